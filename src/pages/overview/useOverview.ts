import { useMemo } from "react";
import type { Agreement } from "../../agreement/agreement.ts";
import type { CellMetric } from "../../components/heatmap/ThemeCell.tsx";
import { useParameters } from "../../links/AddressContext.ts";
import type { IgnoredParameter } from "../../links/parameters.ts";
import { overviewParameters } from "../../links/screens.ts";

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
export function useOverview(agreement: Agreement): OverviewView {
  const { values, ignored, change } = useParameters(overviewParameters);
  return useMemo(() => {
    const latest = agreement.rounds.length - 1;
    const unknown: IgnoredParameter[] = [];
    const place = (name: "fra" | "til", fallback: number): number => {
      const id = values[name];
      if (id === null) return fallback;
      const index = agreement.roundIndex.get(id);
      if (index === undefined) unknown.push({ name, text: id, why: "unknown-value" });
      return index ?? fallback;
    };
    const comparison = latest === 0 ? null : { from: place("fra", latest - 1), to: place("til", latest) };
    return {
      metric: values.vis,
      setMetric: (vis) => change({ vis }),
      comparison,
      setComparison: ({ from, to }) =>
        change({ fra: agreement.rounds[from]?.id ?? null, til: agreement.rounds[to]?.id ?? null }),
      ignored: [...ignored, ...unknown],
    };
  }, [agreement, values, ignored, change]);
}
