import { useId } from "react";
import type { CatalogueEntry } from "../../agreement/format/schema.ts";
import { foldWord } from "../../agreement/search/fold.ts";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { startParameters } from "../../links/screens.ts";
import { useParameters } from "../../links/useParameters.ts";
import { followUpsText } from "../../text/followUps.ts";
import { useText } from "../../text/LanguageContext.ts";
import { FollowUpCard } from "./FollowUpCard.tsx";
import styles from "./followUps.module.css";

/** From how many follow-ups on a search helps more than it is in the way. */
const SEARCH_FROM = 8;

/** Which follow-ups are there? */
export function FollowUpsPage({ followUps }: { readonly followUps: readonly CatalogueEntry[] }) {
  const t = useText(followUpsText);
  const { values, ignored, change } = useParameters(startParameters);
  const shown = followUps.filter((entry) => matches(entry, values.q));
  const years = Map.groupBy(shown, ({ budgetYear }) => budgetYear);
  return (
    <>
      <PageHeading title={t.title} documentTitle={`${t.title} – ${t.product}`}>
        <p className={styles["lead"]}>{t.lead(followUps.length)}</p>
      </PageHeading>
      <IgnoredParameters ignored={ignored} />
      {followUps.length >= SEARCH_FROM && (
        <SearchField value={values.q} onChange={(q) => change({ q }, { replace: true })} />
      )}
      <p role="status" className={styles["lead"]}>
        {values.q !== "" && t.found(shown.length, followUps.length)}
      </p>
      {[...years].map(([year, entries]) => (
        <section key={year} className={styles["year"]}>
          <h2>{year === null ? t.noYear : t.year(year)}</h2>
          <ul className={styles["cards"]}>
            {entries.map((entry) => (
              <FollowUpCard key={entry.id} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface SearchFieldProps {
  readonly value: string;
  readonly onChange: (query: string) => void;
}

function SearchField({ value, onChange }: SearchFieldProps) {
  const t = useText(followUpsText);
  const id = useId();
  return (
    <div className={styles["search"]}>
      <label htmlFor={id}>{t.search}</label>
      <input id={id} type="search" value={value} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
}

/** Every word of the query begins a word of what the card says. */
function matches({ title, authority, committee, budgetYear }: CatalogueEntry, query: string): boolean {
  const words = wordsOf([title, authority, committee, budgetYear].join(" "));
  return wordsOf(query).every((asked) => words.some((word) => word.startsWith(asked)));
}

function wordsOf(text: string): string[] {
  return text
    .split(/\s+/)
    .map(foldWord)
    .filter((word) => word !== "");
}
