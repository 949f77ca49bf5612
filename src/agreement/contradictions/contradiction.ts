/**
 * What a reader should question: two places in the document that do not fit together, or a place that is empty
 * where something should stand. A contradiction is shown as a mark; it changes no colour, no figure and no count.
 */
import type { DateRange } from "../danish/dates.ts";
import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import type { Quote } from "../quotes/quotes.ts";

/** Every rule, by level and within a level the gravest first. */
export const CONTRADICTION_RULES = [
  "economy-glad-but-missing",
  "economy-glad-but-overrun",
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
 * What a contradiction means, the gravest first:
 * - `mismatch`: two things that the document says do not fit together. Wherever contradictions are marked or counted
 *   without a word about their level, it is these;
 * - `missing`: a place is empty where a reader needs an answer;
 * - `says-little`: the words are there but say little, or occur twice.
 */
export const CONTRADICTION_LEVELS = ["mismatch", "missing", "says-little"] as const;
export type ContradictionLevel = (typeof CONTRADICTION_LEVELS)[number];

export function isContradictionLevel(name: string): name is ContradictionLevel {
  return (CONTRADICTION_LEVELS as readonly string[]).includes(name);
}

/**
 * What a rule compared, read from its quotes: the two amounts in whole kroner, the two dates, or the one date that had
 * passed.
 */
export type Compared =
  | { readonly kind: "kroner"; readonly kroner: readonly [number, number] }
  | { readonly kind: "dates"; readonly dates: readonly [DateRange, DateRange?] };

export interface Contradiction {
  readonly rule: ContradictionRuleId;
  /** The initiative it is about, `null` for the document as a whole. A quote may be from another one. */
  readonly initiative: string | null;
  /** What to look at side by side; a single quote where the rule is about one place. */
  readonly quotes: readonly [Quote, Quote?];
  /** The document's own answer to what the quotes ask, `null` where it gives none. */
  readonly answer: Quote | null;
  /**
   * Whole kroner in question: what is missing, what two amounts differ by, or the amount whose kind is in doubt. `null`
   * where the document states no such amount.
   */
  readonly kroner: number | null;
  /** What a question can name; `null` where the rule compares neither amounts nor dates. */
  readonly compared: Compared | null;
}

/** One rule. It can be applied to one initiative alone: a list of thousands applies it only to the rows in sight. */
export interface ContradictionRule {
  readonly level: ContradictionLevel;
  /** Of a rule that holds initiatives against each other: what it finds about one may change where another does. */
  readonly comparesInitiatives?: true;
  /** Prepares the rule for a follow-up; then finds the contradictions that an initiative is about or quoted in. */
  readonly concerning: (followUp: FollowUp) => (initiative: Initiative) => readonly Contradiction[];
  /** The contradictions about the document as a whole. */
  readonly ofDocument: (followUp: FollowUp) => readonly Contradiction[];
}
