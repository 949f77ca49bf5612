import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import type { Contradiction, ContradictionRuleId } from "./contradiction.ts";
import { contradictionsOf, mismatchesOf } from "./findContradictions.ts";

/** About what an initiative is called. A meeting can put it right beforehand. */
const LABELS: ReadonlySet<ContradictionRuleId> = new Set(["number-used-twice"]);
/** What a reader needs to know about a milestone and the document leaves out. */
const UNEXPLAINED: ReadonlySet<ContradictionRuleId> = new Set([
  "silent-before-sur",
  "note-without-smiley",
  "not-glad-without-note",
  "reference-for-reason",
]);

/**
 * What a meeting asks about an initiative that has mismatches: those in its milestones and economy, most kroner first. Where
 * it is only called something odd, what its milestones leave unexplained, and its name where they leave nothing.
 */
export function gravestOf(followUp: FollowUp, initiative: Initiative): readonly Contradiction[] {
  const mismatches = mismatchesOf(followUp, initiative);
  const grave = mismatches.filter(({ rule }) => !LABELS.has(rule));
  if (grave.length > 0 || mismatches.length === 0) return grave;
  const unexplained = contradictionsOf(followUp, initiative).filter(({ rule }) => UNEXPLAINED.has(rule));
  return unexplained.length > 0 ? unexplained : mismatches;
}
