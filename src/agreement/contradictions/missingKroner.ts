import { findAmounts } from "../danish/amounts.ts";
import { largestJointAmount } from "../danish/jointAmounts.ts";
import { deviationOf, isShort } from "../economy/amounts.ts";
import type { Economy } from "../format/schema.ts";
import type { Quote } from "../quotes/quotes.ts";

/**
 * The kroner missing of an initiative's economy: the largest deviation of its figures, else the largest amount in the
 * sentence that says so; `null` where neither states an amount.
 */
export function missingKroner({ figures }: Economy, shortfall: Quote | null): number | null {
  const deviations = figures.filter(isShort).flatMap((figure) => deviationOf(figure)?.max ?? []);
  if (deviations.length > 0) return Math.max(...deviations);
  const text = shortfall?.text ?? "";
  const { amounts } = findAmounts(text);
  return amounts.length > 0 ? largestJointAmount(text, amounts) : null;
}
