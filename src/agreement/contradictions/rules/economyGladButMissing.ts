import { gladButShort } from "../gladButShort.ts";
import { moneyRule } from "../ruleBuilders.ts";

/** The economy's smiley is glad, and words or figures beside it say that money is missing. */
export const economyGladButMissing = moneyRule("economy-glad-but-missing", (initiative, followUp) =>
  gladButShort("missing", initiative, followUp),
);
