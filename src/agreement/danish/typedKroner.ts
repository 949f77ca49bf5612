import { findAmounts } from "./amounts.ts";

/**
 * Whole kroner of what a person types in a field for one amount: `1200000`, `1.200.000`, `500.000 kr.`, `1,2 mio. kr.`
 * `null` where it is no amount, more than one, or does not come out in whole kroner.
 */
export function typedKroner(text: string): number | null {
  // In a field for one amount, blanks between digits can only part thousands.
  const trimmed = text.trim().replaceAll(/(?<=\d)\s(?=\d{3}(?!\d))/g, ".");
  return amountIn(trimmed) ?? amountIn(`${trimmed} kr.`);
}

function amountIn(text: string): number | null {
  const { amounts, malformed } = findAmounts(text);
  const [amount] = amounts;
  if (amount === undefined || amounts.length > 1 || malformed.length > 0) return null;
  const isAll = amount.from === 0 && amount.to === text.length;
  return isAll && amount.min === amount.max ? amount.min : null;
}
