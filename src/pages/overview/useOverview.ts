import { useMemo } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { CellMetric } from "../../components/heatmap/ThemeCell.tsx";
import type { IgnoredParameter } from "../../links/parameters.ts";
import { overviewParameters } from "../../links/screens.ts";
import { useParameters } from "../../links/useParameters.ts";

/** Two rounds by their 0-based places; `null` where the follow-up has only one. */
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

/** What the address asks of the overview; rounds it names that do not exist are left out and said. */
export function useOverview(followUp: FollowUp): OverviewView {
  const { values, ignored, change } = useParameters(overviewParameters);
  return useMemo(() => {
    const latest = followUp.rounds.length - 1;
    const unknown: IgnoredParameter[] = [];
    const place = (name: "fra" | "til", fallback: number): number => {
      const id = values[name];
      if (id === null) return fallback;
      const index = followUp.roundIndex.get(id);
      if (index === undefined) unknown.push({ name, text: id, why: "unknown-value" });
      return index ?? fallback;
    };
    const comparison = latest === 0 ? null : { from: place("fra", latest - 1), to: place("til", latest) };
    return {
      metric: values.vis,
      setMetric: (vis) => change({ vis }),
      comparison,
      setComparison: ({ from, to }) =>
        change({ fra: followUp.rounds[from]?.id ?? null, til: followUp.rounds[to]?.id ?? null }),
      ignored: [...ignored, ...unknown],
    };
  }, [followUp, values, ignored, change]);
}
