import { findAmounts } from "../../danish/amounts.ts";
import { largestJointAmount } from "../../danish/jointAmounts.ts";
import { sentencesOf } from "../../danish/sentences.ts";
import { quoteEconomy, quoteInitiative } from "../../quotes/quotes.ts";
import { moneyRule } from "../ruleBuilders.ts";

const INVESTMENT = /(?<!\p{L})(?:anlægs)?investering/iu;
const OPERATIONS = /^drift/iu;

/** The economy calls its amount an investment, and the initiative is funded as operations only. */
export const investmentInOperations = moneyRule("investment-in-operations", (initiative) => {
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
