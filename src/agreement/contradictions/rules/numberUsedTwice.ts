import type { Initiative } from "../../format/schema.ts";
import { quoteInitiative } from "../../quotes/quotes.ts";
import type { Contradiction, ContradictionRule } from "../contradiction.ts";

/** An initiative has a number that an earlier one has already. It concerns both. */
export const numberUsedTwice: ContradictionRule = {
  id: "number-used-twice",
  level: "mismatch",
  comparesInitiatives: true,
  concerning: ({ initiatives }) => {
    const firstUsers = new Map<string, Initiative>();
    const laterUsers = new Map<string, Initiative[]>();
    for (const initiative of initiatives) {
      const { number } = initiative;
      if (number === null) continue;
      if (!firstUsers.has(number)) {
        firstUsers.set(number, initiative);
        continue;
      }
      const later = laterUsers.get(number);
      if (later === undefined) laterUsers.set(number, [initiative]);
      else later.push(initiative);
    }
    return (initiative) => {
      const first = initiative.number === null ? undefined : firstUsers.get(initiative.number);
      const later = laterUsers.get(initiative.number ?? "") ?? [];
      if (first === undefined || later.length === 0) return [];
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
    compared: null,
  };
}
