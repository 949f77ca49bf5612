/**
 * What a reader should question: two places in the document that do not fit together, or a place that is empty
 * where something should stand. A contradiction marks; it recolours nothing, corrects nothing and accuses nobody.
 */
import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import type { Quote } from "../quotes/quotes.ts";

/** Every rule, in the order a reader meets them: what speaks against itself, what is missing, how it is written. */
export const CONTRADICTION_RULES = [
  "economy-glad-but-missing",
  "economy-sur-but-met",
  "milestones-glad-economy-sur",
  "neutral-at-the-end",
  "arithmetic-does-not-hold",
  "amounts-differ",
  "no-effect-but-amounts",
  "investment-in-operations",
  "finish-before-start",
  "past-spoken-of-as-future",
  "number-used-twice",
  "years-differ",
  "silent-before-sur",
  "note-without-smiley",
  "smiley-without-text",
  "not-glad-without-note",
  "reference-for-reason",
  "nothing-reported",
  "formula-text",
  "same-text-again",
  "without-number",
] as const;
export type ContradictionRuleId = (typeof CONTRADICTION_RULES)[number];

/**
 * - `disagreement`: two things that the document says do not fit together;
 * - `gap`: something is missing where a reader needs it;
 * - `wording`: the words are there but say little, or stand twice.
 */
export type ContradictionKind = "disagreement" | "gap" | "wording";

export interface Contradiction {
  readonly rule: ContradictionRuleId;
  /** The initiative it is about, `null` for the document as a whole. A quote may be from another one. */
  readonly initiative: string | null;
  /** What to look at side by side; a single quote where the rule is about one place. */
  readonly quotes: readonly [Quote, Quote?];
}

/** One rule, that can be asked of one initiative alone: a list of thousands asks it of those in sight. */
export interface ContradictionRule {
  readonly id: ContradictionRuleId;
  readonly kind: ContradictionKind;
  /** Made ready for a follow-up: every contradiction that an initiative is about or quoted in, in the document's order. */
  readonly concerning: (followUp: FollowUp) => (initiative: Initiative) => readonly Contradiction[];
  /** The contradictions about the document as a whole. */
  readonly ofDocument?: (followUp: FollowUp) => readonly Contradiction[];
}
