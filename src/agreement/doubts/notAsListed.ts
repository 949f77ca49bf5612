import type { CatalogueEntry } from "../format/catalogueSchema.ts";
import { type Problem, shortened } from "../format/problem.ts";
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
    const [found, expected] = [right[key], entry[key]].map((value) => JSON.stringify(value ?? null));
    if (found === undefined || expected === undefined || found === expected) return [];
    return [{ path: key, code: "not-as-listed", found: shortened(found), expected: shortened(expected) }];
  });
}

/** What tells the editions of a follow-up apart. */
export type Edition = Pick<CatalogueEntry, "asOf" | "sequence">;

/** True where what was listed is newer than the follow-up that was read. */
export function isOlderThanListed(entry: Edition, { asOf, sequence }: Edition): boolean {
  const [listedDay, day] = [entry.asOf ?? "", asOf ?? ""];
  if (listedDay !== day) return day !== "" && day < listedDay;
  return (sequence?.number ?? 0) < (entry.sequence?.number ?? 0);
}
