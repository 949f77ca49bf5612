import { useMemo } from "react";
import { centresOf, rememberedNameIds } from "../../agreement/centres/centres.ts";
import type {
  Contradiction,
  ContradictionLevel,
  ContradictionRuleId,
} from "../../agreement/contradictions/contradiction.ts";
import { countContradictions } from "../../agreement/contradictions/countContradictions.ts";
import {
  byKroner,
  findContradictions,
  initiativesIn,
} from "../../agreement/contradictions/findContradictions.ts";
import { RULES } from "../../agreement/contradictions/registry.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { knownId } from "../../links/knownId.ts";
import { contradictionsParameters } from "../../links/laterScreens.ts";
import type { IgnoredParameter, RawSearch, ValuesOf } from "../../links/parameters.ts";
import { useParameters } from "../../links/useParameters.ts";

type Values = ValuesOf<typeof contradictionsParameters>;

export interface ContradictionsView {
  /** The chosen rule's own level, where a rule is chosen. */
  readonly level: ContradictionLevel | "all";
  readonly rule: ContradictionRuleId | "all";
  /** Ids, `null` for all. */
  readonly committee: string | null;
  readonly theme: string | null;
  readonly centre: string | null;
  readonly initiative: string | null;
  /** The rule whose section is in view; `null` for the top. */
  readonly section: ContradictionRuleId | null;
  readonly all: readonly Contradiction[];
  /** Most kroner in question first, then the gravest rule. */
  readonly shown: readonly Contradiction[];
  /** The rules that those shown are found by, in the same order. */
  readonly shownRules: readonly ContradictionRuleId[];
  /** How many contradictions each choice would show; under `all` and the empty id stand those without that filter. */
  readonly counts: {
    readonly levels: ReadonlyMap<ContradictionLevel | "all", number>;
    readonly rules: ReadonlyMap<ContradictionRuleId | "all", number>;
    readonly committees: ReadonlyMap<string, number>;
    readonly themes: ReadonlyMap<string, number>;
    readonly centres: ReadonlyMap<string, number>;
  };
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
    const all = findContradictions(followUp);
    const admitted = (but: Partial<Values> = {}) => all.filter(judge(followUp, { ...known, ...but }));
    const shown = admitted().toSorted(byKroner);
    return {
      level: known.level,
      rule: known.rule,
      committee: known.committee,
      theme: known.theme,
      centre: known.centre,
      initiative: known.initiative,
      section: values.section === "top" ? null : values.section,
      all,
      shown,
      shownRules: [...new Set(shown.map(({ rule }) => rule))],
      counts: {
        levels: counted(admitted({ level: "all", rule: "all" }), "all", (list) =>
          Object.entries(countContradictions(followUp, list).byLevel),
        ) as ReadonlyMap<ContradictionLevel | "all", number>,
        rules: counted(admitted({ rule: "all" }), "all", (list) =>
          Object.entries(countContradictions(followUp, list).byRule),
        ) as ReadonlyMap<ContradictionRuleId | "all", number>,
        committees: counted(
          admitted({ committee: null }),
          "",
          (list) => countContradictions(followUp, list).byCommittee,
        ),
        themes: counted(admitted({ theme: null }), "", (list) => countContradictions(followUp, list).byTheme),
        centres: counted(
          admitted({ centre: null }),
          "",
          (list) => countContradictions(followUp, list).byCentre,
        ),
      },
      ignored: [...ignored, ...unknown],
      choose: change,
      chosen: changed,
      clear: () =>
        change({ level: "all", rule: "all", committee: null, theme: null, centre: null, initiative: null }),
    };
  }, [followUp, values, ignored, change, changed]);
}

function knownValues(followUp: FollowUp, values: Values) {
  const unknown: IgnoredParameter[] = [];
  const known = (key: "committee" | "theme" | "centre" | "initiative", exists: (id: string) => boolean) =>
    knownId(contradictionsParameters[key], values[key], exists, unknown);
  return {
    known: {
      level: values.rule === "all" ? values.level : RULES[values.rule].level,
      rule: values.rule,
      committee: known(
        "committee",
        (id) => followUp.union?.committees.some((part) => part.id === id) ?? false,
      ),
      theme: known("theme", (id) => followUp.themeById.has(id)),
      centre: known("centre", (id) => centresOf(followUp).some((named) => named.id === id)),
      initiative: known("initiative", (id) => followUp.initiativeById.has(id)),
    },
    unknown,
  };
}

/** Tests contradictions against the filters. */
function judge(
  followUp: FollowUp,
  { level, rule, committee, theme, centre, initiative }: Omit<Values, "section">,
) {
  const idOf = rememberedNameIds();
  return (contradiction: Contradiction): boolean => {
    const ids = initiativesIn(contradiction);
    const concerned = [...ids].flatMap((id) => followUp.initiativeById.get(id) ?? []);
    return (
      (level === "all" || RULES[contradiction.rule].level === level) &&
      (rule === "all" || contradiction.rule === rule) &&
      (committee === null || concerned.some(({ id }) => followUp.union?.partOf.get(id)?.id === committee)) &&
      (theme === null || concerned.some((one) => one.theme === theme)) &&
      (centre === null ||
        concerned.some(({ responsible }) => responsible.some((name) => idOf(name) === centre))) &&
      (initiative === null || ids.has(initiative))
    );
  };
}

function counted(
  list: readonly Contradiction[],
  all: string,
  count: (list: readonly Contradiction[]) => Iterable<readonly [string | null, number]>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>([[all, list.length]]);
  for (const [id, number] of count(list)) if (id !== null) counts.set(id, number);
  return counts;
}
