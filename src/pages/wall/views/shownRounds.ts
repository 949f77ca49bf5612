import type { Round } from "../../../agreement/format/schema.ts";

/** More columns of smileys than these cannot be told apart across a room. */
const MOST_ROUNDS = 6;

/** The rounds that a table of a wall screen has room for, the latest ones, each with its 0-based place. */
export function shownRounds(
  rounds: readonly Round[],
): readonly { readonly round: Round; readonly index: number }[] {
  return rounds.map((round, index) => ({ round, index })).slice(-MOST_ROUNDS);
}
