import { traitSteps, traitsOf } from "../filter/traits.ts";
import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import type { Contradiction, ContradictionLevel, ContradictionRuleId } from "./contradiction.ts";
import { contradictionsOf, findContradictions, initiativesIn } from "./findContradictions.ts";
import { RULES } from "./registry.ts";

/** What contradictions are narrowed to; ids but for the first two. */
export interface ContradictionFilter {
  readonly level: ContradictionLevel | "all";
  readonly rule: ContradictionRuleId | "all";
  readonly committee: string | null;
  readonly theme: string | null;
  readonly centre: string | null;
  readonly initiative: string | null;
}

export const ALL_CONTRADICTIONS: ContradictionFilter = {
  level: "all",
  rule: "all",
  committee: null,
  theme: null,
  centre: null,
  initiative: null,
};

/** How many contradictions each choice would admit; under `all` and the empty id stand those without that filter. */
export interface ContradictionCounts {
  readonly level: ReadonlyMap<ContradictionLevel | "all", number>;
  readonly rule: ReadonlyMap<ContradictionRuleId | "all", number>;
  /** None where the follow-up is one committee's own. */
  readonly committee: ReadonlyMap<string, number>;
  readonly theme: ReadonlyMap<string, number>;
  /** What concerns several centres counts at each, so these numbers must not be added up. */
  readonly centre: ReadonlyMap<string, number>;
}

/** Whom contradictions concern. */
interface Concern {
  readonly committee: readonly string[];
  readonly theme: readonly string[];
  readonly centre: readonly string[];
}

const COUNTED = ["level", "rule", "committee", "theme", "centre"] as const;
const FILTERS = [...COUNTED, "initiative"] as const;

/** The contradictions that a filter admits, in the order of {@link findContradictions}, and the counts beside its choices. */
export function narrowContradictions(
  followUp: FollowUp,
  filter: ContradictionFilter,
): { readonly admitted: readonly Contradiction[]; readonly counts: ContradictionCounts } {
  const chosen = FILTERS.filter((key) => filter[key] !== ALL_CONTRADICTIONS[key]);
  const tallies = COUNTED.map((key) => ({
    key,
    counts: new Map<string, number>([[ALL_CONTRADICTIONS[key] ?? "", 0]]),
  }));
  const admitted: Contradiction[] = [];
  for (const contradiction of findContradictions(followUp)) {
    const { rule } = contradiction;
    const initiative = [...initiativesIn(contradiction)];
    const traits = {
      level: [RULES[rule].level],
      rule: [rule],
      ...concernOf(followUp, initiative),
      initiative,
    };
    const missed = chosen.filter((key) => !(traits[key] as readonly string[]).includes(filter[key] ?? ""));
    if (missed.length === 0) admitted.push(contradiction);
    for (const { key, counts } of tallies) {
      // Who chooses a level takes the rule off.
      if (!missed.every((other) => other === key || (other === "rule" && key === "level"))) continue;
      for (const value of [ALL_CONTRADICTIONS[key] ?? "", ...traits[key]])
        counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return {
    admitted,
    counts: Object.fromEntries(
      tallies.map(({ key, counts }) => [key, counts]),
    ) as unknown as ContradictionCounts,
  };
}

/** Follow-ups of which all contradictions are found. */
const found = new WeakSet<FollowUp>();

/** True where {@link narrowContradictions} need not find them first. */
export function areContradictionsFound(followUp: FollowUp): boolean {
  return found.has(followUp);
}

/** Finds all contradictions, in steps, for whoever has other work between them. */
export function* contradictionSteps(followUp: FollowUp): Generator<void, void> {
  yield* traitSteps(followUp);
  for (const initiative of followUp.initiatives) {
    contradictionsOf(followUp, initiative);
    yield;
  }
  findContradictions(followUp);
  found.add(followUp);
}

/** Whom several initiatives concern, each once. */
function concernOf(followUp: FollowUp, ids: readonly string[]): Concern {
  const each = ids.flatMap((id) => {
    const initiative = followUp.initiativeById.get(id);
    return initiative === undefined ? [] : concernOfOne(followUp, initiative);
  });
  const [first, ...others] = each;
  if (first !== undefined && others.length === 0) return first;
  const together = (key: keyof Concern) => [...new Set(each.flatMap((one) => one[key]))];
  return { committee: together("committee"), theme: together("theme"), centre: together("centre") };
}

function concernOfOne(followUp: FollowUp, initiative: Initiative): Concern {
  const committee = followUp.union?.partOf.get(initiative.id)?.id;
  return {
    committee: committee === undefined ? [] : [committee],
    theme: [initiative.theme],
    centre: traitsOf(followUp).get(initiative)?.centres ?? [],
  };
}
