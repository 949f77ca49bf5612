/**
 * The one vocabulary of smileys. Labels live in `text/`, marks and colours in `components/smiley`;
 * each is a record over these tuples, so a new value cannot be forgotten anywhere.
 */
export const SMILEYS = ["glad", "neutral", "sur"] as const;

/** A smiley as the document gives it. The order of {@link SMILEYS} is from best to worst. */
export type Smiley = (typeof SMILEYS)[number];

/** `null` means that the document gives none: a named state of its own, never green and never guessed. */
export type Rating = Smiley | null;

/** The two smileys that a legend explains for the economy: kept, or not kept. A document may show the third all the same. */
export const ECONOMY_SMILEYS = ["glad", "sur"] as const;

/** True when the milestone was rated and not fully met. A missing smiley is not "not met": it is unknown. */
export function isNotMet(rating: Rating): rating is "neutral" | "sur" {
  return rating === "neutral" || rating === "sur";
}
