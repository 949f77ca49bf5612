import { compareTexts } from "../compareTexts.ts";
import { buildFollowUp } from "../followUp.ts";
import type { Catalogue, CatalogueEntry } from "../format/catalogueSchema.ts";
import { FORMAT_VERSION, type FollowUpFacts } from "../format/schema.ts";
import { followUpTotals } from "./followUpTotals.ts";
import { plainEntry } from "./plainEntry.ts";

/** A follow-up's line in the catalogue; `href` is relative to the catalogue. */
export function catalogueEntry(facts: FollowUpFacts, href: string): CatalogueEntry {
  return { ...plainEntry(facts, href), totals: followUpTotals(buildFollowUp(facts)) };
}

/** The catalogue of a folder's follow-ups, in the order of {@link listed}. */
export function buildCatalogue(entries: readonly CatalogueEntry[]): Catalogue {
  return { formatVersion: FORMAT_VERSION, followUps: [...listed(entries)] };
}

/**
 * Entries as a catalogue lists them, newest first: by date, then by budget year, then by id. One alone has no totals: nobody
 * chooses among one, and its readers should not wait for them.
 */
export function listed(entries: readonly CatalogueEntry[]): readonly CatalogueEntry[] {
  const newestFirst = (a: CatalogueEntry, b: CatalogueEntry) =>
    compareTexts(b.asOf ?? "", a.asOf ?? "") ||
    (b.budgetYear ?? 0) - (a.budgetYear ?? 0) ||
    compareTexts(a.id, b.id);
  const [only] = entries;
  if (entries.length !== 1 || only === undefined) return entries.toSorted(newestFirst);
  const { totals: _, ...entry } = only;
  return [entry];
}

/** JSON as it is committed and compared: two spaces, a closing line break, keys in the contract's order. */
export function toJson(value: FollowUpFacts | Catalogue): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
