import { replaceEqualDeep } from "@tanstack/react-query";
import type { FollowUp } from "../agreement/followUp.ts";
import type { FollowUpFacts, Initiative } from "../agreement/format/schema.ts";

/** How many initiatives are compared between two interruptions. */
const STEP = 100;

/**
 * The same facts, in which everything that was so `earlier` is the very same object: what was worked out of it and drawn of it
 * still holds. The earlier facts themselves where nothing is new. An initiative is known by its id.
 */
export function* keepUnchanged(earlier: FollowUp, facts: FollowUpFacts): Generator<void, FollowUpFacts> {
  const { initiatives: before, ...beside } = earlier.facts;
  const { initiatives: given, ...others } = facts;
  const earlierOf = ({ id }: Initiative) => earlier.initiativeById.get(id);
  // A worker that knows the earlier text has compared them.
  const areCompared = given.some((initiative) => initiative === earlierOf(initiative));
  const now: Initiative[] = [];
  for (const [place, initiative] of given.entries()) {
    if (place % STEP === STEP - 1) yield;
    now.push(areCompared ? initiative : replaceEqualDeep(earlierOf(initiative), initiative));
  }
  const kept = replaceEqualDeep(beside, others);
  const areAll = before.length === now.length && now.every((one, place) => one === before[place]);
  if (!areAll) return { ...kept, initiatives: now };
  return kept === beside ? earlier.facts : { ...kept, initiatives: before };
}
