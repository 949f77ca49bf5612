import { economyState } from "./economy/state.ts";
import { isDelayed } from "./effort/delay.ts";
import type { FollowUp } from "./followUp.ts";
import type { Initiative } from "./format/schema.ts";
import { memoized } from "./memoized.ts";

/**
 * True when an initiative did not go as agreed: it is delayed by the default rule, or money is missing in its economy
 * or the economy is sur. The only meaning of "deviation" on all screens: fewer are delayed, more are on the agenda of
 * a meeting.
 */
export function isDeviating(followUp: FollowUp, initiative: Initiative): boolean {
  return isDelayed(followUp, initiative) || isShortOfMoney(followUp, initiative);
}

/** The initiatives that deviate, in the document's order. `chairOrder` is the order in which they are taken up. */
export const deviatingInitiatives = memoized((followUp): readonly Initiative[] =>
  followUp.initiatives.filter((initiative) => isDeviating(followUp, initiative)),
);

/** True when the economy did not go as agreed, by a figure or by the smiley alone. */
export function isShortOfMoney(followUp: FollowUp, initiative: Initiative): boolean {
  const state = economyState(followUp, initiative);
  return state === "missing" || state === "not-kept";
}
