import type { ReactNode } from "react";
import { RATING_KEYS } from "../../agreement/effort/counts.ts";
import type { YearPoint } from "../../agreement/years/yearSeries.ts";
import type { YearMetric } from "../../agreement/years/yearSteps.ts";
import { VisuallyHidden } from "../../components/controls/VisuallyHidden.tsx";
import { partWords } from "../../components/keyFigures/partWords.ts";
import { savingsReachedWords } from "../../components/keyFigures/savingsReachedWords.ts";
import { TableHead } from "../../components/table/TableHead.tsx";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE, type Language } from "../../text/messages.ts";
import { shortRounds } from "../../text/roundNames.ts";
import { ratingWords, yearsText } from "../../text/years.ts";
import styles from "./years.module.css";

interface YearTableProps {
  readonly name: string;
  readonly points: readonly (YearPoint | null)[];
  readonly years: readonly number[];
  readonly metric: YearMetric;
}

/** The numbers of the years, one row each. */
export function YearTable({ name, points, years, metric }: YearTableProps) {
  const t = useText(yearsText);
  const language = useLanguage();
  const heads = {
    results: [...RATING_KEYS.map((key) => ratingWords(key, language)), t.all],
    delayed: [t.delayed, t.all],
    savings: [t.savings],
  }[metric];
  return (
    <table className={styles["table"]} data-metric={metric}>
      <caption>
        <VisuallyHidden>{t.numbers(name)}</VisuallyHidden>
      </caption>
      <TableHead headings={[t.year, ...heads]} />
      <tbody>
        {years.map((year, place) => {
          const point = points[place] ?? null;
          return (
            <tr key={year}>
              <th scope="row">
                {year}
                {point !== null && <Stage point={point} />}
              </th>
              {point === null ? (
                <td colSpan={heads.length}>{t.noFollowUp}</td>
              ) : (
                cellsOf(point, metric, language).map((cell, column) => <td key={heads[column]}>{cell}</td>)
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** How far the year is, where it is not at its end. */
function Stage({ point: { initiatives } }: { readonly point: YearPoint }) {
  const language = useLanguage();
  const labels = new Set(initiatives.flatMap(({ stage }) => (stage.isLast ? [] : stage.round)));
  if (labels.size === 0) return null;
  const rounds = Array.from(labels, (label) => ({ id: label, label, date: null }));
  const short = shortRounds(rounds, language).map((round) => round.short);
  return (
    <small lang={DOCUMENT_LANGUAGE} title={[...labels].join(", ")}>
      <span aria-hidden="true">{short.join(", ")}</span>
      <VisuallyHidden>{[...labels].join(", ")}</VisuallyHidden>
    </small>
  );
}

function cellsOf(
  { counts, delayed, savings, initiatives }: YearPoint,
  metric: YearMetric,
  language: Language,
): readonly ReactNode[] {
  const t = yearsText[language];
  switch (metric) {
    case "results":
      return [...RATING_KEYS.map((key) => counts[key]), initiatives.length];
    case "delayed":
      return [delayed ?? t.unknown, initiatives.length];
    case "savings":
      if (savings === null) return [t.none];
      return [
        <>
          {savingsReachedWords(savings, language)}
          <small>
            {partWords(savings, language)
              .map(({ words }) => words)
              .join(", ")}
          </small>
        </>,
      ];
  }
}
