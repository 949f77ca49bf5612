import { economyState } from "./economy/state.ts";
import { isDelayed } from "./effort/delay.ts";
import { STANDINGS, standingOf } from "./effort/standing.ts";
import type { FollowUp } from "./followUp.ts";
import type { Initiative } from "./format/schema.ts";

/**
 * The initiatives that did not go as agreed: delayed by the default rule, or with an economy in which money is
 * missing or that is sur. The worst standing first, so that what is off track stands before what only lacks
 * money; otherwise in the document's order.
 */
export function deviatingInitiatives(followUp: FollowUp): readonly Initiative[] {
  const rank = (initiative: Initiative) => STANDINGS.indexOf(standingOf(followUp, initiative));
  return followUp.initiatives
    .filter((initiative) => isDelayed(followUp, initiative) || isShortOfMoney(followUp, initiative))
    .sort((a, b) => rank(a) - rank(b));
}

/** True when the economy did not go as agreed, by a figure or by the smiley alone. */
export function isShortOfMoney(followUp: FollowUp, initiative: Initiative): boolean {
  const state = economyState(followUp, initiative);
  return state === "missing" || state === "not-kept";
}
