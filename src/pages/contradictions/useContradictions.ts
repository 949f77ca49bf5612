import { useMemo } from "react";
import { centresOf, rememberedNameIds } from "../../agreement/centres/centres.ts";
import type { Contradiction, ContradictionRuleId } from "../../agreement/contradictions/contradiction.ts";
import { countContradictions } from "../../agreement/contradictions/countContradictions.ts";
import { findContradictions, initiativesIn } from "../../agreement/contradictions/findContradictions.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { IgnoredParameter, ValuesOf } from "../../links/parameters.ts";
import { contradictionsParameters } from "../../links/screens.ts";
import { useParameters } from "../../links/useParameters.ts";

type Values = ValuesOf<typeof contradictionsParameters>;
type Part = keyof Values;

export interface ContradictionsView {
  readonly rule: ContradictionRuleId | "all";
  /** Ids, `null` for all. */
  readonly theme: string | null;
  readonly centre: string | null;
  readonly initiative: string | null;
  readonly all: readonly Contradiction[];
  readonly shown: readonly Contradiction[];
  /** How many contradictions each choice would show; under `all` and the empty id stand those without that filter. */
  readonly counts: {
    readonly rules: ReadonlyMap<ContradictionRuleId | "all", number>;
    readonly themes: ReadonlyMap<string, number>;
    readonly centres: ReadonlyMap<string, number>;
  };
  readonly ignored: readonly IgnoredParameter[];
  readonly choose: (choice: Partial<Values>) => void;
  readonly clear: () => void;
}

/**
 * The contradictions for the parameters of the address. Themes, centres and initiatives that the follow-up does not have are
 * ignored and listed in `ignored`.
 */
export function useContradictions(followUp: FollowUp): ContradictionsView {
  const { values, ignored, change } = useParameters(contradictionsParameters);
  return useMemo(() => {
    const { known, unknown } = knownValues(followUp, values);
    const all = findContradictions(followUp);
    const admits = judge(followUp, known);
    const without = (part: Part) => all.filter((contradiction) => admits(contradiction, part));
    return {
      rule: known.rule,
      theme: known.theme,
      centre: known.centre,
      initiative: known.initiative,
      all,
      shown: all.filter((contradiction) => admits(contradiction)),
      counts: {
        rules: counted(without("rule"), "all", (list) =>
          Object.entries(countContradictions(followUp, list).byRule),
        ) as ReadonlyMap<ContradictionRuleId | "all", number>,
        themes: counted(without("theme"), "", (list) => countContradictions(followUp, list).byTheme),
        centres: counted(without("centre"), "", (list) => countContradictions(followUp, list).byCentre),
      },
      ignored: [...ignored, ...unknown],
      choose: change,
      clear: () => change({ rule: "all", theme: null, centre: null, initiative: null }),
    };
  }, [followUp, values, ignored, change]);
}

function knownValues(followUp: FollowUp, values: Values) {
  const unknown: IgnoredParameter[] = [];
  const known = (key: "theme" | "centre" | "initiative", exists: (id: string) => boolean) => {
    const id = values[key];
    if (id === null || exists(id)) return id;
    unknown.push({ name: contradictionsParameters[key].name, text: id, why: "unknown-value" });
    return null;
  };
  return {
    known: {
      rule: values.rule,
      theme: known("theme", (id) => followUp.themeById.has(id)),
      centre: known("centre", (id) => centresOf(followUp).some((named) => named.id === id)),
      initiative: known("initiative", (id) => followUp.initiativeById.has(id)),
    },
    unknown,
  };
}

/**
 * Tests contradictions against the filters; `but` names a filter to leave out, which the counts of its choices need.
 */
function judge(followUp: FollowUp, { rule, theme, centre, initiative }: Values) {
  const idOf = rememberedNameIds();
  return (contradiction: Contradiction, but?: Part): boolean => {
    const ids = initiativesIn(contradiction);
    const concerned = [...ids].flatMap((id) => followUp.initiativeById.get(id) ?? []);
    return (
      (but === "rule" || rule === "all" || contradiction.rule === rule) &&
      (but === "theme" || theme === null || concerned.some((one) => one.theme === theme)) &&
      (but === "centre" ||
        centre === null ||
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
