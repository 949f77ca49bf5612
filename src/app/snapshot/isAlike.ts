/**
 * True for two texts that are the same but for one run that only one of them has: a list is drawn as far as a window reaches,
 * and windows differ.
 */
export function isAlike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  return long.endsWith(short.slice(start));
}
