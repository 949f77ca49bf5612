import { useMemo } from "react";
import type { Contradiction, ContradictionRuleId } from "../../agreement/contradictions/contradiction.ts";
import { byKroner, findContradictions } from "../../agreement/contradictions/findContradictions.ts";
import {
  ALL_CONTRADICTIONS,
  type ContradictionCounts,
  type ContradictionFilter,
  narrowContradictions,
} from "../../agreement/contradictions/narrowContradictions.ts";
import { RULES } from "../../agreement/contradictions/registry.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { knownId, knownParts } from "../../links/knownId.ts";
import { contradictionsParameters } from "../../links/laterScreens.ts";
import type { IgnoredParameter, RawSearch, ValuesOf } from "../../links/parameters.ts";
import { useParameters } from "../../links/useParameters.ts";

type Values = ValuesOf<typeof contradictionsParameters>;

/** What the address asks for. The level is the chosen rule's own, where a rule is chosen. */
export interface ContradictionsView extends ContradictionFilter {
  /** The rule whose section is in view; `null` for the top. */
  readonly section: ContradictionRuleId | null;
  readonly all: readonly Contradiction[];
  /** Most kroner in question first, then the gravest rule. */
  readonly shown: readonly Contradiction[];
  /** The rules that those shown are found by, in the same order. */
  readonly shownRules: readonly ContradictionRuleId[];
  readonly counts: ContradictionCounts;
  readonly ignored: readonly IgnoredParameter[];
  readonly choose: (choice: Partial<Values>) => void;
  /** The parameters that the address would have after the same choice. */
  readonly chosen: (choice: Partial<Values>) => RawSearch;
  readonly clear: () => void;
}

/**
 * The contradictions for the parameters of the address. Themes, centres and initiatives that the follow-up does not have are
 * ignored and listed in `ignored`.
 */
export function useContradictions(followUp: FollowUp): ContradictionsView {
  const { values, ignored, change, changed } = useParameters(contradictionsParameters);
  return useMemo(() => {
    const { known, unknown } = knownValues(followUp, values);
    const { admitted, counts } = narrowContradictions(followUp, known);
    const shown = admitted.toSorted(byKroner);
    return {
      ...known,
      section: values.section === "top" ? null : values.section,
      all: findContradictions(followUp),
      shown,
      shownRules: [...new Set(shown.map(({ rule }) => rule))],
      counts,
      ignored: [...ignored, ...unknown],
      choose: change,
      chosen: changed,
      clear: () => change(ALL_CONTRADICTIONS),
    };
  }, [followUp, values, ignored, change, changed]);
}

function knownValues(followUp: FollowUp, values: Values) {
  const unknown: IgnoredParameter[] = [];
  return {
    known: {
      level: values.rule === "all" ? values.level : RULES[values.rule].level,
      rule: values.rule,
      ...knownParts(followUp, contradictionsParameters, values, unknown),
      initiative: knownId(
        contradictionsParameters.initiative,
        values.initiative,
        (id) => followUp.initiativeById.has(id),
        unknown,
      ),
    },
    unknown,
  };
}
