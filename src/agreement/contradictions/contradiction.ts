/**
 * What a reader should question: two places in the document that do not fit together, or a place that is empty
 * where something should stand. A contradiction is shown as a mark; it changes no colour, no figure and no count.
 */
import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import type { Quote } from "../quotes/quotes.ts";

/** Every rule, in the order of the screen: disagreements, then gaps, then wording. */
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
 * - `wording`: the text says little, or occurs twice.
 */
export type ContradictionKind = "disagreement" | "gap" | "wording";

export interface Contradiction {
  readonly rule: ContradictionRuleId;
  /** The initiative it is about, `null` for the document as a whole. A quote may be from another one. */
  readonly initiative: string | null;
  /** What to look at side by side; a single quote where the rule is about one place. */
  readonly quotes: readonly [Quote, Quote?];
}

/** One rule. It can be applied to one initiative alone: a list of thousands applies it only to the rows in sight. */
export interface ContradictionRule {
  readonly id: ContradictionRuleId;
  readonly kind: ContradictionKind;
  /** Prepares the rule for a follow-up; then finds the contradictions that an initiative is about or quoted in. */
  readonly concerning: (followUp: FollowUp) => (initiative: Initiative) => readonly Contradiction[];
  /** The contradictions about the document as a whole. */
  readonly ofDocument?: (followUp: FollowUp) => readonly Contradiction[];
}
