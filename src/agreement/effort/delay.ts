/**
 * What "delayed" means, by name. The document itself never says: it only gives smileys. So the rule is the
 * reader's choice, is kept in the URL and shown with its count; each is explained under "Sådan læses tallene".
 */

import { deviationOf, isShort } from "../economy/amounts.ts";
import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import { memoizedFor } from "../memoized.ts";
import { ratingAt } from "./ratings.ts";
import { isNotMet } from "./smiley.ts";
import { latestKnown, silentSince, wasEverNotMet } from "./standing.ts";

/**
 * - `latest-known` ("senest kendte", the default): the latest smiley it has is neutral or sur. An initiative that is
 *   no longer rated stays delayed.
 * - `latest-round` ("seneste runde"): its smiley in the latest round is neutral or sur.
 * - `ever` ("nogensinde"): some round's milestone was neutral or sur, since each round has a milestone of its own.
 * - `economy` ("økonomi"): its economy smiley is sur, which the legend defines as a budget not kept or a saving
 *   not reached. What the text says about money is `shortfall`.
 * - `unrated` ("uden smiley"): no smiley in the latest round (see `silentSince`).
 * - `shortfall` ("manko i teksten"): some figure deviates for the worse, whatever the smiley says.
 */
export const DELAY_RULES = [
  "latest-known",
  "latest-round",
  "ever",
  "economy",
  "unrated",
  "shortfall",
] as const;
export type DelayRule = (typeof DELAY_RULES)[number];

/** What "forsinket" means where no rule is named. */
export const DEFAULT_DELAY_RULE: DelayRule = "latest-known";

const RULES: Readonly<Record<DelayRule, (followUp: FollowUp, initiative: Initiative) => boolean>> = {
  "latest-known": (followUp, initiative) => isNotMet(latestKnown(followUp, initiative)?.rating ?? null),
  "latest-round": (followUp, initiative) => isNotMet(ratingAt(followUp, initiative, followUp.latestRated)),
  ever: wasEverNotMet,
  economy: (_, initiative) => initiative.economy?.smiley === "sur",
  unrated: (followUp, initiative) => silentSince(followUp, initiative) !== null,
  shortfall: (_, initiative) => initiative.economy?.figures.some(isShort) ?? false,
};

/** True when the initiative is delayed by the named rule. */
export function isDelayed(
  followUp: FollowUp,
  initiative: Initiative,
  rule: DelayRule = DEFAULT_DELAY_RULE,
): boolean {
  return RULES[rule](followUp, initiative);
}

/** The initiatives that are delayed by the named rule, in the document's order. */
export function delayedInitiatives(
  followUp: FollowUp,
  rule: DelayRule = DEFAULT_DELAY_RULE,
): readonly Initiative[] {
  return followUp.initiatives.filter((initiative) => isDelayed(followUp, initiative, rule));
}

/** Whether the document says anything that the rule could judge the initiative by. */
const SPEAKS: typeof RULES = {
  "latest-known": (followUp, initiative) => latestKnown(followUp, initiative) !== null,
  "latest-round": (followUp, initiative) => ratingAt(followUp, initiative, followUp.latestRated) !== null,
  ever: (followUp, initiative) => latestKnown(followUp, initiative) !== null,
  economy: (_, { economy }) => economy?.smiley != null,
  unrated: () => true,
  shortfall: (_, { economy }) => economy?.figures.some((figure) => deviationOf(figure) !== null) ?? false,
};

/** True where the document says something of one initiative at least that the rule could judge it by. */
export function isDelayKnown(
  followUp: FollowUp,
  rule: DelayRule = DEFAULT_DELAY_RULE,
  initiatives: readonly Initiative[] = followUp.initiatives,
): boolean {
  return initiatives === followUp.initiatives
    ? speaksOfAny(followUp, rule)
    : initiatives.some((initiative) => SPEAKS[rule](followUp, initiative));
}

/** A rule that the document says nothing of is asked of every initiative. */
const speaksOfAny = memoizedFor((followUp, rule: DelayRule): boolean =>
  followUp.initiatives.some((initiative) => SPEAKS[rule](followUp, initiative)),
);

/**
 * How many of the initiatives are delayed by the named rule. `null` where the document says nothing of any of them that
 * the rule could judge by: nobody knows then, and none delayed would sound as if all were well.
 */
export function countDelayed(
  followUp: FollowUp,
  initiatives: readonly Initiative[] = followUp.initiatives,
  rule: DelayRule = DEFAULT_DELAY_RULE,
): number | null {
  if (!isDelayKnown(followUp, rule, initiatives)) return null;
  return initiatives.filter((initiative) => isDelayed(followUp, initiative, rule)).length;
}

/** How many initiatives each rule calls delayed, as {@link countDelayed} counts: the count beside the rule's name. */
export function delayCounts(followUp: FollowUp): Readonly<Record<DelayRule, number | null>> {
  return Object.fromEntries(
    DELAY_RULES.map((rule) => [rule, countDelayed(followUp, followUp.initiatives, rule)]),
  ) as Record<DelayRule, number | null>;
}
