import type { Rule, Upright } from "../placed/rules.ts";
import type { PdfLibrary } from "./openPdf.ts";

/** A straight line that is drawn, by its ends. */
export interface Segment {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

/** How many numbers follow each step of a path: to move, a line, two kinds of curves, the end. */
const NUMBERS = [2, 2, 6, 4, 0] as const;
/** Shorter ones are parts of drawings, but for upright ones beside a line of words; a drawing of more numbers is no table. */
const SHORTEST = 20;
const LOWEST = 8;
const LONGEST_PATH = 400;
/** So far two ends of a straight line may differ, in points. */
const STRAIGHT = 1;

/** The lines of a path, upright or level, as where a table's cells are ruled or their edges filled. */
export function segmentsIn(
  points: readonly number[],
  matrix: readonly number[],
  util: PdfLibrary["Util"],
): Segment[] {
  if (points.length > LONGEST_PATH) return [];
  const segments: Segment[] = [];
  let at: readonly [number, number] | null = null;
  for (let index = 0; index < points.length; ) {
    const step = points[index] ?? 0;
    const numbers = NUMBERS[step] ?? 0;
    const last = points.slice(index + 1, index + 1 + numbers).slice(-2);
    index += 1 + numbers;
    const [x, y] = last;
    if (x === undefined || y === undefined) continue;
    const next: [number, number] = [x, y];
    util.applyTransform(next, [...matrix]);
    if (step === 1 && at !== null && isRule(at, next)) segments.push({ from: at, to: next });
    at = next;
  }
  return segments;
}

function isRule([x, y]: readonly [number, number], [toX, toY]: readonly [number, number]): boolean {
  const [width, height] = [Math.abs(toX - x), Math.abs(toY - y)];
  return Math.min(width, height) <= STRAIGHT && Math.max(width, height) >= LOWEST;
}

/** The lines of a page that is seen upright by `upright`: the long level ones, and the upright ones. */
export function rulesOf(
  segments: readonly Segment[],
  upright: (x: number, y: number) => readonly [left: number, base: number],
): { readonly rules: readonly Rule[]; readonly uprights: readonly Upright[] } {
  const rules: Rule[] = [];
  const uprights: Upright[] = [];
  for (const { from, to } of segments) {
    const [[x, y], [toX, toY]] = [upright(...from), upright(...to)];
    const [left, right, top, bottom] = [
      Math.min(x, toX),
      Math.max(x, toX),
      Math.min(y, toY),
      Math.max(y, toY),
    ];
    if (right - left >= SHORTEST) rules.push({ left, right, y });
    else if (bottom - top >= LOWEST) uprights.push({ x: right, top, bottom });
  }
  return { rules, uprights };
}
