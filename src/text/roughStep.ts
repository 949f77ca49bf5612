import type { KronerRange } from "../agreement/economy/amounts.ts";
import { ROUGH_STEPS, type RoughStep, toldRange } from "./format.ts";

/** An amount as it is told beside the whole that it is part of. */
export type Told = (range: KronerRange, whole?: number | KronerRange) => KronerRange;

/** Kroner that stand beside one another: a sum, and then its parts. */
export type SumLine = readonly [sum: number, ...parts: number[]];

/**
 * The roughest step at which amounts that add up still do so as they are told. A sum that is told more finely than its parts
 * may be off by less than a step: 6.1, 7.5 and 1.5 are 15.15. `linesOf` gives the same lines for every `told`; those that do
 * not add up to the krone are left alone.
 */
export function roughStep(linesOf: (told: Told) => readonly SumLine[]): RoughStep {
  const exact = linesOf((range) => range);
  const found = ROUGH_STEPS.find((step) =>
    linesOf((range, whole) => toldRange(range, whole, step)).every(
      (line, index) => addsUp(line, step) || !addsUp(exact[index] ?? line, 1),
    ),
  );
  return found ?? 1;
}

function addsUp([sum, ...parts]: SumLine, step: RoughStep): boolean {
  return Math.abs(parts.reduce((rest, part) => rest - part, sum)) < (sum % step === 0 ? 1 : step);
}
