import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { oneOfSeveral } from "../../agreement/portfolio/authoritiesOf.ts";
import type { YearLevel } from "../../agreement/years/yearRows.ts";
import type { YearSeries } from "../../agreement/years/yearSeries.ts";
import { isAllReplaced, type YearMetric, yearSteps } from "../../agreement/years/yearSteps.ts";
import { catalogueQuery } from "../../feed/queries.ts";
import { centreHref } from "../../links/archiveHref.ts";
import { useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { yearsText } from "../../text/years.ts";
import { StepWords } from "./StepWords.tsx";
import { YearChart } from "./YearChart.tsx";
import { YearTable } from "./YearTable.tsx";
import chart from "./yearChart.module.css";
import styles from "./years.module.css";

interface YearPanelProps {
  readonly authority: string;
  readonly series: YearSeries;
  readonly years: readonly number[];
  readonly level: YearLevel;
  readonly metric: YearMetric;
  readonly highest: number;
  /** True where it is said above that no initiative returns where nothing is said of it. */
  readonly isReplacedSaid: boolean;
}

/** One committee, centre or theme over the years: as columns, in numbers, and what changed from year to year. */
export function YearPanel({
  authority,
  series,
  years,
  level,
  metric,
  highest,
  isReplacedSaid,
}: YearPanelProps) {
  const t = useText(yearsText);
  const id = useId();
  const { followUps = [] } = useQuery({ ...catalogueQuery(), enabled: false }).data ?? {};
  const { of, points } = series;
  const steps = yearSteps(series, years, metric);
  const told = isReplacedSaid ? steps.filter((step) => !isAllReplaced(step)) : steps;
  const name = of?.name ?? t.whole;
  return (
    <section className={styles["panel"]} aria-labelledby={id}>
      <h2 id={id} lang={of === null ? undefined : DOCUMENT_LANGUAGE}>
        {of !== null && level === "centre" ? (
          <a href={centreHref(of.id, oneOfSeveral(followUps, authority))}>{name}</a>
        ) : (
          <span>{name}</span>
        )}
      </h2>
      <div>
        <YearChart points={points} steps={steps} metric={metric} highest={highest} />
        <div className={chart["years"]} aria-hidden="true">
          {years.map((year) => (
            <span key={year}>{year}</span>
          ))}
        </div>
      </div>
      <YearTable name={name} points={points} years={years} metric={metric} />
      {told.length > 0 && (
        <ul className={styles["steps"]}>
          {told.map((step) => (
            <StepWords key={step.to} step={step} metric={metric} />
          ))}
        </ul>
      )}
    </section>
  );
}
