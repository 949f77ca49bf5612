import type { FollowUp } from "../../agreement/followUp.ts";
import type { Round } from "../../agreement/format/schema.ts";

/** The most letters that a narrow column's heading has room for. */
const MOST_LETTERS = 40;

/** True for a round whose name is too long to stand over a column that cannot grow: its number stands there, and a key says its name. */
export function needsKey({ label }: Round): boolean {
  return label.length > MOST_LETTERS;
}

/** The rounds that a key must name, with the number each has in the headings, from 1 on. */
export function keyedRounds({
  rounds,
}: FollowUp): readonly { readonly round: Round; readonly number: number }[] {
  return rounds.flatMap((round, index) => (needsKey(round) ? [{ round, number: index + 1 }] : []));
}
