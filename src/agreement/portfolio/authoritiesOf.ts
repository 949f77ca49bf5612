import type { CatalogueEntry } from "../format/catalogueSchema.ts";

/** The authorities of a catalogue, each once, in the order of their names. */
export function authoritiesOf(entries: readonly CatalogueEntry[]): readonly string[] {
  return [...new Set(entries.map(({ authority }) => authority))].sort(DANISH.compare);
}

const DANISH = new Intl.Collator("da");
