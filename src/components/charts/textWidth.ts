/**
 * How wide text is before it is drawn. An SVG neither wraps nor cuts its text, and the layout must be known before the
 * chart's code is there; measuring in the page would need the typeface, which may still be on its way.
 */

/** Characters by how wide the site's typeface draws them, bold included, in em. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijlI'’.,:;!|()[\]\s]/u, 0.31],
  [/[frt/\-1J]/u, 0.43],
  [/[acekrsvxyzåäáéè]/u, 0.58],
  [/[bdghnopquøöü–]/u, 0.62],
  [/[0-9]/u, 0.67],
  [/[mwæMWÆ@%…—]/u, 0.95],
  [/\p{Lu}/u, 0.77],
];
/** The width assumed for letters of other alphabets, in em. */
const ANY = 1;

const widths = new Map<string, number>();

/** The width of a line of text in em, a few per cent more than it will be. */
export function textWidth(text: string): number {
  let sum = 0;
  for (const character of text) sum += widthOf(character);
  return sum;
}

/** The text, or as much of it as fits `room` (in em) followed by "…". */
export function cut(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  let kept = "";
  for (const character of text) {
    if (textWidth(`${kept}${character}…`) > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * A text on at most two lines that fit `room` (in em), broken between words: one that is too long ends in "…", as does
 * a word that no line holds.
 */
export function twoLines(text: string, room: number): readonly [string, string?] {
  const words = text.split(/[^\S\u00a0]+/).filter((word) => word !== "");
  let first = "";
  let taken = 0;
  for (const word of words) {
    const longer = first === "" ? word : `${first} ${word}`;
    if (textWidth(longer) > room) break;
    first = longer;
    taken += 1;
  }
  if (taken === words.length) return [first];
  const rest = cut(words.slice(taken).join(" "), room);
  return first === "" ? [rest] : [first, rest];
}

function widthOf(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  const width = WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? ANY;
  widths.set(character, width);
  return width;
}
