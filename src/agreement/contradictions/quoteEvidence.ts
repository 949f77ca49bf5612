/** From a figure back to the words it was read from. */
import { findAmounts } from "../danish/amounts.ts";
import type { KronerRange } from "../economy/amounts.ts";
import type { Figure, Initiative } from "../format/schema.ts";
import { type Quote, quoteEconomy, quoteEconomyRating } from "../quotes/quotes.ts";

/** Quotes the words of an initiative's economy that a figure was read from; its whole text where they are not found. */
export function quoteEvidence(initiative: Initiative, evidence: string | undefined): Quote {
  for (const part of ["text", "status"] as const) {
    const text = initiative.economy?.[part];
    const words = text && evidence && exactly(text, evidence);
    if (words) return quoteEconomy(initiative, part, words);
  }
  return quoteEconomyRating(initiative);
}

/**
 * How many kroner the last written digit of an amount stands for, by the figure's evidence; 1 where it is not found.
 */
export function unitOf({ evidence }: Figure, { min, max }: KronerRange): number {
  for (const words of evidence) {
    const amount = findAmounts(words).amounts.find((found) => found.min === min && found.max === max);
    if (amount) return amount.unit;
  }
  return 1;
}

/** The evidence as it stands in the text, where white space may differ; `null` where it is not found. */
function exactly(text: string, evidence: string): string | null {
  if (text.includes(evidence)) return evidence;
  const pattern = evidence
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"))
    .join("\\s+");
  return new RegExp(pattern).exec(text)?.[0] || null;
}
