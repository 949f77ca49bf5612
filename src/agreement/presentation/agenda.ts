/** Which initiatives a meeting discusses, why, and in which order. More than those that deviate, see `deviations`. */

import { mismatchesOf } from "../contradictions/findContradictions.ts";
import { isShortOfMoney } from "../deviations.ts";
import { changeBetween } from "../effort/change.ts";
import { latestRoundIndex } from "../effort/ratings.ts";
import { STANDINGS, silentSince, standingOf } from "../effort/standing.ts";
import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";

/**
 * Why an initiative is on the agenda, in the order a chair takes them up; it may have several reasons:
 * - `off-track`: its latest known smiley is sur;
 * - `worse`: its smiley is worse than in the round before;
 * - `contradiction`: two things that the document says of it do not fit together (not every gap or wording);
 * - `silent`: it has no smiley in the latest round;
 * - `behind`: its latest known smiley is neutral;
 * - `money`: an amount is worse than agreed, or its economy smiley is sur.
 */
export const AGENDA_REASONS = ["off-track", "worse", "contradiction", "silent", "behind", "money"] as const;
export type AgendaReason = (typeof AGENDA_REASONS)[number];

const APPLIES: Readonly<Record<AgendaReason, (followUp: FollowUp, initiative: Initiative) => boolean>> = {
  "off-track": (followUp, initiative) => standingOf(followUp, initiative) === "off-track",
  worse: (followUp, initiative) => {
    const latest = latestRoundIndex(followUp);
    return changeBetween(followUp, initiative, latest - 1, latest) === "worse";
  },
  contradiction: (followUp, initiative) => mismatchesOf(followUp, initiative).length > 0,
  silent: (followUp, initiative) => silentSince(followUp, initiative) !== null,
  behind: (followUp, initiative) => standingOf(followUp, initiative) === "behind",
  money: isShortOfMoney,
};

/** The reasons why an initiative is on the agenda, the first deciding its place; empty when it is not. */
export function agendaReasons(followUp: FollowUp, initiative: Initiative): readonly AgendaReason[] {
  return AGENDA_REASONS.filter((reason) => APPLIES[reason](followUp, initiative));
}

/**
 * The initiatives as a chair takes them up: by their first reason, within one the worst standing first, then as
 * they stood; those that are not on the agenda come last. A new list.
 */
export function chairOrder(followUp: FollowUp, initiatives: readonly Initiative[]): readonly Initiative[] {
  const places = new Map(
    initiatives.map((initiative) => {
      const [first] = agendaReasons(followUp, initiative);
      const reason = first === undefined ? AGENDA_REASONS.length : AGENDA_REASONS.indexOf(first);
      const standing = STANDINGS.indexOf(standingOf(followUp, initiative));
      return [initiative, reason * STANDINGS.length + standing];
    }),
  );
  return [...initiatives].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}
