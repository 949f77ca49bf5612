import { REACHED_PARTS } from "../../agreement/economy/reachedParts.ts";
import { RATING_KEYS } from "../../agreement/effort/counts.ts";
import type { YearPoint, YearSeries } from "../../agreement/years/yearSeries.ts";
import type { YearMetric } from "../../agreement/years/yearSteps.ts";

/** What a column is made of, from the bottom up; the first of them is what the line follows. */
const YEAR_PARTS = {
  results: RATING_KEYS,
  delayed: ["delayed", "others"],
  savings: REACHED_PARTS,
} as const;

export type YearPart = (typeof YEAR_PARTS)[YearMetric][number];

/** The parts that any column of the series has something of, from the bottom up: what a reader needs a key for. */
export function usedParts(series: readonly YearSeries[], metric: YearMetric): readonly YearPart[] {
  const columns = series.flatMap(({ points }) => points.map((point) => point && yearColumn(point, metric)));
  const used = new Set<YearPart>(
    columns.flatMap(
      (column) => column?.parts.filter(({ amount }) => amount > 0).map(({ part }) => part) ?? [],
    ),
  );
  return YEAR_PARTS[metric].filter((part) => used.has(part));
}

interface YearColumn {
  readonly parts: readonly { readonly part: YearPart; readonly amount: number }[];
  /** Where the line goes: what was met, is delayed or was reached. */
  readonly value: number;
}

/** The column of a year; `null` where there is nothing to draw. */
export function yearColumn(
  { counts, delayed, savings, initiatives }: YearPoint,
  metric: YearMetric,
): YearColumn | null {
  switch (metric) {
    case "results":
      return { parts: RATING_KEYS.map((part) => ({ part, amount: counts[part] })), value: counts.glad };
    case "delayed": {
      if (delayed === null) return null;
      const others = initiatives.length - delayed;
      return {
        parts: [
          { part: "delayed", amount: delayed },
          { part: "others", amount: others },
        ],
        value: delayed,
      };
    }
    case "savings": {
      const amounts = savings?.parts;
      if (amounts == null) return null;
      const reached = amounts.documented + amounts["by-smiley"];
      return { parts: REACHED_PARTS.map((part) => ({ part, amount: amounts[part] })), value: reached };
    }
  }
}
