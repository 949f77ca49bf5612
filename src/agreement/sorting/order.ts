/** Orders for lists of initiatives that follow from the document, not from a language. For `sort`. */

import type { Initiative } from "../format/schema.ts";

/** Digits count as numbers, so that "5.9" stands before "5.10" and "10.01" after both. */
const AS_NUMBERS = new Intl.Collator("en", { numeric: true });

/** By number as a reader counts; those without one last. */
export function compareNumbers(a: Initiative, b: Initiative): number {
  if (a.number === null || b.number === null) return Number(a.number === null) - Number(b.number === null);
  return AS_NUMBERS.compare(a.number, b.number);
}

const PLAIN = /^(\d{1,6})(?:\.(\d{1,6}))?$/;

/** A number such as "5" or "5.10" as one that sorts as {@link compareNumbers} does; `null` for every other form. */
export function plainNumber(number: string | null): number | null {
  const [, whole, part] = PLAIN.exec(number ?? "") ?? [];
  if (whole === undefined) return null;
  return Number(whole) * 10_000_000 + (part === undefined ? 0 : Number(part) + 1);
}
