/** What a bar draws, in pixels along the axis. A mark never lies about sign, order or fullness, however small it is. */
import { targetRange } from "../../agreement/economy/amounts.ts";
import type { EconomyRow } from "../../agreement/economy/rows.ts";
import type { BarFill } from "./BarPatterns.tsx";
import { certainEnd } from "./targetBars.ts";

/** A frame is what was agreed, dashed where its outcome is unknown; `tiny` is an amount too small to be told by length. */
export interface BarMark {
  readonly kind: "target" | "unknown" | "tiny" | BarFill;
  /** Its left end and its width in pixels. */
  readonly x: number;
  readonly width: number;
}

/** The least width of a mark, and the least gap between two amounts that differ. */
const LEAST = 2;
/** In fewer pixels from zero nobody sees how full a frame is: the words beside the bar tell it. */
const LEAST_TOLD = 6;

/**
 * The marks of one row from back to front. `at` gives the pixel of an amount and grows with it. Two amounts that differ never
 * meet: an outcome of 999,600 of a million stays visibly short of its frame, and a loss stands left of zero.
 */
export function barMarks(
  { figure, outcome }: EconomyRow,
  at: (kroner: number) => number,
): readonly BarMark[] {
  const { min: least, max: most } = targetRange(figure.target ?? 0);
  // Of a range of targets both ends have a frame, one in the other.
  const targets = figure.target === null ? [] : [...new Set([most, least])];
  const zero = at(0);
  const amounts = [...targets, outcome?.min, outcome?.max].filter((amount) => amount != null);
  if (amounts.length === 0) return [];
  if (amounts.every((amount) => Math.abs(at(amount) - zero) < LEAST_TOLD)) return tinyMarks(amounts, zero);

  /** At least {@link LEAST} from zero on the amount's own side, and at least {@link LEAST} from a target it differs from. */
  const placeOf = (amount: number): number => {
    const own = fromZero(at(amount), amount, zero);
    if (targets.includes(amount)) return own;
    const frameOf = (target: number) => fromZero(at(target), target, zero);
    const target = targets.find((end) => amount * end > 0 && Math.abs(own - frameOf(end)) < LEAST);
    if (target === undefined) return own;
    const frame = frameOf(target);
    const apart = frame + Math.sign(amount - target) * LEAST;
    return Math.max(zero + LEAST / 2, apart);
  };
  const frame = outcome === null ? "unknown" : "target";
  const marks: BarMark[] = targets.map((target) => between(frame, zero, placeOf(target)));
  if (outcome === null) return marks;
  const [min, max] = [placeOf(outcome.min), placeOf(outcome.max)];
  const certain = placeOf(certainEnd(outcome));
  const isRange = outcome.min !== outcome.max;
  const known = outcome.how === "by-smiley" ? "bySmiley" : "known";
  if (!isRange || certainEnd(outcome) !== 0) marks.push(between(known, zero, certain));
  if (isRange) marks.push(between("uncertain", min, max));
  return marks;
}

/** One mark on each side of zero on which the row has an amount; on zero itself where it has nothing but zeros. */
function tinyMarks(amounts: readonly number[], zero: number): readonly BarMark[] {
  const sides = [...new Set(amounts.map((amount) => Math.sign(amount) || 0))].filter((side) => side !== 0);
  if (sides.length === 0) return [between("tiny", zero, zero)];
  return sides.map((side) => between("tiny", zero, zero + side * LEAST));
}

function fromZero(place: number, amount: number, zero: number): number {
  if (amount === 0) return zero;
  return amount > 0 ? Math.max(place, zero + LEAST) : Math.min(place, zero - LEAST);
}

/** From one pixel to another, in either order; a line about the place where both are the same. */
function between(kind: BarMark["kind"], from: number, to: number): BarMark {
  if (from === to) return { kind, x: from - LEAST / 2, width: LEAST };
  return { kind, x: Math.min(from, to), width: Math.abs(to - from) };
}
