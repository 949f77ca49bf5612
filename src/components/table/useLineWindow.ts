import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { usePainted } from "../../device/usePainted.ts";
import { edgesOf, LIKELY_HEIGHT, LineHeights, linesBetween, type Sight, windowful } from "./lineHeights.ts";
import { itemOf, type TableLines } from "./tableLines.ts";

/** How many lines beyond those in sight are drawn once those in sight are on screen, and how few of them may be left. */
const BEYOND = 12;
const LEAST_BEYOND = 4;

interface LineWindow {
  /** The places of the lines to draw; `to` is after the last. */
  readonly from: number;
  readonly to: number;
  /** The heights of all lines above and below, in pixels. */
  readonly above: number;
  readonly below: number;
  /** Scrolls to the line at a place. */
  readonly reveal: (place: number) => void;
}

/**
 * Which lines of a table to draw that scrolls in a frame: at first those in sight in the window, then those in sight in
 * the frame and some around them. Every row of `body` but the room above and below has its line's place in `data-index`.
 * `columns` is another object where lines may have other heights.
 */
export function useLineWindow(
  frame: HTMLElement | null,
  body: RefObject<HTMLTableSectionElement | null>,
  lines: TableLines<object>,
  columns: object,
): LineWindow {
  const isPainted = usePainted(lines, null) === lines;
  const [heights] = useState(() => new LineHeights());
  const [version, setVersion] = useState(0);
  const [sight, setSight] = useState<Sight>({ top: 0, bottom: 0 });
  // Pixels of the lines down to the end of the window, where the frame may reach further.
  const windowEnd = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says that other heights are known.
  const edges = useMemo(() => edgesOf(lines, heights), [lines, heights, version]);
  const { from, to } = drawn();

  function drawn() {
    if (sight.bottom === 0) return { from: 0, to: Math.min(lines.count, windowful(LIKELY_HEIGHT)) };
    const bottom = isPainted ? sight.bottom : Math.min(sight.bottom, windowEnd.current);
    const seen = linesBetween(edges, { top: sight.top, bottom });
    const beyond = isPainted ? BEYOND : 0;
    return { from: Math.max(0, seen.from - beyond), to: Math.min(lines.count, seen.to + beyond) };
  }

  const look = useEffectEvent(() => {
    if (frame === null || body.current === null) return;
    const head = body.current.offsetTop;
    windowEnd.current = innerHeight - body.current.getBoundingClientRect().top;
    const next = { top: frame.scrollTop - head, bottom: frame.scrollTop - head + frame.clientHeight };
    const seen = linesBetween(edges, next);
    const isCovered = from <= seen.from && seen.to <= to;
    const isAmple =
      seen.from - from >= Math.min(LEAST_BEYOND, seen.from) &&
      to - seen.to >= Math.min(LEAST_BEYOND, lines.count - seen.to);
    if (isCovered && isAmple && sight.bottom > 0) return;
    // What comes into sight is drawn before it is painted.
    if (isCovered) setSight(next);
    else flushSync(() => setSight(next));
  });
  const measure = useEffectEvent(() => {
    const rows = Array.from(body.current?.rows ?? []).filter((row) => row.dataset["index"] !== undefined);
    const measured = rows.flatMap((row): (readonly [object, number])[] => {
      const line = lines.at(Number(row.dataset["index"]));
      return line === undefined ? [] : [[itemOf(line), row.getBoundingClientRect().height]];
    });
    const { from: first } = linesBetween(edges, sight);
    if (!heights.learn(measured)) return;
    setVersion((now) => now + 1);
    // Lines above turn out higher: those in sight stay where they are, as most browsers see to by themselves.
    const moved = (edgesOf(lines, heights)[first] ?? 0) - (edges[first] ?? 0);
    if (frame !== null && from < first && !CSS.supports("overflow-anchor: auto")) frame.scrollTop += moved;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: measures anew when other lines are drawn.
  useLayoutEffect(() => {
    if (isPainted) measure();
  }, [isPainted, lines, columns, from, to]);
  useEffect(() => {
    if (isPainted) look();
  }, [isPainted]);
  useEffect(() => {
    if (frame === null) return undefined;
    let width = frame.clientWidth;
    const resized = new ResizeObserver(() => {
      if (frame.clientWidth !== width) {
        width = frame.clientWidth;
        heights.forget();
        measure();
      }
      look();
    });
    const follow = () => look();
    resized.observe(frame);
    addEventListener("scroll", follow, { passive: true, capture: true });
    return () => {
      resized.disconnect();
      removeEventListener("scroll", follow, { capture: true });
    };
  }, [frame, heights]);

  return {
    from,
    to,
    above: edges[from] ?? 0,
    below: (edges.at(-1) ?? 0) - (edges[to] ?? 0),
    reveal: (place) => {
      if (frame !== null) frame.scrollTop = edges[place] ?? 0;
    },
  };
}
