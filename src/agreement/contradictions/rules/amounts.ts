/** What the amounts of an initiative say against each other, and against what they are said to be. */
import { findAmounts } from "../../danish/amounts.ts";
import { largestJointAmount } from "../../danish/jointAmounts.ts";
import { sentencesOf } from "../../danish/sentences.ts";
import { quoteEconomy, quoteInitiative } from "../../quotes/quotes.ts";
import { arithmeticChecksOf } from "../arithmeticChecks.ts";
import { describedAmounts } from "../describedAmounts.ts";
import { initiativeRule } from "../rule.ts";

/** The document states all the amounts of a calculation, and they do not add up. */
export const arithmeticDoesNotHold = initiativeRule(
  "mismatch",
  () => (initiative) =>
    arithmeticChecksOf(initiative)
      .filter(({ holds }) => !holds)
      .map(({ quotes, stated, computed }) => ({
        quotes,
        kroner: Math.max(Math.abs(stated.min - computed.min), Math.abs(stated.max - computed.max)),
        compared: { kind: "kroner", kroner: [stated.max, computed.max] },
      })),
);

const NO_EFFECT =
  /(?:ikke|ingen|intet) (?:\p{L}+ ){0,3}økonomiske?r? (?:effekt|konsekvens|virkning|betydning)|(?:udgifts|budget)neutral/iu;

/** The text says that there is no economic effect, yet the description names amounts. */
export const noEffectButAmounts = initiativeRule("mismatch", () => (initiative) => {
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

const INVESTMENT = /(?<!\p{L})(?:anlægs)?investering/iu;
const OPERATIONS = /^drift/iu;

/** The economy calls its amount an investment, and the initiative is funded as operations only. */
export const investmentInOperations = initiativeRule("mismatch", () => (initiative) => {
  const { funding, economy } = initiative;
  const [first] = funding;
  if (first === undefined || !funding.every((name) => OPERATIONS.test(name))) return [];
  const sentence = sentencesOf(economy?.text ?? "").find(
    ({ text }) => INVESTMENT.test(text) && findAmounts(text).amounts.length > 0,
  );
  if (!sentence) return [];
  return [
    {
      quotes: [
        quoteInitiative(initiative, "funding", first),
        quoteEconomy(initiative, "text", sentence.text),
      ],
      kroner: largestJointAmount(sentence.text, findAmounts(sentence.text).amounts),
    },
  ];
});
