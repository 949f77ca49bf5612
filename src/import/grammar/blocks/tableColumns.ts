import type { TableBlock } from "../../model/neutralDocument.ts";
import { isSmileyCell } from "../../signs/isSmileyCell.ts";
import { takeGlyphs } from "../../signs/signs.ts";
import { isMark } from "../../words/fixedWords.ts";
import { labelAtEnd } from "../../words/roundLabel.ts";
import {
  isColumnWord,
  RATING_COLUMN,
  ROUND_COLUMN,
  STATUS_COLUMN,
  TIME_COLUMN,
} from "../../words/tableHeads.ts";
import { type CellText, cellTexts } from "./cellText.ts";

/** Which grid columns of a table begin what; `null` for what it has none of. Each reaches to the next that is named. */
export interface TableColumns {
  readonly time: number | null;
  readonly rating: number | null;
  /** A status in a column of its own, beside the text. */
  readonly status: number | null;
  /** The other columns that have names. */
  readonly texts: readonly number[];
  /** The names of those that stand behind rounds or smileys: their cells say by them what they are. */
  readonly names: ReadonlyMap<number, string>;
}

/** What a column holds. */
export type ColumnRole = "time" | "rating" | "status" | "text";

/** What the cell that begins at a grid column holds. */
export function roleOf({ time, rating, status, texts }: TableColumns, column: number): ColumnRole {
  const named: readonly (readonly [number | null, ColumnRole])[] = [
    ...texts.map((text) => [text, "text"] as const),
    [status, "status"],
    [time, "time"],
    [rating, "rating"],
  ];
  let role: ColumnRole = "text";
  let from = Number.NEGATIVE_INFINITY;
  for (const [start, own] of named)
    if (start !== null && start <= column && start >= from) [from, role] = [start, own];
  return role;
}

const DESCRIPTION = /^(?:kort\s?)?beskrivelse\s?af\s?indsats/iu;
const TIME = new RegExp(`^${ROUND_COLUMN}$`, "iu");
const DAYS = new RegExp(`^${TIME_COLUMN}$`, "iu");
const STATUS = new RegExp(`^${STATUS_COLUMN}$`, "iu");
const RATING = new RegExp(`^${RATING_COLUMN}$`, "iu");
/** Of so many filled cells more than half make a column. */
const SHARE = 0.5;

/** What a cell says, however narrow it is: "Smile/y" is "Smiley". */
function wordOf({ words }: CellText): string {
  return words.replace(/[\s-]/gu, "");
}

/** True for the cell that begins an initiative: "Kort beskrivelse af indsatsen (drift)". */
export function isDescriptionHead(cell: CellText): boolean {
  return DESCRIPTION.test(cell.words);
}

/** True for a table in which an initiative begins. */
export function isForm({ rows }: TableBlock): boolean {
  return rows.some((row) => cellTexts(row).some(isDescriptionHead));
}

/** True for a row of column names alone, as a page repeats it. */
export function isNamesRow(cells: readonly CellText[]): boolean {
  const filled = cells.filter(({ words }) => words !== "");
  if (!filled.some(isColumnName) || filled.some(isDescriptionHead)) return false;
  // Beside both names "Milepæl" is the third, typed again above the rows.
  const isWhole =
    filled.some((cell) => TIME.test(wordOf(cell))) && filled.some((cell) => RATING.test(wordOf(cell)));
  return filled.every((cell) => isHeadWord(cell) || (isWhole && isColumnWord(cell.words)));
}

/** True for the name of the rounds' column, or of the smileys'. */
export function isColumnName(cell: CellText): boolean {
  return TIME.test(wordOf(cell)) || RATING.test(wordOf(cell));
}

