import type { CatalogueEntry } from "../format/catalogueSchema.ts";
import { type Problem, shown } from "../format/problem.ts";
import type { FollowUpFacts } from "../format/schema.ts";
import { plainEntry } from "../portfolio/plainEntry.ts";

/**
 * What a follow-up says otherwise than its entry in the catalogue: one of the two files is not the one that belongs to the other. Totals
 * are left out, since they follow from the rest.
 */
export function notAsListed(entry: CatalogueEntry, facts: FollowUpFacts): readonly Problem[] {
  const right = plainEntry(facts, entry.href);
  const keys = Object.keys(right) as (keyof typeof right)[];
  return keys.flatMap((key) => {
    const [found, expected] = [wordsOf(right[key]), wordsOf(entry[key])];
    return found === expected ? [] : [{ path: key, code: "not-as-listed", found, expected }];
  });
}

/** True where what was listed is newer than the follow-up that was read. */
export function isOlderThanListed(entry: CatalogueEntry, { asOf, sequence }: FollowUpFacts): boolean {
  const [listedDay, day] = [entry.asOf ?? "", asOf ?? ""];
  if (listedDay !== day) return day !== "" && day < listedDay;
  return (sequence?.number ?? 0) < (entry.sequence?.number ?? 0);
}

/** A value as a message shows it. A small object is shown whole: what differs may be any part of it. */
function wordsOf(value: CatalogueEntry[keyof CatalogueEntry]): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : shown(value ?? null);
}
