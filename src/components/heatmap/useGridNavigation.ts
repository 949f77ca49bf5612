import { type KeyboardEvent, type RefObject, useLayoutEffect } from "react";
import { drawRows } from "./drawRows.ts";

/** Marks the one focusable element of a cell: `<a {...CELL}>`. */
export const CELL = { "data-cell": "", tabIndex: -1 } as const;

/**
 * Keyboard navigation of a table by the ARIA grid pattern: one tab stop, arrows move by cell, Home and
 * End within the row, Ctrl+Home and Ctrl+End in the table, PageUp and PageDown by ten rows. Enter follows
 * the cell's own link. The tab stop is kept in the DOM and not in state, so that moving renders nothing.
 */
export function useGridNavigation(table: RefObject<HTMLTableElement | null>) {
  useLayoutEffect(() => {
    if (table.current !== null && currentStop(table.current) === null) {
      const first = cellsOf(table.current)[0];
      if (first !== undefined) first.tabIndex = 0;
    }
  });

  return {
    onFocus: (event: { readonly target: EventTarget }) => {
      if (table.current !== null && isCell(event.target)) moveStop(table.current, event.target);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (table.current === null || !isCell(event.target) || event.altKey || event.metaKey) return;
      drawDestination(table.current, event.target, event.key, event.ctrlKey);
      const next = destination(table.current, event.target, event.key, event.ctrlKey);
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: "nearest", inline: "nearest" });
    },
  };
}

function isCell(target: EventTarget): target is HTMLElement {
  return target instanceof HTMLElement && target.dataset["cell"] !== undefined;
}

function cellsOf(container: ParentNode): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>("[data-cell]")];
}

function currentStop(table: HTMLTableElement): HTMLElement | null {
  return table.querySelector<HTMLElement>('[data-cell][tabindex="0"]');
}

function moveStop(table: HTMLTableElement, to: HTMLElement): void {
  const from = currentStop(table);
  if (from !== null) from.tabIndex = -1;
  to.tabIndex = 0;
}

/** How many rows a key goes down. */
const ROWS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

/** Draws the row that a key leads to, in a table that draws only what is in sight. */
function drawDestination(table: HTMLTableElement, from: HTMLElement, key: string, ctrl: boolean): void {
  const place = from.closest<HTMLElement>("[data-row]")?.dataset["row"];
  if (place === undefined) return;
  const row = Number(place);
  const isEnd = ctrl && (key === "Home" || key === "End");
  const wanted = isEnd ? (key === "Home" ? 0 : Number.POSITIVE_INFINITY) : row + (ROWS[key] ?? 0);
  if (table.querySelector(`[data-row="${wanted}"]`) === null) drawRows(table, isEnd ? wanted : row, wanted);
}

function destination(table: HTMLTableElement, from: HTMLElement, key: string, ctrl: boolean) {
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
