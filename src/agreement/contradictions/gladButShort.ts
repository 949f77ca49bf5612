/** The economies whose smiley is glad while words or figures beside it say that money is missing or was overspent. */
import { isShort, MORE_IS_BETTER } from "../economy/amounts.ts";
import { smileyAgainstFigures } from "../economy/state.ts";
import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import { quoteEconomyRating } from "../quotes/quotes.ts";
import { missingKroner } from "./missingKroner.ts";
import { quoteEvidence } from "./quoteEvidence.ts";
import { quoteShortfall, type ShortfallKind } from "./quoteShortfall.ts";
import type { Mismatch } from "./ruleBuilders.ts";

/**
 * The quotes of an economy that is glad although it fell short in this way; none for another smiley. Words decide which way it
 * was; without any, the figure that is short.
 */
export function gladButShort(
  kind: ShortfallKind,
  initiative: Initiative,
  followUp: FollowUp,
): readonly Mismatch[] {
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
