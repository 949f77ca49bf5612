import { replaceEqualDeep } from "@tanstack/react-query";
import { eachInSteps } from "../agreement/eachInSteps.ts";
import { type FollowUp, followUpSteps } from "../agreement/followUp.ts";
import type { FollowUpFacts, Initiative } from "../agreement/format/schema.ts";

/**
 * The follow-up of facts that were read again. Everything in it that was so `earlier` is the very same object: what was worked
 * out of it and drawn of it still holds. The earlier follow-up itself where nothing is new.
 */
export function* followUpAgain(earlier: FollowUp, facts: FollowUpFacts): Generator<void, FollowUp> {
  const kept = yield* keepUnchanged(earlier, facts);
  // What was left out of the earlier one, and is not in the feed any more, is no longer to be told.
  return kept === earlier.facts && earlier.leftOut.total === 0 ? earlier : yield* followUpSteps(kept);
}

/** The same facts with the earlier one's parts; the earlier facts themselves where all are. An initiative is known by its id. */
function* keepUnchanged(earlier: FollowUp, facts: FollowUpFacts): Generator<void, FollowUpFacts> {
  const { initiatives: before, ...beside } = earlier.facts;
  const { initiatives: given, ...others } = facts;
  const earlierOf = ({ id }: Initiative) => earlier.initiativeById.get(id);
  // Of those that a worker has compared, the unchanged ones are the earlier ones already.
  const now = yield* eachInSteps(given, (one) => replaceEqualDeep(earlierOf(one), one));
  const kept = replaceEqualDeep(beside, others);
  const areAll = before.length === now.length && now.every((one, place) => one === before[place]);
  if (!areAll) return { ...kept, initiatives: now };
  return kept === beside ? earlier.facts : { ...kept, initiatives: before };
}
