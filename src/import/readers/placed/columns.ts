/** The columns of a form: where they begin, as their names and the words below them tell. */

import { namesInitiatives, RATING_COLUMN, TIME_COLUMN } from "../../words/tableHeads.ts";
import { Rules } from "./rules.ts";
import { textOf, type VisualLine } from "./visualLines.ts";
import type { Word } from "./word.ts";

/** Where the columns of a table begin: the description's, the rounds', the smileys'. */
export type ColumnEdges = readonly [description: number, time: number, rating: number];

/** Where the names of the columns stand in a table's head. */
type HeadPlaces = ColumnEdges;

/** Heads whose names stand within so many points of each other are of the same layout. */
const ALIKE = 4;
/** A gap between words, in sizes of their letters, up to which they are one text. */
const WORD_GAP = 0.45;
/** So large a share of the lines may run across a gap between columns: headings. */
const CROSSING = 0.01;
/** A word may begin so many points before its column. */
const SLACK = 1.5;

/** A word no further from the name of a column, in points, begins where this does. */
const AT_NAME = 0.75;

/** So far words stand behind the drawn line of their cell. */
const PADDING = 4;

const TIME = new RegExp(`^${TIME_COLUMN}$`, "iu");

/** What the column of the descriptions is called, by its first word; in running text these words are small. */
const DESCRIPTION = /^(?:(?:indsats|projekt)?beskriv|(?:formål|indhold|baggrund)$)/iu;
const CAPITAL = /^\p{Lu}/u;

/** The places of the names in a table's head; `null` for any other line. */
function headPlaces({ words }: VisualLine): HeadPlaces | null {
  const time = words.findIndex(({ text }) => TIME.test(text) && CAPITAL.test(text));
  const rating = words[time + 1];
  if (time === -1 || rating === undefined) return null;
  const description = words.findIndex(
    ({ text }, at) =>
      at < time &&
      CAPITAL.test(text) &&
      (DESCRIPTION.test(text) || (/^kort$/iu.test(text) && /^beskriv/iu.test(words[at + 1]?.text ?? ""))),
  );
  const [first, second] = [words[description], words[time]];
  return first && second ? [first.left, second.left, rating.left] : null;
}

/** Names of a column of smileys, of which "Status" may be another; a narrow one divides its name. */
const SMILEYS = /^(?:Smi-?|Smile?y?s?-?|Farver?|Trafiklys|Vurdering|Bedømmelse)$/u;
const OTHER = /^Status/u;

const COLUMN_BEHIND = /^\p{Lu}\p{L}{3,}$/u;

/** True for a table's head whose columns stand in another order than cells can be told apart in, or with another between them. */
export function isOtherHead({ words }: VisualLine): boolean {
  const at = (name: RegExp, from = 0) =>
    words.findIndex(({ text }, index) => index >= from && name.test(text));
  const description = at(/^beskrivelse$/iu);
  const [time, rating] = [at(TIME), at(SMILEYS)];
  if (description === -1 || !/^af$/iu.test(words[description + 1]?.text ?? "")) return false;
  if (time === -1 || rating === -1) return false;
  const other = at(OTHER, description);
  // A column behind the smileys would be read as theirs.
  const isLast = !words.slice(rating + 1).some(({ text }) => COLUMN_BEHIND.test(text));
  const isBefore = other !== -1 && other < time;
  return time < description || rating < time || isBefore || hasStatusBetween(words, time) || !isLast;
}

/** True where a column of statuses stands between rounds and smileys: it would be read as the smileys'. */
function hasStatusBetween(words: readonly Word[], time: number): boolean {
  const names = textsIn(words.slice(time + 1)).map(([, , own]) => own[0]?.text ?? "");
  const status = names.findIndex((name) => OTHER.test(name));
  return status !== -1 && names.some((name, at) => at > status && SMILEYS.test(name));
}

