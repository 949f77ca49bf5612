/**
 * True for two texts that are the same but for one run that only one of them has: a list is drawn as far as a window reaches,
 * and windows differ.
 */
export function isAlike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length && short.at(-1 - end) === long.at(-1 - end)) end++;
  return start + end >= short.length;
}
