import { findAmounts } from "../../danish/amounts.ts";
import { sentencesOf } from "../../danish/sentences.ts";
import { quoteEconomy } from "../../quotes/quotes.ts";
import { describedAmounts } from "../describedAmounts.ts";
import { initiativeRule } from "../ruleBuilders.ts";

const NO_EFFECT =
  /(?:ikke|ingen|intet) (?:\p{L}+ ){0,3}økonomiske?r? (?:effekt|konsekvens|virkning|betydning)|(?:udgifts|budget)neutral/iu;

/** The text says that there is no economic effect, yet the description names amounts. */
export const noEffectButAmounts = initiativeRule("no-effect-but-amounts", "disagreement", (initiative) => {
  const economy = `${initiative.economy?.text ?? ""}\n${initiative.economy?.status ?? ""}`;
  if (!NO_EFFECT.test(economy) || findAmounts(economy).amounts.length > 0) return [];
  const amount = describedAmounts(initiative)[0];
  if (!amount) return [];
  for (const part of ["text", "status"] as const) {
    const sentence = sentencesOf(initiative.economy?.[part] ?? "").find(({ text }) => NO_EFFECT.test(text));
    if (sentence) return [[amount.quote, quoteEconomy(initiative, part, sentence.text)]];
  }
  return [];
});
