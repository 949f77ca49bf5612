import { isShortOfMoney } from "./deviations.ts";
import { isShort } from "./economy/amounts.ts";
import { isShortfallUnknown } from "./economy/state.ts";
import { documentedOutcome, type EconomyTotal, outcomeOfAgreed, savingsTotal } from "./economy/totals.ts";
import { type WhereMissing, whereMissing } from "./economy/whereMissing.ts";
import { changeBetween, isNewlySur } from "./effort/change.ts";
import { ratingAt } from "./effort/ratings.ts";
import { initiativesByStanding, silentSince } from "./effort/standing.ts";
import type { FollowUp } from "./followUp.ts";
import type { Initiative, Round } from "./format/schema.ts";
import { memoized } from "./memoized.ts";

/**
 * The initiatives whose latest known smiley is sur. Those that are sur in the latest round itself are `now`, apart by what
 * they were before: `newly`, `first` and `still`. The others have no smiley in it: of them nobody knows how they ended.
 */
interface SurFacts {
  readonly all: readonly Initiative[];
  readonly now: readonly Initiative[];
  /** Got worse in the latest round, see {@link isNewlySur}. */
  readonly newly: readonly Initiative[];
  /** Rated for the first time in the latest round; in a follow-up of one round, all. */
  readonly first: readonly Initiative[];
  /** Were sur before the latest round. */
  readonly still: readonly Initiative[];
  /** Sur when they were last rated, which was before the latest round. */
  readonly earlier: readonly Initiative[];
}

/** What is known of the agreed savings, and whose money is missing otherwise. */
interface MoneyFacts {
  /** `null` where no savings are agreed, or nobody can add them up. */
  readonly savings: SavingsFacts | null;
  /** The initiatives whose economy did not go as agreed, apart from those that are short of savings. */
  readonly others: readonly Initiative[];
  /** True where the economy of each of these is sur, and nobody can say how much is missing. */
  readonly areOthersSurOnly: boolean;
}

export interface SavingsFacts {
  readonly total: EconomyTotal;
  readonly where: WhereMissing;
  /** How much of what was reached rests on a glad smiley alone: nothing, a part, more than half, all. */
  readonly bySmiley: "none" | "part" | "most" | "all";
}

/** The initiatives without a smiley in the latest round. */
interface SilentFacts {
  readonly all: readonly Initiative[];
  /** Those that had one in the round before. */
  readonly lost: readonly Initiative[];
}

/** What a reader of ten seconds has to know, by name. Lists are in the document's order. */
export interface Headline {
  readonly total: number;
  /** How many were ever rated. */
  readonly rated: number;
  /** The latest round in which anything is rated. */
  readonly latest: Round | null;
  /** True where rounds follow it that nobody has rated yet. */
  readonly hasLaterRounds: boolean;
  /** The round before the latest; `null` where there is only one. */
  readonly before: Round | null;
  /** True where no further follow-up comes, by the document's own words. */
  readonly isLast: boolean;
  readonly sur: SurFacts;
  /** The initiatives whose latest known smiley is neutral. */
  readonly neutral: readonly Initiative[];
  readonly money: MoneyFacts;
  readonly silent: SilentFacts;
}

/** The facts of the overview's first sentences. They claim nothing of what nobody rated. */
export function headline(followUp: FollowUp): Headline {
  const { initiatives, rounds, facts } = followUp;
  const latest = followUp.latestRated;
  return {
    total: initiatives.length,
    rated: initiatives.length - initiativesByStanding(followUp)["never-rated"].length,
    latest: rounds[latest] ?? null,
    hasLaterRounds: latest < rounds.length - 1,
    before: rounds[latest - 1] ?? null,
    isLast: facts.sequence?.isLast === true,
    sur: surFacts(followUp),
    neutral: initiativesByStanding(followUp).behind,
    money: moneyFacts(followUp),
    silent: silentFacts(followUp),
  };
}

const surFacts = memoized((followUp): SurFacts => {
  const latest = followUp.latestRated;
  const all = initiativesByStanding(followUp)["off-track"];
  const isNew = (initiative: Initiative) =>
    latest > 0 && isNewlySur(followUp, initiative, latest - 1, latest);
  const isFirst = (initiative: Initiative) =>
    latest === 0 || changeBetween(followUp, initiative, latest - 1, latest) === "first-rated";
  const isNow = (initiative: Initiative) => ratingAt(followUp, initiative, latest) !== null;
  const now = all.filter(isNow);
  return {
    all,
    now,
    newly: now.filter(isNew),
    first: now.filter(isFirst),
    still: now.filter((initiative) => !isNew(initiative) && !isFirst(initiative)),
    earlier: all.filter((initiative) => !isNow(initiative)),
  };
});

const moneyFacts = memoized((followUp): MoneyFacts => {
  const total = savingsTotal(followUp);
  const ofSavings = new Set(
    total?.rows.flatMap(({ initiative, figure }) => (isShort(figure) ? initiative : [])),
  );
  const others = followUp.initiatives.filter(
    (initiative) => isShortOfMoney(followUp, initiative) && !ofSavings.has(initiative),
  );
  return {
    savings: total && { total, where: whereMissing(total), bySmiley: smileyPart(total) },
    others,
    areOthersSurOnly: others.every((initiative) => isShortfallUnknown(followUp, initiative)),
  };
});

function smileyPart(total: EconomyTotal): SavingsFacts["bySmiley"] {
  const reached = outcomeOfAgreed(total);
  const bySmiley = total.byGrade["by-smiley"];
  if (reached === null || bySmiley.max <= 0) return "none";
  if (documentedOutcome(total) === null) return "all";
  return bySmiley.min * 2 > reached.max ? "most" : "part";
}

const silentFacts = memoized((followUp): SilentFacts => {
  const latest = followUp.latestRated;
  const all = followUp.initiatives.filter((initiative) => silentSince(followUp, initiative) !== null);
  return {
    all,
    lost: all.filter(
      (initiative) =>
        latest > 0 && changeBetween(followUp, initiative, latest - 1, latest) === "no-longer-rated",
    ),
  };
});

/** What {@link headline} takes long for in a large follow-up, each part by itself. */
export const HEADLINE_PARTS = [
  savingsTotal,
  initiativesByStanding,
  surFacts,
  moneyFacts,
  silentFacts,
] as const;
