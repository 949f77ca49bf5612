import type { Initiative } from "./format/schema.ts";

/** The initiatives that some figures, promises or milestones belong to, each once, in the order of the first of each. */
export function initiativesOf(parts: readonly { readonly initiative: Initiative }[]): readonly Initiative[] {
  return [...new Set(parts.map(({ initiative }) => initiative))];
}
