import { countMilestones } from "../effort/counts.ts";
import type { CatalogueEntry } from "../format/catalogueSchema.ts";
import type { FollowUpFacts } from "../format/schema.ts";

/** A follow-up's line in the catalogue without its totals; `href` is relative to the catalogue. */
export function plainEntry(facts: FollowUpFacts, href: string): Omit<CatalogueEntry, "totals"> {
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
    smileys: countMilestones(facts.initiatives),
  };
}
