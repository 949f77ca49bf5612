/** A cell's lines as one: a word divided at the end of a line is whole again. */
export function joinCells(lines: readonly string[]): string {
  return lines.reduce(
    (whole, line) =>
      /\p{L}-$/u.test(whole) && /^\p{Ll}/u.test(line) ? whole.slice(0, -1) + line : `${whole} ${line}`.trim(),
    "",
  );
}
