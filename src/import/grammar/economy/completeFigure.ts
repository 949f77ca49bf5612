import { completed, metBySmiley } from "../../../agreement/economy/amounts.ts";
import type { Amount, Figure } from "../../../agreement/format/schema.ts";

/** A figure being put together from several clauses. */
export interface FigureDraft {
  measure: Figure["measure"];
  basis: NonNullable<Figure["basis"]> | null;
  year: number | null;
  target: Figure["target"];
  outcome: Amount | null;
  deviation: Amount | null;
  evidence: string[];
}

/** An amount that the document states; `sign` -1 turns what is better than agreed into a negative deviation. */
export function statedAmount({ min, max }: { min: number; max: number }, sign: 1 | -1): Amount {
  return sign === 1 ? { min, max, how: "stated" } : { min: -max || 0, max: -min || 0, how: "stated" };
}

/**
 * A draft with what follows from its stated amounts, by the agreement's own rules. A glad smiley stands in for an
 * outcome only in the year that the follow-up is about; `glad` is false when words speak against the smiley.
 */
export function completeFigure(draft: FigureDraft, glad: boolean, budgetYear: number | null): Figure {
  return completed(glad && draft.year === budgetYear ? metBySmiley(draft) : draft);
}
