import type { Initiative } from "../../agreement/format/schema.ts";

/** The ids of the initiatives that something is left open in, each once. */
export function initiativeIdsOf(ends: readonly { readonly initiative: Initiative }[]): readonly string[] {
  return [...new Set(ends.map(({ initiative }) => initiative.id))];
}
