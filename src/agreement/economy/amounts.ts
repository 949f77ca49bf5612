/**
 * One figure's money: what was agreed, what came of it and what is missing. A feed may give outcome and
 * deviation both, or one of them; the other follows from the target, and only from the target.
 */
import type { Amount, EvidenceGrade, Figure, Measure, Target } from "../format/schema.ts";

/** Whole kroner from `min` to `max`, both included; a single figure has both alike. */
export interface KronerRange {
  readonly min: number;
  readonly max: number;
}

/** A target as a range: both ends alike for a single amount. */
export function targetRange(target: Target): KronerRange {
  return typeof target === "number" ? { min: target, max: target } : target;
}

/** A range as a target: one amount where both ends are alike. */
export function targetOf({ min, max }: KronerRange): Target {
  return min === max ? min : { min, max };
}

/** Whether more kroner than the target is better (a saving) or worse (an expense) than agreed. */
export const MORE_IS_BETTER: Readonly<Record<Measure, boolean>> = {
  saving: true,
  revenue: true,
  investment: false,
  expense: false,
  allocation: false,
  budget: false,
};

/**
 * What the figure came to: as the feed gives it, else computed from target and deviation. `null` when nothing
 * is known; that is not zero.
 */
export function outcomeOf(figure: Figure): Amount | null {
  const { outcome, deviation, target } = figure;
  if (outcome !== null) return outcome;
  if (target === null || deviation === null) return null;
  return apply(figure.measure, targetRange(target), deviation, gradeOf(deviation));
}

/**
 * What is missing against the target, positive = worse than agreed (a saving not reached, a budget exceeded):
 * as the feed gives it, else computed from target and outcome: of a target from one amount to another, every outcome between
 * the two is as agreed. `null` when nothing is known.
 */
export function deviationOf(figure: Figure): Amount | null {
  const { outcome, deviation, target } = figure;
  if (deviation !== null) return deviation;
  if (target === null || outcome === null) return null;
  const agreed = targetRange(target);
  const how = gradeOf(outcome);
  return MORE_IS_BETTER[figure.measure]
    ? { min: below(agreed, outcome.max), max: below(agreed, outcome.min), how }
    : { min: below(agreed, outcome.min) * -1 || 0, max: below(agreed, outcome.max) * -1 || 0, how };
}

/** By how much an amount is below a range; zero within it, negative above it. */
function below({ min, max }: KronerRange, amount: number): number {
  if (amount < min) return min - amount;
  return amount > max ? max - amount : 0;
}

/** A figure with what follows from the rest filled in: the outcome from the deviation, the deviation from the outcome. */
export function completed(figure: Figure): Figure {
  return { ...figure, outcome: outcomeOf(figure), deviation: deviationOf(figure) };
}

/**
 * A figure that has come to exactly what was agreed, on the word of a glad smiley alone. A target that is not
 * stated, or an outcome or a deviation that is, leaves nothing for the smiley to say: such a figure is unchanged.
 */
export function metBySmiley(figure: Figure): Figure {
  const { target, outcome, deviation } = figure;
  if (target === null || outcome !== null || deviation !== null) return figure;
  return { ...figure, outcome: { ...targetRange(target), how: "by-smiley" } };
}

/**
 * True when the figure is, or by its range may be, worse than agreed: a deviation above zero "whatever the
 * smiley says" ("manko"). An unknown deviation is not a shortfall.
 */
export function isShort(figure: Figure): boolean {
  return (deviationOf(figure)?.max ?? 0) > 0;
}

function apply(measure: Measure, target: KronerRange, deviation: KronerRange, how: EvidenceGrade): Amount {
  return MORE_IS_BETTER[measure]
    ? { min: target.min - deviation.max, max: target.max - deviation.min, how }
    : { min: target.min + deviation.min, max: target.max + deviation.max, how };
}

/** What follows from a smiley alone still rests on the smiley alone; from any other amount it is computed. */
function gradeOf({ how }: Amount): EvidenceGrade {
  return how === "by-smiley" ? "by-smiley" : "computed";
}
