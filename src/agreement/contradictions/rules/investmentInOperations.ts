import { findAmounts } from "../../danish/amounts.ts";
import { sentencesOf } from "../../danish/sentences.ts";
import { quoteEconomy, quoteInitiative } from "../../quotes/quotes.ts";
import { initiativeRule } from "../ruleBuilders.ts";

const INVESTMENT = /(?<!\p{L})(?:anlægs)?investering/iu;
const OPERATIONS = /^drift/iu;

/** The economy calls its amount an investment, and the initiative is funded as operations only. */
export const investmentInOperations = initiativeRule(
  "investment-in-operations",
  "disagreement",
  (initiative) => {
    const { funding, economy } = initiative;
    const [first] = funding;
    if (first === undefined || !funding.every((name) => OPERATIONS.test(name))) return [];
    const sentence = sentencesOf(economy?.text ?? "").find(
      ({ text }) => INVESTMENT.test(text) && findAmounts(text).amounts.length > 0,
    );
    return sentence
      ? [[quoteInitiative(initiative, "funding", first), quoteEconomy(initiative, "text", sentence.text)]]
      : [];
  },
);
