import { type Agreement, milestonesOf } from "../../agreement.ts";
import { lastRoundDate } from "../../lastRoundDate.ts";
import { quoteDocument, quoteRating } from "../../quotes.ts";
import type { ContradictionRule } from "../contradiction.ts";

/** The document's legend says what neutral means: that something is still possible within the year. */
const STILL_POSSIBLE = /realistisk|muligt|forvent|(?:kan|vil) (?:fortsat |stadig )?(?:nås|opnås|opfyldes)/iu;
const WITHIN_THE_YEAR = /år(?:et|ets)(?!\p{L})|i år(?!\p{L})|perioden/iu;

/** Neutral in a round at or after the year's end, while the legend's neutral speaks of what the year can still reach. */
export const neutralAtTheEnd: ContradictionRule = {
  id: "neutral-at-the-end",
  kind: "disagreement",
  find: (agreement) => {
    const meaning = agreement.followUp.smileyMeaning?.effort?.neutral;
    if (!meaning || !STILL_POSSIBLE.test(meaning) || !WITHIN_THE_YEAR.test(meaning)) return [];
    if (!isYearOver(agreement)) return [];
    const legend = { ...quoteDocument("smileyMeaning", meaning), smiley: "neutral" } as const;
    return agreement.initiatives.flatMap((initiative) => {
      const last = milestonesOf(agreement, initiative).at(-1);
      if (last?.smiley !== "neutral") return [];
      const quotes = [quoteRating(initiative, last), legend] as const;
      return { rule: "neutral-at-the-end" as const, initiative: initiative.id, quotes };
    });
  },
};

/** By the last round's day or, where it has none, the day of the whole document. */
function isYearOver(agreement: Agreement): boolean {
  const { budgetYear, asOf } = agreement.followUp;
  const date = lastRoundDate(agreement) ?? asOf;
  return budgetYear !== null && date !== null && date >= `${budgetYear}-12-31`;
}
