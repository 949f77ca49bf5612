import { compareNames } from "../danish/compareNames.ts";
import type { CatalogueEntry } from "../format/catalogueSchema.ts";

/** The authorities of a catalogue, each once, in the order of their names. */
export function authoritiesOf(entries: readonly CatalogueEntry[]): readonly string[] {
  return [...new Set(entries.map(({ authority }) => authority))].sort(compareNames);
}

/** The authority where the catalogue has others, which may have centres of the same names; `undefined` where it is the only one. */
export function oneOfSeveral(entries: readonly CatalogueEntry[], authority: string): string | undefined {
  return entries.some((entry) => entry.authority !== authority) ? authority : undefined;
}
