import { arithmeticChecks } from "../arithmetic.ts";
import type { ContradictionRule } from "../contradiction.ts";

/** The document states all the amounts of a calculation, and they do not add up. */
export const arithmeticDoesNotHold: ContradictionRule = {
  id: "arithmetic-does-not-hold",
  kind: "disagreement",
  find: (agreement) =>
    arithmeticChecks(agreement)
      .filter(({ holds }) => !holds)
      .map(({ initiative, quotes }) => ({
        rule: "arithmetic-does-not-hold",
        initiative: initiative.id,
        quotes,
      })),
};
