import { isWholeRound, LONGEST_LABEL } from "./roundLabel.ts";

/** A word that a narrow cell cut without a hyphen. */
const CUT = /(?<=\p{Ll}{2}) (?=\p{Ll}{2,})/gu;

/**
 * The lines of a round's cell as one: a word divided at the end of a line, by a hyphen or a soft one, is whole again, and so is a day
 * by a soft one, and a word that was cut where only the whole word makes a round.
 */
export function joinCells(lines: readonly string[]): string {
  const joined = joinLines(lines);
  if (lines.length < 2 || joined.length > LONGEST_LABEL || isWholeRound(joined)) return joined;
  const cuts = Array.from(
    joined.matchAll(CUT),
    ({ index }) => joined.slice(0, index) + joined.slice(index + 1),
  );
  return cuts.find(isWholeRound) ?? joined;
}

function joinLines(lines: readonly string[]): string {
  return lines.reduce(
    (whole, line) =>
      (/\p{L}[-\u00ad]$/u.test(whole) && /^\p{Ll}/u.test(line)) ||
      (/[\d.]\u00ad$/u.test(whole) && /^\d/u.test(line))
        ? whole.slice(0, -1) + line
        : `${whole} ${line}`.trim(),
    "",
  );
}
