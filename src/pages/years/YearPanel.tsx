import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { RATING_KEYS } from "../../agreement/effort/counts.ts";
import type { SavingsFigures } from "../../agreement/format/catalogueSchema.ts";
import { oneOfSeveral } from "../../agreement/portfolio/authoritiesOf.ts";
import type { YearLevel } from "../../agreement/years/yearRows.ts";
import type { YearSeries } from "../../agreement/years/yearSeries.ts";
import {
  type Difference,
  isAllReplaced,
  type YearMetric,
  type YearStep,
  yearSteps,
} from "../../agreement/years/yearSteps.ts";
import { savingsReachedWords } from "../../components/keyFigures/savingsReachedWords.ts";
import { catalogueQuery } from "../../feed/queries.ts";
import { centreHref } from "../../links/archiveHref.ts";
import { formatAmount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE, type Language } from "../../text/messages.ts";
import { ratingWords, yearsText } from "../../text/years.ts";
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
export function YearPanel(props: YearPanelProps) {
  const { authority, series, years, level, metric, highest, isReplacedSaid } = props;
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

/** What changed from one year to the next, because of what, and why no line joins them where none does. */
function StepWords({ step, metric }: { readonly step: YearStep; readonly metric: YearMetric }) {
  const t = useText(yearsText);
  const language = useLanguage();
  const { from, to, returning, came, gone, apart } = step;
  const isBoth = !apart.includes("no-follow-up");
  return (
    <li>
      <strong>{t.step(from, to)}</strong>{" "}
      {[
        isBoth ? t.composition(returning, came, gone) : null,
        ...(returning > 0 ? changeWords(step, metric, language) : []),
        apart.length > 0 ? t.noLine(apart.map((reason) => t.apart[reason]).join(", ")) : null,
      ]
        .filter((words) => words !== null)
        .join(" ")}
    </li>
  );
}

function changeWords(step: YearStep, metric: YearMetric, language: Language): readonly (string | null)[] {
  const t = yearsText[language];
  const words = (what: string, difference: Difference | null, say: (number: number) => string = String) =>
    difference === null
      ? null
      : step.came + step.gone === 0
        ? t.sameDifference(what, difference, say)
        : t.difference(what, difference, say);
  switch (metric) {
    case "results":
      return RATING_KEYS.map((key) => words(ratingWords(key, language), step.smileys?.[key] ?? null));
    case "delayed":
      return [words(t.delayed, step.delayed)];
    case "savings": {
      const [before, after] = step.savings;
      const reached = (one: SavingsFigures | null) =>
        one === null ? t.none : savingsReachedWords(one, language);
      const kroner = (amount: number) => formatAmount(amount, language);
      const differences = [words(t.agreed, step.agreed, kroner), words(t.reached, step.reached, kroner)];
      if (before === null && after === null) return differences;
      return step.reached === null
        ? [...differences, t.sameSavings(reached(before), reached(after))]
        : differences;
    }
  }
}
