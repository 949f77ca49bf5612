import { findAmounts } from "../../danish/amounts.ts";
import { largestJointAmount } from "../../danish/jointAmounts.ts";
import { sentencesOf } from "../../danish/sentences.ts";
import { quoteEconomy } from "../../quotes/quotes.ts";
import { describedAmounts } from "../describedAmounts.ts";
import { moneyRule } from "../ruleBuilders.ts";

const NO_EFFECT =
  /(?:ikke|ingen|intet) (?:\p{L}+ ){0,3}økonomiske?r? (?:effekt|konsekvens|virkning|betydning)|(?:udgifts|budget)neutral/iu;

/** The text says that there is no economic effect, yet the description names amounts. */
export const noEffectButAmounts = moneyRule("no-effect-but-amounts", (initiative) => {
  const economy = `${initiative.economy?.text ?? ""}\n${initiative.economy?.status ?? ""}`;
  if (!NO_EFFECT.test(economy) || findAmounts(economy).amounts.length > 0) return [];
  const amounts = describedAmounts(initiative);
  const amount = amounts[0];
  if (!amount) return [];
  const kroner = largestJointAmount(
    amount.quote.text ?? "",
    amounts.filter(({ quote }) => quote.text === amount.quote.text),
  );
  for (const part of ["text", "status"] as const) {
    const sentence = sentencesOf(initiative.economy?.[part] ?? "").find(({ text }) => NO_EFFECT.test(text));
    if (sentence) return [{ quotes: [amount.quote, quoteEconomy(initiative, part, sentence.text)], kroner }];
  }
  return [];
});
