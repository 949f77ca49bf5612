import { useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useDrawnWhole } from "../../device/drawnWhole.ts";
import { LIKELY_HEIGHT, windowful } from "./lineHeights.ts";
import { linesFrom, type TableLine, type TableLines } from "./tableLines.ts";

interface FirstLines<Row> {
  readonly drawn: readonly TableLine<Row>[];
  /** The height of those that are not, in pixels. */
  readonly below: number;
}

/**
 * Which lines to draw now: a windowful where that is where the reader looks, so that nobody waits for what is out of sight,
 * and all of them once it is on screen. Until then lines that are drawn already stay where they are, below. On paper all.
 */
export function useFirstLines<Row>(lines: TableLines<Row>, frame: HTMLElement | null): FirstLines<Row> {
  const [followed, setFollowed] = useState<object | null>(null);
  const before = useRef<readonly string[]>([]);
  const isRead = useDrawnWhole();
  const { count } = lines;
  const isWhole = isRead || followed === lines || count <= windowful() || !startsInSight(frame);
  const drawn = useMemo(
    () => (isWhole ? linesFrom(lines, 0, lines.count) : firstAndKept(lines, before.current)),
    [isWhole, lines],
  );
  useEffect(() => {
    before.current = drawn.map(({ key }) => key);
    if (isWhole) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frameId = requestAnimationFrame(() => {
      // Whoever comes back looks further down: then all stands there at once.
      if (startsInSight(frame)) timer = setTimeout(() => setFollowed(lines));
      else flushSync(() => setFollowed(lines));
    });
    return () => {
      cancelAnimationFrame(frameId);
      clearTimeout(timer);
    };
  }, [isWhole, drawn, lines, frame]);
  return { drawn, below: (count - drawn.length) * LIKELY_HEIGHT };
}

function firstAndKept<Row>(lines: TableLines<Row>, before: readonly string[]): readonly TableLine<Row>[] {
  const first = linesFrom(lines, 0, windowful());
  const others = new Map(linesFrom(lines, windowful(), lines.count).map((line) => [line.key, line]));
  return [...first, ...before.flatMap((key) => others.get(key) ?? [])];
}

function startsInSight(frame: HTMLElement | null): boolean {
  return frame === null || frame.getBoundingClientRect().top >= 0;
}
