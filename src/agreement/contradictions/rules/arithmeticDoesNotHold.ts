import { arithmeticChecksOf } from "../arithmeticChecks.ts";
import { moneyRule } from "../ruleBuilders.ts";

/** The document states all the amounts of a calculation, and they do not add up. */
export const arithmeticDoesNotHold = moneyRule("arithmetic-does-not-hold", (initiative) =>
  arithmeticChecksOf(initiative)
    .filter(({ holds }) => !holds)
    .map(({ quotes, stated, computed }) => ({
      quotes,
      kroner: Math.max(Math.abs(stated.min - computed.min), Math.abs(stated.max - computed.max)),
      compared: { kind: "kroner", kroner: [stated.max, computed.max] },
    })),
);
