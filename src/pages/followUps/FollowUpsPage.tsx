import { useId, useMemo, useState } from "react";
import type { CatalogueEntry } from "../../agreement/format/schema.ts";
import { foldWord } from "../../agreement/search/fold.ts";
import { unionsOf } from "../../agreement/union/unionsOf.ts";
import controls from "../../components/controls/controls.module.css";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { Sentence } from "../../components/text/Sentence.tsx";
import { useInSlices } from "../../device/useInSlices.ts";
import { href } from "../../links/href.ts";
import { startParameters } from "../../links/screens.ts";
import { useParameters } from "../../links/useParameters.ts";
import { followUpsText } from "../../text/followUps.ts";
import { useText } from "../../text/LanguageContext.ts";
import { unionText } from "../../text/union.ts";
import { FollowUpCard } from "./FollowUpCard.tsx";
import styles from "./followUps.module.css";

/** With at least this many follow-ups there is a search field. */
const SEARCH_FROM = 8;

/** How many cards are drawn at first, and with each press for more. */
const MOST_SHOWN = 100;

/** Which follow-ups are there? */
export function FollowUpsPage({ followUps }: { readonly followUps: readonly CatalogueEntry[] }) {
  const t = useText(followUpsText);
  const { values, ignored, change } = useParameters(startParameters);
  const known = useInSlices(followUps, wordsOfCard);
  const shown = useMemo(() => {
    const asked = wordsOf(values.query);
    return followUps.filter(
      (entry, index) => asked.length === 0 || matches(known?.[index] ?? wordsOfCard(entry), asked),
    );
  }, [followUps, known, values.query]);
  const [most, setMost] = useState(MOST_SHOWN);
  const years = Map.groupBy(shown.slice(0, most), ({ budgetYear }) => budgetYear);
  return (
    <>
      <PageHeading title={t.title} documentTitle={`${t.title} – ${t.product}`}>
        <p className={styles["lead"]}>{t.lead(followUps.length)}</p>
      </PageHeading>
      <IgnoredParameters ignored={ignored} />
      {followUps.length >= SEARCH_FROM && (
        <SearchField value={values.query} onChange={(query) => change({ query }, { replace: true })} />
      )}
      <p role="status" className={styles["lead"]}>
        {values.query !== "" && t.found(shown.length, followUps.length)}
      </p>
      {[...years].map(([year, entries]) => (
        <section key={year} className={styles["year"]}>
          <h2>{year === null ? t.noYear : t.year(year)}</h2>
          <UnionLinks entries={entries} />
          <ul className={styles["cards"]}>
            {entries.map((entry) => (
              <FollowUpCard key={entry.id} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
      {shown.length > most && (
        <button type="button" className={controls["button"]} onClick={() => setMost(most + MOST_SHOWN)}>
          {t.more(Math.min(MOST_SHOWN, shown.length - most), shown.length - most)}
        </button>
      )}
    </>
  );
}

/** The whole agreements that the follow-ups are on, where several committees have one; nothing where none is. */
function UnionLinks({ entries }: { readonly entries: readonly CatalogueEntry[] }) {
  const t = useText(unionText);
  const unions = unionsOf(entries);
  if (unions.length === 0) return null;
  return (
    <ul className={styles["unions"]}>
      {unions.map(({ id, title, authority, committees }) => (
        <li key={id}>
          <a href={href.overview(id)}>
            <Sentence names={[title]}>{t.whole(title)}</Sentence>
          </a>{" "}
          <Sentence names={[authority]}>{`${authority} · ${t.committees(committees)}`}</Sentence>
        </li>
      ))}
    </ul>
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

/** True when every word asked for is the beginning of a word on the card. */
function matches(words: readonly string[], asked: readonly string[]): boolean {
  return asked.every((beginning) => words.some((word) => word.startsWith(beginning)));
}

function wordsOfCard({ title, authority, committee, budgetYear }: CatalogueEntry): readonly string[] {
  return wordsOf([title, authority, committee, budgetYear].join(" "));
}

function wordsOf(text: string): string[] {
  return text
    .split(/\s+/)
    .map(foldWord)
    .filter((word) => word !== "");
}
