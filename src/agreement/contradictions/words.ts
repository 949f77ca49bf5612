/** Danish words that more than one rule listens for. */

/** A pattern that matches whole words only; the engine's own `\b` knows no æ, ø and å. */
export function words(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives.join("|")})(?!\\p{L})`, "iu");
}

/** A text without differences that no reader sees: white space, case, the stop at its end. */
export function folded(text: string): string {
  return text.replace(/\s+/g, " ").trim().replace(/\.$/, "").toLowerCase();
}

/** A reason stands here. */
export const REASON = words(
  "idet",
  "da",
  "fordi",
  "grundet",
  "på grund af",
  "skyldes",
  "som følge af",
  "hvorfor",
);
