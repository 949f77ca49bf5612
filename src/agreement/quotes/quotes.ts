/** Quotes: exact words of a feed with their place in it and in the source text. */

import type { Rating } from "../effort/smiley.ts";
import type { Initiative, Milestone, SourceRange } from "../format/schema.ts";

/** Where in a feed a quote stands. */
export type QuoteField =
  | "agreement.title"
  | "document.title"
  | "document.footer"
  | "smileyMeaning"
  | "initiative.title"
  | "initiative.funding"
  | "initiative.description"
  | "initiative.remarks"
  | "milestone.text"
  | "milestone.status"
  | "economy.text"
  | "economy.status";

export interface Quote {
  readonly field: QuoteField;
  /** The id of the initiative whose words they are; `null` for the document's own. */
  readonly initiative: string | null;
  /** The id of a milestone's round. */
  readonly round: string | null;
  /** The exact words, a substring of the feed's text; `null` when it is the blank that is quoted. */
  readonly text: string | null;
  /** The smiley beside the words where it matters, `null` when it is its absence that does. */
  readonly smiley?: Rating;
  /** The lines of the source that the words stand in; of the whole initiative where the feed knows no better. */
  readonly source: SourceRange | null;
  /** The id of the follow-up whose document the lines are of, where that is not the one whose words are shown. */
  readonly followUp?: string;
}

/** Words of an initiative's own fields. */
export function quoteInitiative(
  { id, source }: Initiative,
  part: "title" | "funding" | "description" | "remarks",
  text: string,
): Quote {
  return { field: `initiative.${part}`, initiative: id, round: null, text, source };
}

/** Words of a milestone: the whole of its text or status unless some of them are given. */
export function quoteMilestone(
  initiative: Initiative,
  milestone: Milestone,
  part: "text" | "status",
  text = milestone[part],
): Quote {
  return {
    field: `milestone.${part}`,
    initiative: initiative.id,
    round: milestone.round,
    text,
    source: milestone.source ?? initiative.source,
  };
}

/** A milestone with its smiley: its text, or its status where it has no text. */
export function quoteRating(initiative: Initiative, milestone: Milestone): Quote {
  const part = milestone.text === null && milestone.status !== null ? "status" : "text";
  return { ...quoteMilestone(initiative, milestone, part), smiley: milestone.smiley };
}

/** Words of an initiative's economy: the whole of its text or status unless some of them are given. */
export function quoteEconomy(
  { id, source, economy }: Initiative,
  part: "text" | "status",
  text = economy?.[part] ?? null,
): Quote {
  return { field: `economy.${part}`, initiative: id, round: null, text, source: economy?.source ?? source };
}

/** An economy with its smiley: its text, or its status where it has no text. */
export function quoteEconomyRating(initiative: Initiative): Quote {
  const economy = initiative.economy;
  const part = economy?.text === null && economy.status !== null ? "status" : "text";
  return { ...quoteEconomy(initiative, part), smiley: economy?.smiley ?? null };
}

/** Words of the document as a whole; `line` is 1-based in the source. */
export function quoteDocument(field: QuoteField, text: string, line: number | null = null): Quote {
  const source = line === null ? null : { from: line, to: line };
  return { field, initiative: null, round: null, text, source };
}
