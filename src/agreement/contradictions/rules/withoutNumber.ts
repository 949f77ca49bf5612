import { quoteInitiative } from "../../quotes.ts";
import type { ContradictionRule } from "../contradiction.ts";

/** An initiative without a number in an agreement that numbers others: it cannot be referred to as they can. */
export const withoutNumber: ContradictionRule = {
  id: "without-number",
  kind: "wording",
  find: ({ initiatives }) => {
    const without = initiatives.filter(({ number }) => number === null);
    if (without.length === initiatives.length) return [];
    return without.map((initiative) => ({
      rule: "without-number",
      initiative: initiative.id,
      quotes: [quoteInitiative(initiative, "title", initiative.title)],
    }));
  },
};
