/** The lengths of a bar's parts: even the smallest part is visible, and only a full bar looks full. */
import type { KronerRange } from "../../agreement/economy/amounts.ts";

/** The length of a whole bar, in the unit of all lengths and positions below. */
export const BAR_LENGTH = 100;

/** The least length of a part, and the least gap between two different amounts: two pixels of a bar of 80. */
const LEAST_LENGTH = 2.5;

/**
 * The lengths of a bar's parts, each of which holds an amount of zero or more; they add up to {@link BAR_LENGTH}, or to
 * nothing where all are zero.
 */
export function stackedLengths<Part extends string>(
  amounts: Readonly<Record<Part, number>>,
): Readonly<Record<Part, number>> {
  const parts = Object.keys(amounts) as Part[];
  const lengths = Object.fromEntries(parts.map((part) => [part, 0])) as Record<Part, number>;
  let longer = parts.filter((part) => amounts[part] > 0);
  let room = BAR_LENGTH;
  for (;;) {
    const total = longer.reduce((sum, part) => sum + amounts[part], 0);
    const shareOf = (part: Part) => (amounts[part] / total) * room;
    const small = longer.filter((part) => shareOf(part) < LEAST_LENGTH);
    if (small.length === 0) {
      for (const part of longer) lengths[part] = shareOf(part);
      return lengths;
    }
    // The longer parts share the rest.
    for (const part of small) lengths[part] = LEAST_LENGTH;
    room -= small.length * LEAST_LENGTH;
    longer = longer.filter((part) => !small.includes(part));
  }
}

/** The ends of a bar's parts, measured from its beginning. */
interface ReachedEnds {
  /** What was agreed. */
  readonly target: number;
  /** The certain and the possible end of the outcome. */
  readonly sure: number;
  readonly maybe: number;
}

/**
 * How far target, which is above zero, and outcome reach on a bar that holds them both. An outcome ends at the target only
 * where it is the target, before it where something is missing, beyond it where there is more; below zero nothing is reached.
 */
export function reachedEnds(target: number, { min, max }: KronerRange): ReachedEnds {
  const most = Math.max(target, max);
  // Room for a range before the target, and for one beyond it.
  const end =
    most === target
      ? BAR_LENGTH
      : clamp((target / most) * BAR_LENGTH, 3 * LEAST_LENGTH, BAR_LENGTH - 2 * LEAST_LENGTH);
  const endOf = (kroner: number): number => {
    if (kroner <= 0) return 0;
    if (kroner === target) return end;
    if (kroner < target) return clamp((kroner / target) * end, LEAST_LENGTH, end - LEAST_LENGTH);
    const beyond = ((kroner - target) / (most - target)) * (BAR_LENGTH - end);
    return clamp(end + beyond, end + LEAST_LENGTH, BAR_LENGTH);
  };
  const [sure, maybe] = [endOf(min), endOf(max)];
  if (min === max || max <= 0 || maybe - sure >= LEAST_LENGTH) return { target: end, sure, maybe };
  // The ends of the range are too close for a visible range.
  const apart = Math.min(sure + LEAST_LENGTH, max < target ? end - LEAST_LENGTH : BAR_LENGTH);
  return { target: end, sure: apart - LEAST_LENGTH, maybe: apart };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
