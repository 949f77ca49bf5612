import { type EconomyVerdict, economyVerdict } from "./economy/verdict.ts";
import {
  type KnownRating,
  latestKnown,
  notMetSince,
  ratedRoundsFrom,
  type Standing,
  silentSince,
  standingOf,
  surSince,
} from "./effort/standing.ts";
import type { FollowUp } from "./followUp.ts";
import type { Initiative } from "./format/schema.ts";

/** How the effort goes: the standing by its smileys, and since when. Rounds are 0-based. */
export interface EffortVerdict {
  readonly standing: Standing;
  readonly latest: KnownRating | null;
  /** Since when it is neutral or sur; `null` when it is not. */
  readonly delayedSince: number | null;
  /** In how many rounds it has had a smiley since then; a round without one says nothing. */
  readonly delayedRounds: number;
  /** Since when it is sur; `null` when it is not. Often later than `delayedSince`. */
  readonly surSince: number | null;
  /** Since when it has no smiley; `null` when the latest round has one. */
  readonly silentSince: number | null;
}

/** An initiative has two verdicts, never one: what was to be done may be done while the money is missing. */
export interface Verdicts {
  readonly effort: EffortVerdict;
  readonly economy: EconomyVerdict;
}

/** Both verdicts on an initiative. */
export function verdictsOf(followUp: FollowUp, initiative: Initiative): Verdicts {
  return { effort: effortVerdict(followUp, initiative), economy: economyVerdict(followUp, initiative) };
}

/** The verdict on the effort alone, for whoever shows the economy's beside it. */
export function effortVerdict(followUp: FollowUp, initiative: Initiative): EffortVerdict {
  const delayedSince = notMetSince(followUp, initiative);
  return {
    standing: standingOf(followUp, initiative),
    latest: latestKnown(followUp, initiative),
    delayedSince,
    delayedRounds: delayedSince === null ? 0 : ratedRoundsFrom(followUp, initiative, delayedSince),
    surSince: surSince(followUp, initiative),
    silentSince: silentSince(followUp, initiative),
  };
}
