import { latestRoundIndex } from "../../agreement/effort/ratings.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { WorklistValues } from "../../links/worklist.ts";

/**
 * The rounds that changes are told between, 0-based: to `round`, the latest where none is named, from `since`,
 * the one before. `from` is -1 when there is none before, where no initiative has a smiley.
 */
export function comparedRounds(
  followUp: FollowUp,
  { round, since }: Pick<WorklistValues, "round" | "since">,
): { readonly from: number; readonly to: number } {
  const latest = latestRoundIndex(followUp);
  const to = round === null ? latest : (followUp.roundIndex.get(round) ?? latest);
  return { from: since === null ? to - 1 : (followUp.roundIndex.get(since) ?? to - 1), to };
}
