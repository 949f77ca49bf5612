import { useCallback, useDeferredValue, useLayoutEffect, useMemo, useRef } from "react";
import { type FacetCounts, facetCounts } from "../../agreement/filter/facets.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { MANY_FACTS } from "../../agreement/sliceThresholds.ts";
import { usePainted } from "../../device/usePainted.ts";
import { type IgnoredParameter, writeParameters } from "../../links/parameters.ts";
import { initiativesParameters } from "../../links/screens.ts";
import { formatSearchText } from "../../links/searchText.ts";
import { useParameters } from "../../links/useParameters.ts";
import {
  initiativesIn,
  knownValues,
  type WorklistGroup,
  type WorklistValues,
  worklistGroups,
} from "../../links/worklist.ts";
import type { Listable } from "./useListable.ts";

export interface Worklist {
  /** The parameters of the address, without the values that this follow-up does not have. */
  readonly values: WorklistValues;
  /** The same but for the search: it stays the very same object while a reader types. */
  readonly chosen: Omit<WorklistValues, "query">;
  /** How the list is ordered and laid out: the very same object while a reader filters, too. */
  readonly order: Pick<WorklistValues, "grouping" | "sorting" | "columns" | "pinned" | "density">;
  readonly ignored: readonly IgnoredParameter[];
  /**
   * Always the same function. Whoever changes a part of a list of values asks for it as it is now: what is on screen may
   * be a moment behind.
   */
  readonly change: (values: Change, options?: { readonly replace?: boolean }) => void;
  /** The list on screen: a moment behind `values` while a reader types into one of many thousands. */
  readonly shown: ShownList;
  /** The list that counts, sums and files beside it are of: a frame behind it, which need not wait for them. */
  readonly counted: ShownList;
  /** Beside every choice, how many it would show. */
  readonly facets: FacetCounts;
}

interface ShownList {
  readonly followUp: FollowUp;
  readonly values: WorklistValues;
  readonly groups: readonly WorklistGroup[];
  /** Those in the groups; one in several groups is there once. */
  readonly initiatives: readonly Initiative[];
}

type Change = Partial<WorklistValues> | ((now: WorklistValues) => Partial<WorklistValues>);

/** The list for the parameters of the address, with the counts beside every choice. `listed` are those that can be listed already. */
export function useWorklist({ followUp, values: listed }: Listable): Worklist {
  const { values: asked, ignored, change: write } = useParameters(initiativesParameters);
  const known = useMemo(() => knownValues(followUp, asked), [followUp, asked]);
  const deferred = useDeferredValue(listed);
  // A letter waits for no search that is felt.
  const isTyping = listed.query !== deferred.query && followUp.initiatives.length > MANY_FACTS;
  const values = isTyping ? deferred : listed;
  const shown = useMemo((): ShownList => {
    const groups = worklistGroups(followUp, values);
    return { followUp, values, groups, initiatives: initiativesIn(groups) };
  }, [followUp, values]);
  const counted = usePainted(shown, shown);
  const facets = useMemo(() => facetCounts(counted.followUp, counted.values), [counted]);
  const chosen = useKept({ ...known.values, query: "" });
  const { grouping, sorting, columns, pinned, density } = chosen;
  const order = useKept({ grouping, sorting, columns, pinned, density });
  const change = useStableFunction((next: Change, options?: { readonly replace?: boolean }) =>
    write({ ...known.values, ...(typeof next === "function" ? next(known.values) : next) }, options),
  );
  return useMemo(
    () => ({
      values: known.values,
      chosen,
      order,
      ignored: [...ignored, ...known.ignored],
      change,
      shown,
      counted,
      facets,
    }),
    [known, chosen, order, ignored, change, shown, counted, facets],
  );
}

/** The same object for as long as the values are: whatever is drawn from them need not be drawn again. */
function useKept<Values extends Partial<WorklistValues>>(values: Values): Values {
  const text = formatSearchText(writeParameters(initiativesParameters, values));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text says all that is used of the values.
  return useMemo(() => values, [text]);
}

/** A function that is always the same and does what the latest one does. */
function useStableFunction<Args extends unknown[]>(latest: (...args: Args) => void): (...args: Args) => void {
  const ref = useRef(latest);
  useLayoutEffect(() => {
    ref.current = latest;
  });
  return useCallback((...args: Args) => ref.current(...args), []);
}