/** For each table's head its columns. Tables of one layout are looked at together, since a short one tells too little. */
export function columnsOfHeads(
  lines: readonly VisualLine[],
  rules = new Rules(),
): Map<VisualLine, ColumnEdges> {
  const groups: {
    readonly places: HeadPlaces;
    readonly heads: VisualLine[];
    readonly below: VisualLine[];
  }[] = [];
  let open: (typeof groups)[number] | undefined;
  for (const line of lines) {
    const places = headPlaces(line);
    if (places) {
      open = groups.find((group) =>
        group.places.every((place, at) => Math.abs(place - (places[at] ?? 0)) <= ALIKE),
      );
      if (open === undefined) {
        open = { places, heads: [], below: [] };
        groups.push(open);
      }
      open.heads.push(line);
    } else open?.below.push(line);
  }
  return new Map(
    groups.flatMap(({ places, heads, below }) => {
      const edges = edgesOf(places, below, (from, to) => commonUpright(heads, rules, from, to));
      return heads.map((head) => [head, edges] as const);
    }),
  );
}

/** The upright line that all heads have between two of their columns. */
function commonUpright(heads: readonly VisualLine[], rules: Rules, from: number, to: number): number | null {
  const [first = null, ...others] = heads.map((head) => rules.uprightIn(head, from, to + 1));
  return first !== null && others.every((x) => x !== null && Math.abs(x - first) <= ALIKE) ? first : null;
}

/** `lineBetween` tells of a line that is drawn between two places: the gap lies behind it. */
function edgesOf(
  [description, time, rating]: HeadPlaces,
  lines: readonly VisualLine[],
  lineBetween: (from: number, to: number) => number | null,
): ColumnEdges {
  const crossings = countCrossings(lines, Math.ceil(rating) + 1, [description, time, rating]);
  // The margin, which no text crosses, is no gap between columns.
  const left = crossings.findIndex((count) => count > 0);
  const edge = (from: number, name: number) => {
    const line = lineBetween(from, name);
    const end = gapBefore(crossings, line ?? from, name, lines.length);
    // Where a word begins within a run is estimated.
    return line === null || end - line > PADDING ? end : line;
  };
  return [
    edge(Math.min(Math.max(left, 0), description), description),
    edge(description, time),
    edge(time, rating),
  ];
}

/** Where the columns of a table begin, from left to right. */
export type Columns = readonly number[];

/** Where columns begin whose names stand from one place to another: behind the name before. */
export function edgesBetween(
  names: readonly (readonly [left: number, right: number])[],
  lines: readonly VisualLine[],
): Columns {
  const crossings = countCrossings(lines, Math.ceil(names.at(-1)?.[0] ?? 0) + 1);
  return names.map(([left], at) => {
    const before = names[at - 1];
    return before === undefined ? left : gapBefore(crossings, before[1], left, lines.length);
  });
}

/** Where columns begin by the lines that are drawn around each cell; `null` where one does not begin between each two names, and no more. */
export function edgesIn(
  names: readonly (readonly [left: number, right: number])[],
  starts: readonly number[],
): Columns | null {
  const edges = names.map(([left], at) => {
    const before = names[at - 1];
    const own = starts.filter((start) => start <= left && (before === undefined || start >= before[1]));
    return own.length === 1 ? own[0] : undefined;
  });
  const known = edges.filter((edge) => edge !== undefined);
  return known.length === names.length && starts.length === names.length ? known : null;
}

/** A line's words by column; `null` where a word reaches over into the next one. */
export function wordsByColumn({ words }: VisualLine, edges: Columns): readonly (readonly Word[])[] | null {
  const cells: Word[][] = edges.map(() => []);
  for (const word of words) {
    const column = Math.max(0, edges.filter((edge) => word.left >= edge - SLACK).length - 1);
    const next = edges[column + 1];
    // Where a word ends within a run is estimated.
    if (next !== undefined && word.right > next + word.size / 2) return null;
    cells[column]?.push(word);
  }
  return cells;
}

/**
 * How many lines' texts run across each point of the page's width. A word that begins where the name of a column does (`starts`) is
 * of another text than the word before it, however near that comes.
 */
function countCrossings(
  lines: readonly VisualLine[],
  width: number,
  starts: readonly number[] = [],
): number[] {
  const counts = Array.from({ length: width + 1 }, () => 0);
  for (const { words } of lines)
    for (const [left, right] of textsIn(words, starts))
      for (let x = Math.max(0, Math.ceil(left + 0.5)); x <= Math.min(width, Math.floor(right - 0.5)); x++)
        counts[x] = (counts[x] ?? 0) + 1;
  return counts;
}

