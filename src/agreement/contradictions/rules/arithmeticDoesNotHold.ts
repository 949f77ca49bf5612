import { arithmeticChecksOf } from "../arithmeticChecks.ts";
import { initiativeRule } from "../ruleBuilders.ts";

/** The document states all the amounts of a calculation, and they do not add up. */
export const arithmeticDoesNotHold = initiativeRule(
  "arithmetic-does-not-hold",
  "disagreement",
  (initiative) => arithmeticChecksOf(initiative).flatMap(({ holds, quotes }) => (holds ? [] : [quotes])),
);
