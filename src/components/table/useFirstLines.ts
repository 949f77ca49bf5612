import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useDrawnWhole } from "../../device/paper.ts";
import { LIKELY_HEIGHT, windowful } from "./lineWindow.ts";
import { linesFrom, type TableLine, type TableLines } from "./tableLines.ts";

interface FirstLines<Row> {
  readonly drawn: readonly TableLine<Row>[];
  readonly below: number;
}

/**
 * Which lines to draw now: a windowful where that is where the reader looks, so that nobody waits for what is out of sight,
 * and all of them once it is on screen. Until then lines that stand already stay. On paper all.
 */
export function useFirstLines<Row>(
  lines: TableLines<Row>,
  body: RefObject<HTMLTableSectionElement | null>,
): FirstLines<Row> {
  const [followed, setFollowed] = useState<object | null>(null);
  const before = useRef<readonly string[]>([]);
  const likely = useRef<number | null>(null);
  const isRead = useDrawnWhole();
  const { count } = lines;
  const isWhole = isRead || followed === lines || count <= windowful(LIKELY_HEIGHT);
  const { drawn, height } = useMemo(() => {
    const height = likely.current ?? LIKELY_HEIGHT;
    const first = isWhole || isReadFurtherDown(body.current) ? count : Math.min(count, windowful(height));
    return { drawn: firstAndKept(lines, first, before.current), height };
  }, [isWhole, lines, count, body]);
  useEffect(() => {
    before.current = drawn.map(({ key }) => key);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      if (drawn.length === count) {
        likely.current = lowest(likely.current, body.current);
        return;
      }
      // Whoever comes back looks further down: then all stands there at once.
      if (isReadFurtherDown(body.current)) flushSync(() => setFollowed(lines));
      else timer = setTimeout(() => setFollowed(lines));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [drawn, lines, count, body]);
  return { drawn, below: (count - drawn.length) * height };
}

/** The first lines, and those after them that were drawn before where none of them has to be moved for it. */
function firstAndKept<Row>(
  lines: TableLines<Row>,
  first: number,
  before: readonly string[],
): readonly TableLine<Row>[] {
  const places = new Map(before.map((key, place) => [key, place]));
  const drawn = linesFrom(lines, 0, first);
  const all = [...drawn, ...linesFrom(lines, first, lines.count).filter(({ key }) => places.has(key))];
  const former = all.flatMap(({ key }) => places.get(key) ?? []);
  return former.every((place, index) => index === 0 || place > (former[index - 1] ?? 0)) ? all : drawn;
}

/**
 * The height that lines have on the average, or had where that was lower: lines that say where a search found them are several
 * times as high as those of the next list.
 */
function lowest(known: number | null, body: HTMLTableSectionElement | null): number | null {
  if (body === null || body.offsetHeight === 0) return known;
  return Math.min(known ?? Number.POSITIVE_INFINITY, body.offsetHeight / body.rows.length);
}

/** True where the beginning of the lines is out of sight, or something in them has the focus. */
function isReadFurtherDown(body: HTMLTableSectionElement | null): boolean {
  return body !== null && (body.getBoundingClientRect().top < 0 || body.contains(document.activeElement));
}
