/** Danish words that more than one rule looks for. */
import { foldSpace } from "../source/foldSpace.ts";

/** A pattern that matches any of the alternatives as whole words only; the engine's own `\b` knows no æ, ø and å. */
export function words(alternatives: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, "iu");
}

/** A text for comparison: without differences in white space, case and the final full stop. */
export function folded(text: string): string {
  return foldSpace(text).replace(/\.$/, "").toLowerCase();
}

/** Words that introduce a reason. */
export const REASON = words("idet|da|fordi|grundet|på grund af|skyldes|som følge af|hvorfor");
