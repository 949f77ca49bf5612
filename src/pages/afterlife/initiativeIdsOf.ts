import type { Initiative } from "../../agreement/format/schema.ts";

/** The ids of the initiatives that some promises and open milestones belong to, each once. */
export function initiativeIdsOf(ends: readonly { readonly initiative: Initiative }[]): readonly string[] {
  return [...new Set(ends.map(({ initiative }) => initiative.id))];
}
