import { useMemo } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { CellMetric } from "../../components/heatmap/ThemeCell.tsx";
import type { IgnoredParameter } from "../../links/parameters.ts";
import { overviewParameters } from "../../links/screens.ts";
import { useParameters } from "../../links/useParameters.ts";

/** Two rounds by their 0-based places; `null` where only the first is rated. */
export interface Comparison {
  readonly from: number;
  readonly to: number;
}

interface OverviewView {
  readonly metric: CellMetric;
  readonly setMetric: (metric: CellMetric) => void;
  readonly comparison: Comparison | null;
  readonly setComparison: (comparison: Comparison) => void;
  readonly ignored: readonly IgnoredParameter[];
}

/**
 * The overview's choices from the address. Rounds that the follow-up does not have are ignored and listed in
 * `ignored`.
 */
export function useOverview(followUp: FollowUp): OverviewView {
  const { values, ignored, change } = useParameters(overviewParameters);
  return useMemo(() => {
    const latest = followUp.latestRated;
    const unknown: IgnoredParameter[] = [];
    const place = (end: "from" | "to", fallback: number): number => {
      const id = values[end];
      if (id === null) return fallback;
      const index = followUp.roundIndex.get(id);
      if (index === undefined) {
        unknown.push({ name: overviewParameters[end].name, text: id, why: "unknown-value" });
      }
      return index ?? fallback;
    };
    const comparison = latest === 0 ? null : { from: place("from", latest - 1), to: place("to", latest) };
    return {
      metric: values.metric,
      setMetric: (metric) => change({ metric }),
      comparison,
      setComparison: ({ from, to }) =>
        change({ from: followUp.rounds[from]?.id ?? null, to: followUp.rounds[to]?.id ?? null }),
      ignored: [...ignored, ...unknown],
    };
  }, [followUp, values, ignored, change]);
}
