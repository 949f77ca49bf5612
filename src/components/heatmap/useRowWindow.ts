import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { DRAW_ROWS } from "./drawRows.ts";
import { type RowWindow, rowsBetween, STEP, windowOf } from "./rowWindow.ts";

/** Pixels above and below the window in which rows are drawn before they come into sight. */
const BEYOND = 600;

/** A first guess of a row's height. */
const LIKELY_HEIGHT = 40;

/** The first rows, before anything is measured. */
const FIRST = 3 * STEP;

export interface DrawnRows {
  /** `null` where all rows are drawn. */
  readonly window: RowWindow | null;
  /** The height of rows that are not drawn, in pixels. */
  readonly heightOf: (from: number, to: number) => number;
}

/**
 * Which rows of a table to draw while the page scrolls: those in sight, and the one that has the focus. Each group of rows
 * is a `tbody` whose first row is its heading; a row has its place in `data-row`. `counts` are the rows of each group;
 * `isWhole` draws all.
 */
export function useRowWindow(
  ref: RefObject<HTMLTableElement | null>,
  counts: readonly number[],
  isWhole: boolean,
): DrawnRows {
  const count = counts.reduce((sum, some) => sum + some, 0);
  const [window, setWindow] = useState<RowWindow>(() => windowOf(0, FIRST, count, null));
  const known = useRef<{ width: number; likely: number; heights: number[] }>({
    width: 0,
    likely: LIKELY_HEIGHT,
    heights: [],
  });
  const heightAt = (row: number) => known.current.heights[row] ?? known.current.likely;

  useLayoutEffect(() => {
    if (ref.current !== null && !isWhole) measure(ref.current, known.current);
  });

  const follow = useEffectEvent(() => {
    const table = ref.current;
    const [first] = table?.tBodies ?? [];
    if (table === null || first === undefined || isWhole) return;
    const gap = gapOf(table);
    const headings = Array.from(table.tBodies, (body) => (body.rows[0]?.offsetHeight ?? 0) + gap);
    const groups = counts.map((some, index) => ({ count: some, heading: headings[index] ?? 0 }));
    const places = { top: first.getBoundingClientRect().top, groups, heightOf: heightAt };
    const { from, to } = rowsBetween(places, -BEYOND, innerHeight + BEYOND);
    show(windowOf(from, to, count, focusedRow(table)));
  });
  const show = (next: RowWindow) =>
    setWindow((now) => (now.from === next.from && now.to === next.to && now.kept === next.kept ? now : next));
  const draw = useEffectEvent((one: number, other: number) => {
    const last = count - 1;
    const [from, to] = [Math.min(one, other, last), Math.min(Math.max(one, other, 0), last)];
    const kept = ref.current === null ? null : focusedRow(ref.current);
    flushSync(() => setWindow(windowOf(Math.max(0, from), to + 1, count, kept)));
  });

  useEffect(() => {
    const table = ref.current;
    if (isWhole || table === null) return undefined;
    let frame = 0;
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(follow);
    };
    const onDraw = (event: Event) => {
      const [one, other] = (event as CustomEvent<readonly [number, number]>).detail;
      draw(one, other);
    };
    // The browser's search has found a name that is not drawn; it goes to the place first and finds it there.
    const onMatch = (event: Event) => {
      const place = event.target instanceof HTMLElement ? event.target.dataset["rows"] : undefined;
      if (place === undefined) return;
      setTimeout(() => {
        draw(Number(place), Number(place) + STEP - 1);
        table.querySelector(`[data-row="${place}"]`)?.scrollIntoView({ block: "center" });
      });
    };
    later();
    const resized = new ResizeObserver(later);
    resized.observe(table);
    addEventListener("scroll", later, { passive: true, capture: true });
    addEventListener("resize", later);
    table.addEventListener(DRAW_ROWS, onDraw);
    table.addEventListener("beforematch", onMatch);
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      removeEventListener("scroll", later, { capture: true });
      removeEventListener("resize", later);
      table.removeEventListener(DRAW_ROWS, onDraw);
      table.removeEventListener("beforematch", onMatch);
    };
  }, [ref, isWhole]);

  return {
    window: isWhole ? null : window,
    heightOf: (from, to) => {
      let height = 0;
      for (let row = from; row < to; row++) height += heightAt(row);
      return height;
    },
  };
}

/** Remembers how high the drawn rows are, with the gap below; anew where the table has another width. */
function measure(table: HTMLTableElement, known: { width: number; likely: number; heights: number[] }): void {
  const width = table.offsetWidth;
  if (Math.abs(width - known.width) > 1) {
    known.width = width;
    known.heights = [];
  }
  const gap = gapOf(table);
  const isFirst = known.heights.length === 0;
  const heights: number[] = [];
  for (const row of table.querySelectorAll<HTMLElement>("tr[data-row]")) {
    const height = row.getBoundingClientRect().height + gap;
    known.heights[Number(row.dataset["row"])] = height;
    heights.push(height);
  }
  if (isFirst && heights.length > 0) {
    known.likely = heights.reduce((sum, height) => sum + height, 0) / heights.length;
  }
}

/** Pixels between two rows: of a table, or of rows that are blocks on a phone. */
function gapOf(table: HTMLTableElement): number {
  const { borderSpacing, display } = getComputedStyle(table);
  return display === "table" ? Number.parseFloat(borderSpacing.split(" ").at(-1) ?? "0") : 2;
}

function focusedRow(table: HTMLTableElement): number | null {
  const row = table.contains(document.activeElement)
    ? document.activeElement?.closest<HTMLElement>("[data-row]")?.dataset["row"]
    : undefined;
  return row === undefined ? null : Number(row);
}
