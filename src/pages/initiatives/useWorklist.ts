import { useDeferredValue, useMemo } from "react";
import type { Agreement } from "../../agreement/agreement.ts";
import { type FacetCounts, facetCounts } from "../../agreement/filter/facets.ts";
import { useParameters } from "../../links/AddressContext.ts";
import type { IgnoredParameter } from "../../links/parameters.ts";
import { initiativesParameters } from "../../links/screens.ts";
import {
  filterOf,
  knownValues,
  type WorklistGroup,
  type WorklistValues,
  worklistGroups,
} from "../../links/worklist.ts";

export interface Worklist {
  /** What the address asks for, without what this agreement does not have. */
  readonly values: WorklistValues;
  readonly ignored: readonly IgnoredParameter[];
  readonly change: (values: Partial<WorklistValues>, options?: { readonly replace?: boolean }) => void;
  /** What is on screen: a moment behind `values` while a reader types into a long list. */
  readonly shown: {
    readonly values: WorklistValues;
    readonly groups: readonly WorklistGroup[];
    /** How many initiatives; one that stands in several groups counts once. */
    readonly count: number;
    /** Beside every choice, how many it would show. */
    readonly facets: FacetCounts;
  };
}

/** The list that the address asks for, with the counts beside every choice. */
export function useWorklist(agreement: Agreement): Worklist {
  const { values: asked, ignored, change } = useParameters(initiativesParameters);
  const known = useMemo(() => knownValues(agreement, asked), [agreement, asked]);
  const values = useDeferredValue(known.values);
  const shown = useMemo(() => {
    const groups = worklistGroups(agreement, values);
    const count = new Set(groups.flatMap(({ initiatives }) => initiatives)).size;
    return { values, groups, count, facets: facetCounts(agreement, filterOf(values)) };
  }, [agreement, values]);
  return useMemo(
    () => ({
      values: known.values,
      ignored: [...ignored, ...known.ignored],
      change: (next, options) => change({ ...known.values, ...next }, options),
      shown,
    }),
    [known, ignored, change, shown],
  );
}
