import type { Initiative } from "../../format/schema.ts";
import { quoteInitiative } from "../../quotes/quotes.ts";
import type { Contradiction, ContradictionRule } from "../contradiction.ts";

/** An initiative has a number that an earlier one has already. It concerns both. */
export const numberUsedTwice: ContradictionRule = {
  id: "number-used-twice",
  level: "mismatch",
  concerning: ({ initiatives }) => {
    const users = new Map<string | null, Initiative[]>();
    for (const initiative of initiatives) {
      const known = users.get(initiative.number);
      if (known) known.push(initiative);
      else users.set(initiative.number, [initiative]);
    }
    return (initiative) => {
      const [first, ...later] = initiative.number === null ? [] : (users.get(initiative.number) ?? []);
      if (first === undefined) return [];
      return initiative === first
        ? later.map((second) => usedTwice(first, second))
        : [usedTwice(first, initiative)];
    };
  },
};

function usedTwice(first: Initiative, second: Initiative): Contradiction {
  return {
    rule: "number-used-twice",
    initiative: second.id,
    quotes: [quoteInitiative(first, "title", first.title), quoteInitiative(second, "title", second.title)],
    answer: null,
    kroner: null,
  };
}
