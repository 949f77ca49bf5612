import type { FollowUpFacts, Initiative } from "../../../agreement/format/schema.ts";
import type { RowReading } from "./useRowReading.ts";

/** What a clerk may add, in the order in which it is offered. */
export const ADD_KINDS = [
  "figure",
  "economy",
  "milestone",
  "responsible",
  "contributor",
  "initiative",
  "theme",
  "round",
] as const;

export type AddKind = (typeof ADD_KINDS)[number];

export function isAddKind(value: string): value is AddKind {
  const kinds: readonly string[] = ADD_KINDS;
  return kinds.includes(value);
}

/** The kinds that belong to one initiative. */
const OF_INITIATIVE: ReadonlySet<AddKind> = new Set([
  "figure",
  "economy",
  "milestone",
  "responsible",
  "contributor",
]);

/** What can be added now, from a row or from none: with an initiative chosen what it may have more of, and always what is on its own. */
export function addableKinds(
  facts: FollowUpFacts,
  initiative: Initiative | undefined,
  row: RowReading = null,
): readonly AddKind[] {
  return ADD_KINDS.filter((kind) => {
    if (OF_INITIATIVE.has(kind) && initiative === undefined) return false;
    if (kind === "economy") return initiative?.economy === null;
    if (kind === "milestone") return namesNewRound(row) || freeRounds(facts, initiative).length > 0;
    return kind !== "initiative" || facts.themes.length > 0;
  });
}

/** True for a row of a round that the follow-up does not have. */
export function namesNewRound(row: RowReading): boolean {
  return row?.round != null && row.round.id === null;
}

/** The rounds that an initiative has no milestone for. */
export function freeRounds(
  facts: FollowUpFacts,
  initiative: Initiative | undefined,
): FollowUpFacts["rounds"] {
  const used = new Set(initiative?.milestones.map(({ round }) => round));
  return facts.rounds.filter(({ id }) => !used.has(id));
}
