/** Where the keys of a grid lead. */
import { drawLines } from "../table/drawLines.ts";
import { cellsOf } from "./gridCells.ts";

/** The cell that a key leads to from another, drawn if it was not; undefined at the table's edge. */
export function destination(table: HTMLTableElement, from: HTMLElement, key: string, ctrl: boolean) {
  drawDestination(table, from, key, ctrl);
  return cellAt(table, from, key, ctrl);
}

/** How many rows a key goes down. */
const ROWS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

/** Draws the row that a key leads to, in a table that draws only what is in sight. */
function drawDestination(table: HTMLTableElement, cell: HTMLElement, key: string, ctrl: boolean): void {
  const place = cell.closest<HTMLElement>("[data-row]")?.dataset["row"];
  if (place === undefined) return;
  const isEnd = ctrl && (key === "Home" || key === "End");
  const lines = Number(table.ariaRowCount) - 1;
  const [from, steps] = isEnd ? (key === "Home" ? [-1, 1] : [lines, -1]) : [Number(place), ROWS[key] ?? 0];
  const wanted = rowAfter(table, from, steps);
  if (table.querySelector(`[data-row="${wanted}"]`) === null) drawLines(table, isEnd ? wanted : from, wanted);
}

/** The place of the row `steps` rows on; headings without cells, which are always drawn, do not count. */
function rowAfter(table: HTMLTableElement, from: number, steps: number): number {
  let place = from;
  for (let left = Math.abs(steps); left > 0; ) {
    place += Math.sign(steps);
    if (table.querySelector(`[data-row="${place}"]:not(:has([data-cell]))`) === null) left -= 1;
  }
  return place;
}

function cellAt(table: HTMLTableElement, from: HTMLElement, key: string, ctrl: boolean) {
  const row = from.closest("tr");
  const column = from.closest<HTMLTableCellElement>("td, th")?.cellIndex ?? 0;
  if (row === null) return;
  const inRow = cellsOf(row);
  const place = inRow.indexOf(from);
  switch (key) {
    case "ArrowRight":
      return inRow[place + 1];
    case "ArrowLeft":
      return inRow[place - 1];
    case "ArrowDown":
      return cellBelow(table, row, column, 1);
    case "ArrowUp":
      return cellBelow(table, row, column, -1);
    case "PageDown":
      return cellBelow(table, row, column, 10);
    case "PageUp":
      return cellBelow(table, row, column, -10);
    case "Home":
      return ctrl ? cellsOf(table).at(0) : inRow.at(0);
    case "End":
      return ctrl ? cellsOf(table).at(-1) : inRow.at(-1);
    default:
      return;
  }
}

/** The cell in the same column `steps` rows on, or as far as the table goes; rows without cells do not count. */
function cellBelow(table: HTMLTableElement, row: HTMLTableRowElement, column: number, steps: number) {
  const rows = [...table.rows].filter((candidate) => candidate.querySelector("[data-cell]") !== null);
  const from = rows.indexOf(row);
  const target = rows[Math.min(Math.max(from + steps, 0), rows.length - 1)];
  if (target === undefined || target === row) return;
  const cells = cellsOf(target);
  return (
    cells.find((cell) => cell.closest<HTMLTableCellElement>("td, th")?.cellIndex === column) ?? cells.at(-1)
  );
}
