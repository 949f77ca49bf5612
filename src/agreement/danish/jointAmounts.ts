import type { FoundAmount } from "./amounts.ts";

/** What between two amounts adds the second to the first: "23 mio. kr. til grunde, samt yderligere 45 mio. kr." */
const ADDS =
  /(?<!\p{L})(?:yderligere|samt|hertil|dertil|derudover)(?: (?!heraf|hvoraf|deraf)\p{L}+){0,2} $/iu;

/**
 * The largest amount that a text speaks of, in whole kroner: amounts that it joins by "og yderligere", "samt" or "hertil" are
 * one together. `amounts` are all of the text, in its order; -Infinity for none.
 */
export function largestJointAmount(
  text: string,
  amounts: readonly Pick<FoundAmount, "max" | "from" | "to">[],
): number {
  const sums: number[] = [];
  for (const [index, { max, from }] of amounts.entries()) {
    const before = amounts[index - 1];
    const isAdded = before !== undefined && ADDS.test(text.slice(before.to, from).replace(/\s+/gu, " "));
    if (isAdded) sums.push((sums.pop() ?? 0) + max);
    else sums.push(max);
  }
  return Math.max(...sums);
}
