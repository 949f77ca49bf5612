import { useState } from "react";
import type { CatalogueEntry } from "../../agreement/format/catalogueSchema.ts";
import type { PortfolioAgreement } from "../../agreement/portfolio/portfolio.ts";
import controls from "../../components/controls/controls.module.css";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { usePortfolio } from "../../components/portfolio/usePortfolio.ts";
import { isEmbedded } from "../../feed/embedded/embedded.ts";
import { searchHref } from "../../links/archiveHref.ts";
import { searchParameters } from "../../links/laterScreens.ts";
import { writeParameters } from "../../links/parameters.ts";
import { startParameters } from "../../links/screens.ts";
import { useParameters } from "../../links/useParameters.ts";
import { followUpsText } from "../../text/followUps.ts";
import { useText } from "../../text/LanguageContext.ts";
import { AgreementSection } from "./AgreementSection.tsx";
import { FollowUpFilters } from "./FollowUpFilters.tsx";
import styles from "./followUps.module.css";

/** With at least this many follow-ups there are filters. */
const FILTERS_FROM = 8;

/** How many committees are drawn at first, and with each press for more. */
const MOST_SHOWN = 60;

/** Which agreements are there, and how do they stand? Drawn from the catalogue alone. */
export function FollowUpsPage({ followUps }: { readonly followUps: readonly CatalogueEntry[] }) {
  const t = useText(followUpsText);
  const { values, ignored, change } = useParameters(startParameters);
  const { found, agreements, total, wholes, ignored: unknown } = usePortfolio(followUps, values);
  const [most, setMost] = useState(MOST_SHOWN);
  const shown = firstOf(agreements, most);
  const left = committeesOf(agreements) - committeesOf(shown);
  const sections = Map.groupBy(shown, ({ newest }) =>
    values.order === "newest" ? newest.budgetYear : values.order,
  );
  const { query, authority, year, deviatingOnly } = values;
  const isFiltered = query !== "" || authority !== null || year !== null || deviatingOnly;
  return (
    <>
      <PageHeading title={t.title} documentTitle={`${t.title} – ${t.product}`}>
        <p className={styles["lead"]}>{t.lead(followUps.length, total)}</p>
      </PageHeading>
      <IgnoredParameters ignored={[...ignored, ...unknown]} />
      {(followUps.length >= FILTERS_FROM || isFiltered) && (
        <FollowUpFilters followUps={followUps} values={values} onChange={change} />
      )}
      <p role="status" className={styles["lead"]}>
        {isFiltered ? (found === 0 ? t.nothingFound : t.found(found, followUps.length)) : null}
      </p>
      {values.query.trim() !== "" && !isEmbedded() && (
        <p data-print="no">
          <a href={searchHref(writeParameters(searchParameters, { query: values.query }))}>
            {t.searchAllFor(values.query.trim())}
          </a>
        </p>
      )}
      {isFiltered && found === 0 && (
        <button
          type="button"
          className={controls["button"]}
          onClick={() => change({ query: "", authority: null, year: null, deviatingOnly: false })}
        >
          {t.reset}
        </button>
      )}
      {Array.from(sections, ([section, ofSection]) => (
        <section key={section} className={styles["year"]}>
          <h2>
            {typeof section === "string" ? t.orders[section] : section === null ? t.noYear : t.year(section)}
          </h2>
          {ofSection.map((agreement) => (
            <AgreementSection key={agreement.id} agreement={agreement} hasWhole={wholes.has(agreement.id)} />
          ))}
        </section>
      ))}
      {left > 0 && (
        <button type="button" className={controls["button"]} onClick={() => setMost(most + MOST_SHOWN)}>
          {t.more(Math.min(MOST_SHOWN, left), left)}
        </button>
      )}
    </>
  );
}

function committeesOf(agreements: readonly PortfolioAgreement[]): number {
  return agreements.reduce((sum, { committees }) => sum + committees.length, 0);
}

/** The first agreements that have `most` committees together, the last of them whole. */
function firstOf(agreements: readonly PortfolioAgreement[], most: number): readonly PortfolioAgreement[] {
  let committees = 0;
  const end = agreements.findIndex((agreement) => {
    committees += agreement.committees.length;
    return committees >= most;
  });
  return end === -1 ? agreements : agreements.slice(0, end + 1);
}
