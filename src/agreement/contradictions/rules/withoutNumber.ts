import { quoteInitiative } from "../../quotes/quotes.ts";
import { preparedRule } from "../ruleBuilders.ts";

/** An initiative without a number in a follow-up that numbers others: it cannot be referred to as they can. */
export const withoutNumber = preparedRule("without-number", "says-little", ({ initiatives }) => {
  const areNumbered = initiatives.some(({ number }) => number !== null);
  return (initiative) =>
    areNumbered && initiative.number === null
      ? [[quoteInitiative(initiative, "title", initiative.title)]]
      : [];
});
