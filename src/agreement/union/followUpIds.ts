import type { FollowUp } from "../followUp.ts";

const NONE: readonly string[] = [];

/** The ids of the follow-ups that a whole agreement is made of; none of a single one. */
export function followUpIds({ union }: FollowUp): readonly string[] {
  return union?.committees.map(({ followUp }) => followUp.facts.id) ?? NONE;
}
