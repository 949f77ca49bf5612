import type { KronerRange } from "../../agreement/economy/amounts.ts";
import { BAR_LENGTH, LEAST_LENGTH } from "./barParts.ts";

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
