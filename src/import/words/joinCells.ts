/** A cell's lines as one: a word divided at the end of a line, by a hyphen or a soft one, is whole again, and so is a day by a soft one. */
export function joinCells(lines: readonly string[]): string {
  return lines.reduce(
    (whole, line) =>
      (/\p{L}[-\u00ad]$/u.test(whole) && /^\p{Ll}/u.test(line)) ||
      (/[\d.]\u00ad$/u.test(whole) && /^\d/u.test(line))
        ? whole.slice(0, -1) + line
        : `${whole} ${line}`.trim(),
    "",
  );
}
