import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { usePainted } from "../../device/usePainted.ts";
import { DRAW_LINES } from "./drawLines.ts";
import {
  type DrawnLines,
  edgesOf,
  LIKELY_HEIGHT,
  LineHeights,
  linesBetween,
  type Sight,
  windowful,
} from "./lineWindow.ts";

/** Pixels beyond those in sight in which lines are drawn once those in sight are on screen, and how few of them may be left. */
const BEYOND = 600;
const LEAST_BEYOND = 300;

interface WindowedLines {
  /** What stands in each line: by that its height is known. Must be stable. */
  readonly items: readonly object[];
  /** The table, or its one body. Each row that is a line has its place in `data-row`. */
  readonly table: RefObject<HTMLTableElement | HTMLTableSectionElement | null>;
  /** What the lines scroll in; `null`: with the page. */
  readonly frame: HTMLElement | null;
  /** Another object where lines may have other heights. */
  readonly columns?: object;
  /** Draws all. */
  readonly isWhole?: boolean;
}

export interface LineWindow {
  /** `null` where all are drawn. */
  readonly drawn: DrawnLines | null;
  /** The height of the lines from one place to before another, in pixels. */
  readonly heightOf: (from: number, to: number) => number;
}

/** What is looked at: down to `limit` first, and then all of it and some around it. */
interface Looked extends Sight {
  readonly limit: number;
  readonly kept: number | null;
}

/**
 * Which lines of a long table to draw while it scrolls: at first those in sight in the window, then those in sight in the
 * frame and some around them, and the one that has the focus.
 */
export function useLineWindow({ items, table, frame, columns, isWhole = false }: WindowedLines): LineWindow {
  const isPainted = usePainted(isWhole ? null : items, null) === items && !isWhole;
  const [heights] = useState(() => new LineHeights());
  const [version, setVersion] = useState(0);
  const [sight, setSight] = useState<Looked | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says that other heights are known.
  const edges = useMemo(() => edgesOf(items, heights), [items, heights, version]);
  const { from, to } = inWindow();

  function inWindow() {
    if (sight === null) return { from: 0, to: Math.min(items.length, windowful(LIKELY_HEIGHT)) };
    if (isPainted) return linesBetween(edges, sight, BEYOND);
    return linesBetween(edges, { top: sight.top, bottom: Math.min(sight.bottom, sight.limit) });
  }

  const look = useEffectEvent(() => {
    const line = table.current?.querySelector<HTMLElement>("[data-row]");
    if (line == null || !isPainted) return;
    const top = line.getBoundingClientRect().top - (edges[placeOf(line)] ?? 0);
    const seen = frame?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
    const next = {
      top: seen.top - top,
      bottom: seen.bottom - top,
      limit: innerHeight - top,
      kept: focusedLine(table.current),
    };
    const areDrawn = (beyond: number) => {
      const near = linesBetween(edges, next, beyond);
      return from <= near.from && near.to <= to;
    };
    if (sight !== null && areDrawn(LEAST_BEYOND)) return;
    // What comes into sight is drawn before it is painted.
    if (areDrawn(0)) setSight(next);
    else flushSync(() => setSight(next));
  });
  const draw = useEffectEvent((one: number, other: number) => {
    const [first, last] = [one, other]
      .map((place) => Math.min(Math.max(0, place), items.length - 1))
      .sort((a, b) => a - b);
    const [top = 0, bottom = 0] = [edges[first ?? 0], edges[last ?? 0]];
    flushSync(() => setSight({ top, bottom, limit: bottom, kept: focusedLine(table.current) }));
  });
  const measure = useEffectEvent(() => {
    const rows = Array.from(table.current?.rows ?? []);
    const boxes = rows.map((row) => row.getBoundingClientRect());
    const measured = rows.flatMap((row, index): (readonly [object, number])[] => {
      const item = items[placeOf(row)];
      const box = boxes[index];
      // With the gap below it.
      return item && box ? [[item, (boxes[index + 1]?.top ?? box.bottom) - box.top]] : [];
    });
    const first = sight === null ? 0 : linesBetween(edges, sight).from;
    // Headings beyond stand too: all lines would seem as high as those.
    const within = new Set<object>(items.slice(from, to));
    const isNews = heights.learn(measured.filter(([item]) => within.has(item)));
    if (!heights.learn(measured) && !isNews) return;
    setVersion((now) => now + 1);
    // Lines above turn out higher: those in sight stay where they are, as most browsers see to by themselves.
    const moved = (edgesOf(items, heights)[first] ?? 0) - (edges[first] ?? 0);
    if (frame !== null && from < first && !CSS.supports("overflow-anchor: auto")) frame.scrollTop += moved;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: measures anew when other lines are drawn.
  useLayoutEffect(() => {
    // The first ones at once: what is asked for next lies where they say.
    if (isPainted || (sight === null && !isWhole)) measure();
  }, [isPainted, items, columns, from, to]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks anew once what was drawn is painted.
  useEffect(() => {
    const element = table.current;
    if (element === null || isWhole) return undefined;
    const scroller = frame ?? document.documentElement;
    let width = scroller.clientWidth;
    let drawing = 0;
    const follow = () => {
      cancelAnimationFrame(drawing);
      drawing = requestAnimationFrame(look);
    };
    const resized = new ResizeObserver(() => {
      if (scroller.clientWidth !== width) {
        width = scroller.clientWidth;
        heights.forget();
        measure();
      }
      follow();
    });
    const onDraw = ({ detail: [one, other] }: CustomEvent<readonly [number, number]>) => draw(one, other);
    // It tells of the size as it is now, too: the first look is in the next frame.
    resized.observe(scroller);
    addEventListener("scroll", follow, { passive: true, capture: true });
    element.addEventListener(DRAW_LINES, onDraw as EventListener);
    return () => {
      cancelAnimationFrame(drawing);
      resized.disconnect();
      removeEventListener("scroll", follow, { capture: true });
      element.removeEventListener(DRAW_LINES, onDraw as EventListener);
    };
  }, [table, frame, heights, isWhole, isPainted]);

  return {
    drawn: isWhole ? null : { from, to, kept: sight?.kept ?? null },
    heightOf: (first, last) => (edges[last] ?? 0) - (edges[first] ?? 0),
  };
}

/** `NaN` for a row that is no line. */
function placeOf(row: HTMLElement): number {
  return Number(row.dataset["row"]);
}

function focusedLine(table: HTMLElement | null): number | null {
  const line = table?.contains(document.activeElement)
    ? document.activeElement?.closest<HTMLElement>("[data-row]")
    : null;
  return line == null ? null : placeOf(line);
}