/** Where a line's texts begin and end: words with no more than a space between them, unless one begins at one of `starts`. */
export function textsIn(
  words: readonly Word[],
  starts: readonly number[] = [],
): [left: number, right: number, words: Word[]][] {
  const texts: [number, number, Word[]][] = [];
  for (const word of words) {
    const last = texts.at(-1);
    const begins = starts.some((start) => Math.abs(word.left - start) <= AT_NAME);
    if (last && !begins && word.left - last[1] <= WORD_GAP * word.size) {
      last[1] = Math.max(last[1], word.right);
      last[2].push(word);
    } else texts.push([word.left, word.right, [word]]);
  }
  return texts;
}

/** The right end of the last gap between two names, before the second of them. */
function gapBefore(crossings: readonly number[], from: number, name: number, lines: number): number {
  const start = Math.max(0, Math.ceil(from));
  const end = Math.floor(name);
  let fewest = Number.POSITIVE_INFINITY;
  for (let x = start; x <= end; x++) fewest = Math.min(fewest, crossings[x] ?? 0);
  const allowed = fewest + lines * CROSSING;
  for (let x = end; x >= start; x--) if ((crossings[x] ?? 0) <= allowed) return Math.min(x, name) - SLACK + 1;
  return name - SLACK;
}

/** The cells of a line, four columns from left to right; `null` when its text runs across where the description begins. */
export function cellsAt({ words }: VisualLine, edges: ColumnEdges): readonly (readonly Word[])[] | null {
  const cells: Word[][] = [[], [], [], []];
  for (const [at, word] of words.entries()) {
    const column = edges.filter((edge) => word.left >= edge - SLACK).length;
    const before = words[at - 1];
    const isGap = before === undefined || word.left - before.right > WORD_GAP * word.size;
    const isAtEdge = column > 0 && Math.abs(word.left - (edges[column - 1] ?? 0)) <= 2 * SLACK;
    const isOther =
      before !== undefined && column !== edges.filter((edge) => before.left >= edge - SLACK).length;
    if (column === 1 && isOther && !isGap && !isAtEdge) return null;
    if (column === 0 && word.right > edges[0] + SLACK * 2) return null;
    cells[column]?.push(word);
  }
  return cells;
}

/**
 * The heads that only name the columns ("Indsats", "Indhold"), of a document whose initiatives have heads of their own: they stand
 * right above one of these, or at the top of a page that a table goes on over.
 */
export function namesAboveHeads(
  lines: readonly VisualLine[],
  heads: ReadonlyMap<VisualLine, ColumnEdges>,
): ReadonlySet<VisualLine> {
  const isNames = (line: VisualLine) => {
    const edges = heads.get(line);
    return edges !== undefined && namesInitiatives(textOf(cellsAt(line, edges)?.[0] ?? []));
  };
  const first = lines.findIndex((line) => heads.has(line) && !isNames(line));
  if (first === -1) return new Set();
  return new Set(
    lines.filter((line, at) => {
      const [above, below] = [lines[at - 1], lines[at + 1]];
      if (!isNames(line)) return false;
      if (below && below.page === line.page && heads.has(below) && !isNames(below)) return true;
      return at > first && above?.page !== line.page;
    }),
  );
}

const RATING = new RegExp(`^${RATING_COLUMN}$`, "iu");
/** A row of names has no more words. */
const NAMES = 6;

/** True for a line of the names of columns alone, whatever the first are called. */
export function isNamesText({ words }: VisualLine): boolean {
  const [time, rating] = words.slice(-2);
  return words.length <= NAMES && TIME.test(time?.text ?? "") && RATING.test(rating?.text ?? "");
}

/** True for a line with the names of columns, the head of a table or a part of it. */
export function namesColumns(line: VisualLine): boolean {
  return headPlaces(line) !== null || isNamesText(line);
}

/** True for the names of columns alone, as a page repeats them. */
export function isNamesLine(cells: readonly (readonly Word[])[]): boolean {
  return TIME.test(textOf(cells[2] ?? [])) && (cells[3]?.length ?? 0) > 0;
}
