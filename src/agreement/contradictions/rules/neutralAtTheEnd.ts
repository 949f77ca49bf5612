import { lastRoundDate } from "../../effort/lastRoundDate.ts";
import { type FollowUp, milestonesOf } from "../../followUp.ts";
import { quoteDocument, quoteRating } from "../../quotes/quotes.ts";
import { initiativeRule } from "../rule.ts";

/** The document's legend says what neutral means: that something is still possible within the year. */
const STILL_POSSIBLE = /realistisk|muligt|forvent|(?:kan|vil) (?:fortsat |stadig )?(?:nås|opnås|opfyldes)/iu;
const WITHIN_THE_YEAR = /år(?:et|ets)(?!\p{L})|i år(?!\p{L})|perioden/iu;

/** Neutral in a round at or after the year's end, while the legend's neutral speaks of what the year can still reach. */
export const neutralAtTheEnd = initiativeRule("mismatch", (followUp) => {
  const meaning = followUp.facts.smileyMeaning?.effort?.neutral;
  if (!meaning || !STILL_POSSIBLE.test(meaning) || !WITHIN_THE_YEAR.test(meaning) || !isYearOver(followUp))
    return () => [];
  const legend = { ...quoteDocument("smileyMeaning", meaning), smiley: "neutral" } as const;
  return (initiative) => {
    const last = milestonesOf(followUp, initiative).at(-1);
    return last?.smiley === "neutral" ? [{ quotes: [quoteRating(initiative, last), legend] }] : [];
  };
});

/** By the last round's day or, where it has none, the day of the whole document. */
function isYearOver(followUp: FollowUp): boolean {
  const { budgetYear, asOf } = followUp.facts;
  const date = lastRoundDate(followUp) ?? asOf;
  return budgetYear !== null && date !== null && date >= `${budgetYear}-12-31`;
}
