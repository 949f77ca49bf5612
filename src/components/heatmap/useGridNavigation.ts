import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from "react";
import { cellsOf } from "./gridCells.ts";

/** Marks the one focusable element of a cell: `<a {...CELL}>`. */
export const CELL = { "data-cell": "", tabIndex: -1 } as const;

const MOVES: ReadonlySet<string> = new Set([
  "ArrowRight",
  "ArrowLeft",
  "ArrowDown",
  "ArrowUp",
  "PageDown",
  "PageUp",
  "Home",
  "End",
]);

let loading: Promise<typeof import("./gridKeys.ts") | null> | undefined;

/**
 * What the keys do is loaded with the first focus: a screen's first picture does without it. One promise for all keys: of two
 * imports the later may come first.
 */
function loadKeys() {
  loading ??= import("./gridKeys.ts").catch(() => {
    // The next key tries again.
    loading = undefined;
    return null;
  });
  return loading;
}

/**
 * Keyboard navigation of a table by the ARIA grid pattern: one tab stop, arrows move by cell, Home and
 * End within the row, Ctrl+Home and Ctrl+End in the table, PageUp and PageDown by ten rows. Enter follows
 * the cell's own link. The tab stop is kept in the DOM and not in state, so that moving renders nothing.
 */
export function useGridNavigation(table: RefObject<HTMLTableElement | null>) {
  /** How many keys wait for their code. */
  const waiting = useRef(0);
  useLayoutEffect(() => {
    if (table.current !== null && currentStop(table.current) === null) {
      const first = cellsOf(table.current)[0];
      if (first !== undefined) first.tabIndex = 0;
    }
  });

  return {
    onFocus: (event: { readonly target: EventTarget }) => {
      if (table.current === null || !isCell(event.target)) return;
      moveStop(table.current, event.target);
      void loadKeys();
    },
    onKeyDown: (event: KeyboardEvent) => {
      const { key, ctrlKey } = event;
      // An Enter behind keys that wait is meant for the cell that they lead to.
      const isLate = key === "Enter" && waiting.current > 0;
      if (!isCell(event.target) || event.altKey || event.metaKey || !(isLate || MOVES.has(key))) return;
      event.preventDefault();
      waiting.current += 1;
      void loadKeys().then((keys) => {
        waiting.current -= 1;
        const grid = table.current;
        const from = grid && currentStop(grid);
        if (isLate) return from?.click();
        const next = from && keys?.destination(grid, from, key, ctrlKey);
        if (next) goTo(grid, next);
      });
    },
  };
}

function isCell(target: EventTarget): target is HTMLElement {
  return target instanceof HTMLElement && target.dataset["cell"] !== undefined;
}

function currentStop(table: HTMLTableElement): HTMLElement | null {
  return table.querySelector<HTMLElement>('[data-cell][tabindex="0"]');
}

/** Moves the focus to a cell and scrolls there; only the tab stop when the reader has left the table while its keys were loading. */
function goTo(table: HTMLTableElement, next: HTMLElement): void {
  if (table.contains(document.activeElement)) {
    next.focus();
    next.scrollIntoView({ block: "nearest", inline: "nearest" });
  } else {
    moveStop(table, next);
  }
}

function moveStop(table: HTMLTableElement, to: HTMLElement): void {
  const from = currentStop(table);
  if (from !== null) from.tabIndex = -1;
  to.tabIndex = 0;
}