/** True for the name of a column of numbers. */
export function isNumberName({ words }: CellText): boolean {
  return /^(?:nr|nummer|#)\.?$/iu.test(words);
}

/** A column's name is short, no sentence, and nothing that stands in rows. */
function isHeadWord({ words }: CellText): boolean {
  const isOfRow = isMark(words) || labelAtEnd(words) === words || isSmileyCell(words);
  if (takeGlyphs(words, 1).found.length > 0) return false;
  return words.length <= 40 && !/[.!?]$/u.test(words) && (!isOfRow || RATING.test(words));
}

/** The columns that a row of names tells of, `null` when it is none. */
function namedColumns(
  cells: readonly CellText[],
  rows: readonly (readonly CellText[])[],
): TableColumns | null {
  // Its columns are looked through for nothing else: a table may have any number of rows.
  if (!cells.some(isDescriptionHead) && !isNamesRow(cells)) return null;
  const time = timeIn(
    cells.filter((cell) => TIME.test(wordOf(cell))),
    rows,
  );
  const rating = ratingIn(
    cells.filter((cell) => RATING.test(wordOf(cell)) || isSigns(cell)),
    rows,
  );
  if (time === undefined && rating === undefined) return null;
  const others = cells.filter((cell) => cell !== time && cell !== rating && cell.words !== "");
  const status = others.find((cell) => STATUS.test(cell.words));
  return {
    time: time?.column ?? null,
    rating: rating?.column ?? null,
    status: status?.column ?? null,
    texts: others.filter((cell) => cell !== status).map(({ column }) => column),
    names: new Map(
      others
        .filter((cell) => cell !== status && isBehind(cell, time ?? rating) && isHeadWord(cell))
        .filter((cell) => cell.column > (cells.find(isDescriptionHead)?.column ?? -1))
        .map(({ column, words }) => [column, words]),
    ),
  };
}

/** True for the head of a column behind another that has a name of our own. */
function isBehind({ column }: CellText, other: CellText | undefined): boolean {
  return other !== undefined && column > other.column;
}

/** True for a head that shows the smileys instead of a name. */
function isSigns({ words }: CellText): boolean {
  const { found, rest } = takeGlyphs(words, 1);
  return found.length > 0 && rest.trim() === "";
}

/** The cell that names the smileys' column: of several the one above most smileys, else the last. */
function ratingIn(
  candidates: readonly CellText[],
  rows: readonly (readonly CellText[])[],
): CellText | undefined {
  const counted = candidates.map((candidate) => {
    const own = rows.flat().filter(({ column }) => column === candidate.column);
    return { candidate, count: own.filter(({ words }) => isSmileyCell(words)).length };
  });
  const most = Math.max(0, ...counted.map(({ count }) => count));
  return counted.findLast(({ count }) => count === most)?.candidate;
}

/** The cell that names the rounds' column: beside a column of days the one of occasions, where rounds stand in it; else the first. */
function timeIn(
  candidates: readonly CellText[],
  rows: readonly (readonly CellText[])[],
): CellText | undefined {
  const [first] = candidates;
  const hasRounds = ({ column }: CellText) =>
    rows.flat().some((cell) => cell.column === column && /\p{L}{4}/u.test(cell.words) && isLabel(cell.words));
  return candidates.find((cell) => !DAYS.test(wordOf(cell)) && hasRounds(cell)) ?? first;
}

function isLabel(words: string): boolean {
  return labelAtEnd(words) === words;
}

/** The columns of a table: as its head names them, else as those of the table before, else as its cells show. */
export function columnsOf(table: TableBlock, before: TableColumns | null): TableColumns {
  const rows = table.rows.map(cellTexts);
  for (const cells of rows) {
    const named = namedColumns(cells, rows);
    if (named) return named;
  }
  return (
    before ?? {
      time: columnOf(rows, (words) => labelAtEnd(words) === words),
      rating: columnOf(rows, isSmileyCell),
      status: null,
      texts: [],
      names: new Map(),
    }
  );
}

function columnOf(rows: readonly (readonly CellText[])[], is: (words: string) => boolean): number | null {
  const counts = new Map<number, [filled: number, matching: number]>();
  for (const { column, words } of rows.flat()) {
    if (words === "") continue;
    const [filled, matching] = counts.get(column) ?? [0, 0];
    counts.set(column, [filled + 1, matching + (is(words) ? 1 : 0)]);
  }
  return [...counts].findLast(([, [filled, matching]]) => matching > filled * SHARE)?.[0] ?? null;
}
