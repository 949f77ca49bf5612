import { useState } from "react";
import type { CatalogueEntry } from "../../agreement/format/catalogueSchema.ts";
import { countPortfolio } from "../../agreement/portfolio/chosen.ts";
import type { PortfolioAgreement } from "../../agreement/portfolio/portfolio.ts";
import { Button } from "../../components/controls/Button.tsx";
import { ExportMenu } from "../../components/export/ExportMenu.tsx";
import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { usePortfolio } from "../../components/portfolio/usePortfolio.ts";
import { currentAddress } from "../../device/addressBar.ts";
import { isEmbedded } from "../../feed/embedded/embedded.ts";
import { searchHref } from "../../links/archiveHref.ts";
import { searchParameters } from "../../links/laterScreens.ts";
import { writeParameters } from "../../links/parameters.ts";
import { type StartValues, startParameters } from "../../links/screens.ts";
import { useParameters } from "../../links/useParameters.ts";
import { followUpsText } from "../../text/followUps.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { AgreementSection } from "./AgreementSection.tsx";
import { FollowUpFilters } from "./FollowUpFilters.tsx";
import { filterWords } from "./filterWords.ts";
import styles from "./followUps.module.css";

/** With at least this many follow-ups there are filters. */
const FILTERS_FROM = 8;

/** How many committees are drawn at first, and with each press for more. */
const MOST_SHOWN = 60;

/** Which agreements are there, and how do they stand? Drawn from the catalogue alone. */
export function FollowUpsPage({ followUps }: { readonly followUps: readonly CatalogueEntry[] }) {
  const t = useText(followUpsText);
  const { values: asked, ignored, change } = useParameters(startParameters);
  const portfolio = usePortfolio(followUps, asked);
  const { agreements, shown: found, inAll, known: values } = portfolio;
  const [most, setMost] = useState(MOST_SHOWN);
  const shown = firstOf(agreements, most);
  const isNothing = found.committees === 0;
  const left = found.committees - countPortfolio(shown).committees;
  const sections = Map.groupBy(shown, ({ newest }) =>
    values.order === "newest" ? newest.budgetYear : values.order,
  );
  const { query, authority, year, deviatingOnly } = values;
  const said = filterWords(values, useLanguage());
  const isFiltered = query !== "" || authority !== null || year !== null || deviatingOnly;
  const passing = isNothing ? t.nothingFound : t.found(found, inAll);
  const outcome = isFiltered ? passing : t.lead(followUps.length, inAll.agreements, inAll.committees);
  return (
    <>
      <PageHeading title={t.title} documentTitle={`${t.title} – ${t.product}`} />
      <IgnoredParameters ignored={[...ignored, ...portfolio.ignored]} />
      {(followUps.length >= FILTERS_FROM || isFiltered) && (
        <FollowUpFilters followUps={followUps} values={values} onChange={change} />
      )}
      {said.length > 0 && <p className={styles["onPaper"]}>{said.join(" · ")}</p>}
      <div className={styles["outcome"]}>
        <p role="status" className={styles["lead"]}>
          {outcome}
        </p>
        {values.query.trim() !== "" && !isEmbedded() && (
          <p data-print="no">
            <a href={searchHref(writeParameters(searchParameters, { query: values.query }))}>
              {t.searchAllFor(values.query.trim())}
            </a>
          </p>
        )}
        {!isNothing && <PortfolioExport agreements={agreements} values={values} shown={outcome} />}
      </div>
      {isFiltered && isNothing ? (
        <Button onClick={() => change({ query: "", authority: null, year: null, deviatingOnly: false })}>
          {t.reset}
        </Button>
      ) : null}
      {Array.from(sections, ([section, ofSection]) => (
        <section key={section} className={styles["year"]}>
          <h2>
            {typeof section === "string" ? t.orders[section] : section === null ? t.noYear : t.year(section)}
          </h2>
          {ofSection.map((agreement) => (
            <AgreementSection key={agreement.id} agreement={agreement} />
          ))}
        </section>
      ))}
      {left > 0 && (
        <>
          <Button data-print="no" onClick={() => setMost(most + MOST_SHOWN)}>
            {t.more(Math.min(MOST_SHOWN, left), left)}
          </Button>
          <p className={styles["onPaper"]}>{t.printed(found.committees - left, found.committees)}</p>
        </>
      )}
    </>
  );
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

interface PortfolioExportProps {
  readonly agreements: readonly PortfolioAgreement[];
  readonly values: StartValues;
  readonly shown: string;
}

/** The export menu of the start page: a row for each committee that the filter leaves, drawn or not. */
function PortfolioExport({ agreements, values, shown }: PortfolioExportProps) {
  const t = useText(followUpsText);
  const language = useLanguage();
  return (
    <ExportMenu
      what={t.title}
      formats={["csv", "xlsx"]}
      make={async (format) => {
        const { exportPortfolio } = await import("./exportPortfolio.ts");
        return exportPortfolio(format, agreements, {
          followUp: null,
          authorities: [...new Set(agreements.map(({ newest }) => newest.authority))],
          language,
          screen: "aftaler",
          title: t.title,
          shown,
          filter: writeParameters(startParameters, values),
          filterWords: filterWords(values, language),
          link: currentAddress(),
        });
      }}
    />
  );
}
