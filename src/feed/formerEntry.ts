import type { CatalogueEntry } from "../agreement/format/catalogueSchema.ts";

/** Entries that are from a catalogue before the one that is read. */
const former = new WeakSet<CatalogueEntry>();

/** Marks an entry as one that stands in the place of one that is invalid now. */
export function markFormer(entry: CatalogueEntry): void {
  former.add(entry);
}

export function isFormer(entry: CatalogueEntry | undefined): boolean {
  return entry !== undefined && former.has(entry);
}
