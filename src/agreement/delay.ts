/**
 * What "delayed" means, by name. The document itself never says: it only gives smileys. So the rule is the
 * reader's choice, stands in the URL and is printed with its count; each is explained under "Sådan læses tallene".
 */
import type { Agreement } from "./agreement.ts";
import { isShort } from "./economy/amounts.ts";
import { latestRoundIndex, ratingAt } from "./ratings.ts";
import type { Initiative } from "./schema.ts";
import { isNotMet } from "./smiley.ts";
import { latestKnown, silentSince, wasEverNotMet } from "./standing.ts";

/**
 * - `latest-known` ("senest kendte", the default): the latest smiley it has is neutral or sur. Falling silent
 *   does not make a delayed initiative punctual.
 * - `latest-round` ("seneste runde"): its smiley in the latest round is neutral or sur.
 * - `ever` ("nogensinde"): some round's milestone was neutral or sur, since each round has a milestone of its own.
 * - `economy` ("økonomi"): its economy smiley is sur, which the legend defines as a budget not kept or a saving
 *   not reached. What the text says about money is `shortfall`.
 * - `unrated` ("uden smiley"): no smiley in the latest round, so nobody vouches for it (see `silentSince`).
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

const RULES: Readonly<Record<DelayRule, (agreement: Agreement, initiative: Initiative) => boolean>> = {
  "latest-known": (agreement, initiative) => isNotMet(latestKnown(agreement, initiative)?.rating ?? null),
  "latest-round": (agreement, initiative) =>
    isNotMet(ratingAt(agreement, initiative, latestRoundIndex(agreement))),
  ever: wasEverNotMet,
  economy: (_, initiative) => initiative.economy?.smiley === "sur",
  unrated: (agreement, initiative) => silentSince(agreement, initiative) !== null,
  shortfall: (_, initiative) => initiative.economy?.figures.some(isShort) ?? false,
};

/** True when the initiative is delayed by the named rule. */
export function isDelayed(
  agreement: Agreement,
  initiative: Initiative,
  rule: DelayRule = DEFAULT_DELAY_RULE,
): boolean {
  return RULES[rule](agreement, initiative);
}

/** The initiatives that are delayed by the named rule, in the document's order. */
export function delayedInitiatives(
  agreement: Agreement,
  rule: DelayRule = DEFAULT_DELAY_RULE,
): readonly Initiative[] {
  return agreement.initiatives.filter((initiative) => isDelayed(agreement, initiative, rule));
}

/** How many initiatives each rule calls delayed: the count that stands beside the rule's name. */
export function delayCounts(agreement: Agreement): Readonly<Record<DelayRule, number>> {
  const count = (rule: DelayRule) => delayedInitiatives(agreement, rule).length;
  return {
    "latest-known": count("latest-known"),
    "latest-round": count("latest-round"),
    ever: count("ever"),
    economy: count("economy"),
    unrated: count("unrated"),
    shortfall: count("shortfall"),
  };
}
