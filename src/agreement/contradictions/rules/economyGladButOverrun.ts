import { gladButShort } from "../gladButShort.ts";
import { moneyRule } from "../ruleBuilders.ts";

/** The economy's smiley is glad, and words or figures beside it say that more was spent than agreed. */
export const economyGladButOverrun = moneyRule("economy-glad-but-overrun", (initiative, followUp) =>
  gladButShort("overrun", initiative, followUp),
);
