/** The head of a list of initiatives: which column is which, and which of them no form has a place for. */
import { listColumns } from "../../words/tableHeads.ts";
import type { Columns, Row } from "./listRows.ts";

/** Places by grid columns, so that merged and missing cells move nothing. */
export function columnsOf(cells: Row): Columns | null {
  const named = listColumns(cells.map(({ words }) => words));
  return named && new Map([...named].map(([name, at]) => [name, cells[at]?.column ?? at]));
}

/** What fills a column of initiatives' numbers: "1.01", "3.", "3a". */
const NUMBER = /^(?:\p{Lu}{1,4}[-.]?)?\d{1,3}(?:[.-]\d{1,3}){0,2}[a-zæøå]?[.)]?$/u;

/**
 * The heads that a list may have: where numbers alone stand before its initiatives, under no name or under none of their own, that column
 * is named by them; else the head as it is.
 */
export function headsOf(head: Row, below: readonly Row[]): readonly Row[] {
  const columns = columnsOf(head);
  const initiative = columns?.get("initiative") ?? 0;
  if (columns === null || columns.has("number")) return [head];
  const isCounted = (column: number) => {
    // A heading over all columns begins there, too.
    const own = below.flatMap((cells) => {
      const [first, second] = cells.filter(({ words }) => words !== "");
      return first?.column === column && second ? [first.words] : [];
    });
    return own.length > 0 && own.every((words) => NUMBER.test(words));
  };
  const before = head.filter(({ column }) => column < initiative).at(-1);
  if (before?.words === "" && isCounted(before.column))
    return [head.map((cell) => (cell === before ? { ...cell, words: NUMBER_NAME } : cell))];
  const isLonger = lastOf(below.flat()) === lastOf(head) + 1;
  const [first] = head;
  if (before !== undefined || first === undefined || !isLonger || !isCounted(first.column)) return [head];
  return [
    head,
    [{ ...first, words: NUMBER_NAME }, ...head.map((cell) => ({ ...cell, column: cell.column + 1 }))],
  ];
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
