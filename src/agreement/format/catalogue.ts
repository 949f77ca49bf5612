import {
  type Catalogue,
  type CatalogueEntry,
  FORMAT_VERSION,
  type FollowUpFacts,
  type Initiative,
} from "./schema.ts";

/** A follow-up's line in the catalogue; `href` is relative to the catalogue. */
export function catalogueEntry(facts: FollowUpFacts, href: string): CatalogueEntry {
  return {
    id: facts.id,
    href,
    title: facts.title,
    authority: facts.authority,
    committee: facts.committee,
    budgetYear: facts.budgetYear,
    asOf: facts.asOf,
    agreement: facts.agreement,
    sequence: facts.sequence,
    initiatives: facts.initiatives.length,
    smileys: countSmileys(facts.initiatives),
  };
}

/** The milestones of all initiatives by smiley, every one of them counted. */
export function countSmileys(initiatives: readonly Initiative[]): CatalogueEntry["smileys"] {
  const smileys = { glad: 0, neutral: 0, sur: 0, none: 0 };
  for (const { milestones } of initiatives) for (const { smiley } of milestones) smileys[smiley ?? "none"]++;
  return smileys;
}

/** The catalogue of a folder's follow-ups, newest first: by date, then by budget year, then by id. */
export function buildCatalogue(entries: readonly CatalogueEntry[]): Catalogue {
  const newestFirst = (a: CatalogueEntry, b: CatalogueEntry) =>
    (b.asOf ?? "").localeCompare(a.asOf ?? "") ||
    (b.budgetYear ?? 0) - (a.budgetYear ?? 0) ||
    (a.id < b.id ? -1 : 1);
  return { formatVersion: FORMAT_VERSION, followUps: entries.toSorted(newestFirst) };
}

/** JSON as it is committed and compared: two spaces, a closing line break, keys in the contract's order. */
export function toJson(value: FollowUpFacts | Catalogue): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
