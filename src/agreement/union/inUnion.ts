import type { CommitteePart, FollowUp } from "../followUp.ts";

/** The id in a union of what a committee's own follow-up calls `id`: no two committees' are alike. */
export function idInUnion(committee: { readonly id: string }, id: string): string {
  return `${committee.id}~${id}`;
}

/** The id in a union of a round of one of its committees. */
export function roundInUnion(union: FollowUp, part: CommitteePart, round: string): string {
  const own = part.followUp.roundIndex.get(round) ?? -1;
  return union.rounds[part.places[own] ?? -1]?.id ?? idInUnion(part, round);
}
