import { MORE_IS_BETTER } from "../../agreement/economy/amounts.ts";
import type { EconomyTotal } from "../../agreement/economy/totals.ts";
import { whereMissing } from "../../agreement/economy/whereMissing.ts";
import { economyText } from "../../text/economy.ts";
import type { Language } from "../../text/messages.ts";

/**
 * What the chart of some totals shows, as its title: `Én indsats står for over halvdelen af manglen`. Totals that cannot be
 * added up, of several years or bases, have only a name.
 */
export function chartTitle(totals: readonly EconomyTotal[], language: Language): string {
  const t = economyText[language].chart;
  const [total, another] = totals;
  if (total === undefined || another !== undefined) return t.title;
  const isCost = !MORE_IS_BETTER[total.measure];
  const where = whereMissing(total);
  switch (where.kind) {
    case "unknown":
      return t.finding.unknown();
    case "nothing":
      return t.finding.nothing(isCost, where.unknown);
    case "one":
      return t.finding.one(isCost);
    case "few":
    case "spread":
      return t.finding[where.kind](isCost, where.initiatives.length);
  }
}
