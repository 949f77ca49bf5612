/** What the initiatives' numbers do not tell apart, or not at all. */
import { quoteInitiative } from "../../quotes/quotes.ts";
import { initiativeRule, type Rule } from "../rule.ts";

/** An initiative has a number that an earlier one has already. It concerns both. */
export const numberUsedTwice: Rule = {
  level: "mismatch",
  comparesInitiatives: true,
  prepare: ({ initiatives }) => {
    const users = Map.groupBy(initiatives, ({ number }) => number);
    return (initiative) => {
      const [first, ...later] = users.get(initiative.number) ?? [];
      if (first === undefined || first.number === null) return [];
      return (initiative === first ? later : [initiative]).map((second) => ({
        about: second.id,
        quotes: [
          quoteInitiative(first, "title", first.title),
          quoteInitiative(second, "title", second.title),
        ],
      }));
    };
  },
};

/** An initiative without a number in a follow-up that numbers others: it cannot be referred to as they can. */
export const withoutNumber = initiativeRule("says-little", ({ initiatives }) => {
  const areNumbered = initiatives.some(({ number }) => number !== null);
  return (initiative) =>
    areNumbered && initiative.number === null
      ? [{ quotes: [quoteInitiative(initiative, "title", initiative.title)] }]
      : [];
});
