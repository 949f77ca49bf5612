import { useMemo } from "react";
import type { Agreement } from "../../agreement/agreement.ts";
import { type FacetCounts, facetCounts } from "../../agreement/filter/facets.ts";
import type { Initiative } from "../../agreement/schema.ts";
import { useParameters } from "../../links/AddressContext.ts";
import type { IgnoredParameter } from "../../links/parameters.ts";
import { initiativesParameters } from "../../links/screens.ts";
import {
  filterOf,
  groupsOf,
  knownValues,
  unknownIds,
  type WorklistGroup,
  type WorklistValues,
  worklistOf,
} from "../../links/worklist.ts";

export interface Worklist {
  /** What the address asks for, without what this agreement does not have. */
  readonly values: WorklistValues;
  readonly change: (values: Partial<WorklistValues>, options?: { readonly replace?: boolean }) => void;
  readonly ignored: readonly IgnoredParameter[];
  readonly initiatives: readonly Initiative[];
  /** The list in groups; a list that is not grouped is one group. */
  readonly groups: readonly WorklistGroup[];
  readonly facets: FacetCounts;
}

/** The list that the address asks for, with the counts beside every choice. */
export function useWorklist(agreement: Agreement): Worklist {
  const { values: asked, ignored, change } = useParameters(initiativesParameters);
  return useMemo(() => {
    const values = knownValues(agreement, asked);
    const initiatives = worklistOf(agreement, values);
    return {
      values,
      change,
      ignored: [...ignored, ...unknownIds(agreement, asked)],
      initiatives,
      groups:
        values.gruppe === "none"
          ? [{ id: null, initiatives }]
          : groupsOf(agreement, initiatives, values.gruppe),
      facets: facetCounts(agreement, filterOf(values)),
    };
  }, [agreement, asked, ignored, change]);
}
