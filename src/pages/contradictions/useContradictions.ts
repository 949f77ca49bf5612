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
  /** Beside every choice, how many places it would show; those for all stand under `all` and the empty id. */
  readonly counts: {
    readonly rules: ReadonlyMap<ContradictionRuleId | "all", number>;
    readonly themes: ReadonlyMap<string, number>;
    readonly centres: ReadonlyMap<string, number>;
  };
  readonly ignored: readonly IgnoredParameter[];
  readonly choose: (choice: Partial<Values>) => void;
  readonly clear: () => void;
}

/** The contradictions that the address asks for; what it names and the follow-up lacks is left out and said. */
export function useContradictions(followUp: FollowUp): ContradictionsView {
  const { values, ignored, change } = useParameters(contradictionsParameters);
  return useMemo(() => {
    const { known, unknown } = knownValues(followUp, values);
    const all = findContradictions(followUp);
    const admits = judge(followUp, known);
    const without = (part: Part) => all.filter((contradiction) => admits(contradiction, part));
    return {
      rule: known.regel,
      theme: known.tema,
      centre: known.center,
      initiative: known.indsats,
      all,
      shown: all.filter((contradiction) => admits(contradiction)),
      counts: {
        rules: counted(without("regel"), "all", (list) =>
          Object.entries(countContradictions(followUp, list).byRule),
        ) as ReadonlyMap<ContradictionRuleId | "all", number>,
        themes: counted(without("tema"), "", (list) => countContradictions(followUp, list).byTheme),
        centres: counted(without("center"), "", (list) => countContradictions(followUp, list).byCentre),
      },
      ignored: [...ignored, ...unknown],
      choose: change,
      clear: () => change({ regel: "all", tema: null, center: null, indsats: null }),
    };
  }, [followUp, values, ignored, change]);
}

function knownValues(followUp: FollowUp, values: Values) {
  const unknown: IgnoredParameter[] = [];
  const known = (name: "tema" | "center" | "indsats", exists: (id: string) => boolean) => {
    const id = values[name];
    if (id === null || exists(id)) return id;
    unknown.push({ name, text: id, why: "unknown-value" });
    return null;
  };
  return {
    known: {
      regel: values.regel,
      tema: known("tema", (id) => followUp.themeById.has(id)),
      center: known("center", (id) => centresOf(followUp).some((named) => named.id === id)),
      indsats: known("indsats", (id) => followUp.initiativeById.has(id)),
    },
    unknown,
  };
}

/** Whether a contradiction fits the choices; `but` names a choice to leave aside, as the counts beside it do. */
function judge(followUp: FollowUp, { regel, tema, center, indsats }: Values) {
  const idOf = rememberedNameIds();
  return (contradiction: Contradiction, but?: Part): boolean => {
    const ids = initiativesIn(contradiction);
    const concerned = [...ids].flatMap((id) => followUp.initiativeById.get(id) ?? []);
    return (
      (but === "regel" || regel === "all" || contradiction.rule === regel) &&
      (but === "tema" || tema === null || concerned.some(({ theme }) => theme === tema)) &&
      (but === "center" ||
        center === null ||
        concerned.some(({ responsible }) => responsible.some((name) => idOf(name) === center))) &&
      (indsats === null || ids.has(indsats))
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
