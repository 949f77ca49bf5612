import type { Amount, Figure } from "../../agreement/format/schema.ts";

/** A figure being put together from several clauses. */
export interface FigureDraft {
  measure: Figure["measure"];
  basis: NonNullable<Figure["basis"]> | null;
  year: number | null;
  target: number | null;
  outcome: Amount | null;
  deviation: Amount | null;
  evidence: string[];
}

/** Measures that are worse when more is spent; of the others less is worse. */
export const SPENDING: ReadonlySet<Figure["measure"]> = new Set([
  "investment",
  "expense",
  "allocation",
  "budget",
]);

/** An amount with its sign: -1 turns what is better than agreed into a negative deviation. */
export function amountOf(
  { min, max }: { min: number; max: number },
  sign: 1 | -1,
  how: Amount["how"],
): Amount {
  return sign === 1 ? { min, max, how } : { min: -max || 0, max: -min || 0, how };
}

/**
 * Fills in what follows from what is stated. A saving or revenue falls short, a spending measure
 * exceeds: in both a positive deviation is worse than agreed. A glad smiley stands in for an outcome
 * only in the year that the follow-up is about, and only when no words speak against it.
 */
export function completeFigure(draft: FigureDraft, glad: boolean, budgetYear: number | null): Figure {
  const { target } = draft;
  let { outcome, deviation } = draft;
  const direction = SPENDING.has(draft.measure) ? 1 : -1;
  if (target !== null && outcome === null && deviation !== null) {
    const ends = [target + direction * deviation.min, target + direction * deviation.max];
    outcome = { min: Math.min(...ends), max: Math.max(...ends), how: "computed" };
  } else if (target !== null && outcome !== null && deviation === null) {
    const ends = [direction * (outcome.min - target), direction * (outcome.max - target)].map(
      (end) => end || 0,
    );
    deviation = { min: Math.min(...ends), max: Math.max(...ends), how: "computed" };
  } else if (target !== null && outcome === null && glad && draft.year === budgetYear) {
    outcome = { min: target, max: target, how: "by-smiley" };
    deviation = { min: 0, max: 0, how: "by-smiley" };
  }
  return {
    measure: draft.measure,
    basis: draft.basis,
    year: draft.year,
    target,
    outcome,
    deviation,
    evidence: draft.evidence,
  };
}
