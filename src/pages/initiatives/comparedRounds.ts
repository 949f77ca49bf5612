import { latestRoundIndex } from "../../agreement/effort/ratings.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { WorklistValues } from "../../links/worklist.ts";

/**
 * The rounds that changes are told between, 0-based: to `runde`, the latest where none is named, from `siden`,
 * the one before. `from` is -1 when there is none before, where no initiative has a smiley.
 */
export function comparedRounds(
  followUp: FollowUp,
  { runde, siden }: Pick<WorklistValues, "runde" | "siden">,
): { readonly from: number; readonly to: number } {
  const latest = latestRoundIndex(followUp);
  const to = runde === null ? latest : (followUp.roundIndex.get(runde) ?? latest);
  return { from: siden === null ? to - 1 : (followUp.roundIndex.get(siden) ?? to - 1), to };
}
