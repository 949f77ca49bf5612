/** What an economy's smiley says against the words and figures beside it, and against the milestones. */
import { findAmounts } from "../../danish/amounts.ts";
import { largestJointAmount } from "../../danish/jointAmounts.ts";
import { deviationOf, isShort, MORE_IS_BETTER, targetRange } from "../../economy/amounts.ts";
import { smileyAgainstFigures } from "../../economy/state.ts";
import { type FollowUp, milestonesOf } from "../../followUp.ts";
import type { Economy, Initiative } from "../../format/schema.ts";
import { type Quote, quoteEconomyRating, quoteRating } from "../../quotes/quotes.ts";
import { quoteEvidence } from "../quoteEvidence.ts";
import { quoteShortfall, type ShortfallKind } from "../quoteShortfall.ts";
import { type Found, initiativeRule } from "../rule.ts";

/** The economy's smiley is glad, and words or figures beside it say that money is missing. */
export const economyGladButMissing = initiativeRule(
  "mismatch",
  (followUp) => (initiative) => gladButShort("missing", initiative, followUp),
);

/** The economy's smiley is glad, and words or figures beside it say that more was spent than agreed. */
export const economyGladButOverrun = initiativeRule(
  "mismatch",
  (followUp) => (initiative) => gladButShort("overrun", initiative, followUp),
);

/** The economy's smiley is sur, but each amount is as agreed or better and no words say otherwise. */
export const economySurButMet = initiativeRule("mismatch", (followUp) => (initiative) => {
  if (smileyAgainstFigures(followUp, initiative) !== "sur-but-met") return [];
  if (quoteShortfall(initiative) !== null) return [];
  const figures = initiative.economy?.figures ?? [];
  const quotes = [
    quoteEconomyRating(initiative),
    quoteEvidence(initiative, figures[0]?.evidence.at(-1)),
  ] as const;
  const targets = figures.flatMap(({ target }) => (target === null ? [] : targetRange(target).max));
  return [{ quotes, kroner: targets.length > 0 ? Math.max(...targets) : null }];
});

/** Every milestone with a text, a status or a smiley is glad, and the economy is sur. */
export const milestonesGladEconomySur = initiativeRule("mismatch", (followUp) => (initiative) => {
  if (initiative.economy?.smiley !== "sur") return [];
  const reported = milestonesOf(followUp, initiative).filter(
    (milestone) => milestone !== null && (milestone.text || milestone.status || milestone.smiley),
  );
  const last = reported.at(-1);
  if (!last || reported.some((milestone) => milestone?.smiley !== "glad")) return [];
  const shortfall = quoteShortfall(initiative)?.quote ?? null;
  const economy = { ...(shortfall ?? quoteEconomyRating(initiative)), smiley: "sur" } as const;
  return [
    {
      quotes: [quoteRating(initiative, last), economy],
      kroner: missingKroner(initiative.economy, shortfall),
    },
  ];
});

/**
 * The quotes of an economy that is glad although it fell short in this way; none for another smiley. Words decide which way it
 * was; without any, the figure that is short.
 */
function gladButShort(kind: ShortfallKind, initiative: Initiative, followUp: FollowUp): readonly Found[] {
  const { economy } = initiative;
  if (economy?.smiley !== "glad") return [];
  const shortfall = quoteShortfall(initiative);
  if (shortfall === null && smileyAgainstFigures(followUp, initiative) !== "glad-but-missing") return [];
  const figure = economy.figures.find(isShort);
  if ((shortfall?.kind ?? (figure && !MORE_IS_BETTER[figure.measure] ? "overrun" : "missing")) !== kind)
    return [];
  const quote = shortfall?.quote ?? null;
  const quotes = [
    quoteEconomyRating(initiative),
    quote ?? quoteEvidence(initiative, figure?.evidence.at(-1)),
  ] as const;
  return [{ quotes, kroner: missingKroner(economy, quote) }];
}

/**
 * The kroner missing of an initiative's economy: the largest deviation of its figures, else the largest amount in the
 * sentence that says so; `null` where neither states an amount.
 */
function missingKroner({ figures }: Economy, shortfall: Quote | null): number | null {
  const deviations = figures.filter(isShort).flatMap((figure) => deviationOf(figure)?.max ?? []);
  if (deviations.length > 0) return Math.max(...deviations);
  const text = shortfall?.text ?? "";
  const { amounts } = findAmounts(text);
  return amounts.length > 0 ? largestJointAmount(text, amounts) : null;
}
