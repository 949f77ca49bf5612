import type { Agreement } from "./agreement.ts";
import { isDelayed } from "./delay.ts";
import { economyState } from "./economy/state.ts";
import type { Initiative } from "./schema.ts";
import { STANDINGS, standingOf } from "./standing.ts";

/**
 * The initiatives that did not go as agreed: delayed by the default rule, or with an economy in which money is
 * missing or that is sur. The worst standing first, so that what is off track stands before what only lacks
 * money; otherwise in the document's order.
 */
export function deviatingInitiatives(agreement: Agreement): readonly Initiative[] {
  const rank = (initiative: Initiative) => STANDINGS.indexOf(standingOf(agreement, initiative));
  return agreement.initiatives
    .filter((initiative) => isDelayed(agreement, initiative) || isShortOfMoney(agreement, initiative))
    .sort((a, b) => rank(a) - rank(b));
}

/** True when the economy did not go as agreed, by a figure or by the smiley alone. */
export function isShortOfMoney(agreement: Agreement, initiative: Initiative): boolean {
  const state = economyState(agreement, initiative);
  return state === "missing" || state === "not-kept";
}
