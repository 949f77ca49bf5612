/** The head of a list of initiatives: which column is which, and which of them no form has a place for. */
import type { TableBlock } from "../../model/neutralDocument.ts";
import { isWholeRound } from "../../words/roundLabel.ts";
import { isTimeColumn, listColumns, mayNameNumbers, namesCentres } from "../../words/tableHeads.ts";
import { cellTexts } from "./cellText.ts";
import { type Columns, changesInRows, type Row } from "./listRows.ts";

/** Places by grid columns, so that merged and missing cells move nothing. */
export function columnsOf(cells: Row): Columns | null {
  const named = listColumns(cells.map(({ words }) => words));
  return named && new Map([...named].map(([name, at]) => [name, cells[at]?.column ?? at]));
}

interface ListParts {
  readonly above: readonly Row[];
  readonly head: Row;
  /** Without the heads that name the columns again. */
  readonly below: readonly Row[];
}

/** The parts of a table in which a row names the columns of a list; `null` for any other table. */
export function listParts({ rows }: TableBlock): ListParts | null {
  const texts = rows.map(cellTexts);
  const isHead = (cells: Row) => columnsOf(cells) !== null;
  const at = texts.findIndex(isHead);
  const head = texts[at];
  if (head === undefined) return null;
  return { above: texts.slice(0, at), head, below: texts.slice(at + 1).filter((cells) => !isHead(cells)) };
}

/** The columns without that of a "Center" in which rows of one initiative differ: it is no initiative's responsible. */
export function withoutRowsCentres(head: Row, columns: Columns, below: readonly Row[]): Columns {
  const column = columns.get("responsible") ?? -1;
  const name = head.find((cell) => cell.column === column)?.words ?? "";
  const isOfRows = namesCentres(name) && changesInRows(column, columns, below);
  return isOfRows ? new Map([...columns].filter(([key]) => key !== "responsible")) : columns;
}

/** The columns with the one of occasions for that of times, where a list has days beside them: they are deadlines. */
export function withOccasions(head: Row, columns: Columns, below: readonly Row[]): Columns {
  const time = columns.get("time");
  const saidIn = (column: number) =>
    below.map((cells) => cells.find((cell) => cell.column === column)?.words ?? "").filter(Boolean);
  const namesOccasions = (column: number) => saidIn(column).some((words) => /\p{L}{4}/u.test(words));
  const areRounds = (column: number) => namesOccasions(column) && saidIn(column).every(isWholeRound);
  if (time === undefined || namesOccasions(time)) return columns;
  const known = new Set(columns.values());
  const found = head.filter(
    ({ column, words }) => !known.has(column) && isTimeColumn(words) && areRounds(column),
  );
  const [only, second] = found;
  return only && !second ? new Map([...columns, ["time" as const, only.column]]) : columns;
}

/** What fills a column of initiatives' numbers: "1.01", "3.", "3a". */
const NUMBER = /^(?:\p{Lu}{1,4}[-.]?)?\d{1,3}(?:[.-]\d{1,3}){0,2}[a-zæøå]?[.)]?$/u;

/** A title that has its number itself: "1.01 Færre fald", "SOC-03 Færre fald", "3. Færre fald". */
const NUMBERED = /^(?:(?:\p{Lu}{1,4}[-.]?|\d{1,3}[-.])\d{1,3}\S*|\d{1,3}[a-zæøå]?[.)])\s+["”»(]?\p{Lu}/u;

/**
 * The heads that a list may have: where initiatives' numbers stand before them, under no name or under none of their own, that column is
 * named by them; else the head as it is.
 */
export function headsOf(head: Row, below: readonly Row[]): readonly Row[] {
  const columns = columnsOf(head);
  const initiative = columns?.get("initiative") ?? 0;
  if (columns === null || columns.has("number")) return [head];
  const before = head.filter(({ column }) => column < initiative).at(-1);
  const unnamed = before?.words === "" ? before : undefined;
  const numbers = head.find(({ words }) => mayNameNumbers(words)) ?? unnamed;
  if (numbers && areNumbers(numbers.column, initiative, below))
    return [head.map((cell) => (cell === numbers ? { ...cell, words: NUMBER_NAME } : cell))];
  const isLonger = lastOf(below.flat()) === lastOf(head) + 1;
  const [first] = head;
  if (before !== undefined || first === undefined || !isLonger) return [head];
  if (!areNumbers(first.column, initiative + 1, below)) return [head];
  return [
    head,
    [{ ...first, words: NUMBER_NAME }, ...head.map((cell) => ({ ...cell, column: cell.column + 1 }))],
  ];
}

/** True for a column of nothing but the numbers of the initiatives beside it: not of the rows, nor of the themes. */
function areNumbers(column: number, initiative: number, below: readonly Row[]): boolean {
  const wordsAt = (cells: Row, at: number) => cells.find((cell) => cell.column === at)?.words ?? "";
  const own = below.flatMap((cells) => {
    const number = wordsAt(cells, column);
    // A heading over all columns begins there, too.
    const isHeading = cells.filter(({ words }) => words !== "").length === 1;
    return number === "" ? [] : [isHeading ? null : { number, title: wordsAt(cells, initiative) }];
  });
  const counted = own.filter((one) => one !== null);
  const haveTheirs = counted.filter(({ title }) => NUMBERED.test(title)).length * 2 > counted.length;
  const areOfOne = own.every((one, at) => {
    const above = own[at - 1];
    return !one || !above || (above.number === one.number) === (above.title === one.title);
  });
  const areCounts = counted.every(({ number, title }) => NUMBER.test(number) && title !== "");
  return counted.length > 0 && areCounts && areOfOne && !haveTheirs;
}

const NUMBER_NAME = "Nr.";

function lastOf(cells: Row): number {
  return Math.max(-1, ...cells.map(({ column }) => column));
}

/** The names of the columns that a form has no place for, by grid columns; none for one that the head does not reach. */
export function otherColumns(
  head: Row,
  columns: Columns,
  below: readonly Row[],
): ReadonlyMap<number, string> {
  const known = new Set(columns.values());
  const names = new Map(head.map(({ column, words }) => [column, words]));
  const all = new Set([...names.keys(), ...below.flatMap((cells) => cells.map(({ column }) => column))]);
  return new Map(
    [...all].flatMap((column) => (known.has(column) ? [] : [[column, names.get(column) ?? ""] as const])),
  );
}
