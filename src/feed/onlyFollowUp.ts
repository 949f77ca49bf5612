import type { CatalogueEntry } from "../agreement/format/catalogueSchema.ts";
import type { ReadCatalogue } from "../agreement/format/parse.ts";

/** The follow-up that the address `#/` leads on to: that of a catalogue which lists one and nothing that is invalid. */
export function onlyFollowUp({ followUps, leftOut }: ReadCatalogue): CatalogueEntry | undefined {
  return followUps.length === 1 && leftOut.total === 0 ? followUps[0] : undefined;
}
