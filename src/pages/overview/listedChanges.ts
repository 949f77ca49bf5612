import type { Change } from "../../agreement/effort/change.ts";

/** What a reader asks about first, in that order; the rest is told by its number alone. */
export const LISTED_CHANGES = [
  "worse",
  "no-longer-rated",
  "better",
  "first-rated",
] as const satisfies readonly Change[];
