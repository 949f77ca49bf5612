import type { Round } from "../../../agreement/format/schema.ts";

/** The most columns of smileys that can be read across a room. */
const MOST_ROUNDS = 6;

/** The latest rounds, as many as a table on a wall screen has room for, each with its 0-based index. */
export function shownRounds(
  rounds: readonly Round[],
): readonly { readonly round: Round; readonly index: number }[] {
  return rounds.map((round, index) => ({ round, index })).slice(-MOST_ROUNDS);
}
