import type { CatalogueEntry } from "../format/catalogueSchema.ts";

/** The budget years of a catalogue, each once, the newest first. */
export function budgetYearsOf(entries: readonly CatalogueEntry[]): readonly number[] {
  return [...new Set(entries.flatMap(({ budgetYear }) => budgetYear ?? []))].sort((a, b) => b - a);
}
