import type { EconomyRow } from "../../agreement/economy/rows.ts";
import type { Initiative } from "../../agreement/format/schema.ts";

/** The initiatives that some figures belong to, each once. */
export function initiativesOf(rows: readonly EconomyRow[]): readonly Initiative[] {
  return [...new Set(rows.map(({ initiative }) => initiative))];
}
