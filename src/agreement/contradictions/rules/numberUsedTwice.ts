import { quoteInitiative } from "../../quotes.ts";
import type { Initiative } from "../../schema.ts";
import type { Contradiction, ContradictionRule } from "../contradiction.ts";

/** An initiative has a number that an earlier one has already. */
export const numberUsedTwice: ContradictionRule = {
  id: "number-used-twice",
  kind: "disagreement",
  find: ({ initiatives }) => {
    const firstUse = new Map<string, Initiative>();
    return initiatives.flatMap((initiative): readonly Contradiction[] => {
      if (initiative.number === null) return [];
      const first = firstUse.get(initiative.number);
      if (!first) {
        firstUse.set(initiative.number, initiative);
        return [];
      }
      const quotes = [
        quoteInitiative(first, "title", first.title),
        quoteInitiative(initiative, "title", initiative.title),
      ] as const;
      return [{ rule: "number-used-twice", initiative: initiative.id, quotes }];
    });
  },
};
