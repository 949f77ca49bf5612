import { countSmileys, RATING_KEYS, type SmileyCounts } from "../effort/counts.ts";
import type { Round } from "../format/schema.ts";
import { matchRounds } from "../union/matchRounds.ts";
import type { PortfolioAgreement, PortfolioCommittee } from "./portfolio.ts";

/** The smileys of an agreement's committees, by the latest follow-up of each. */
export interface AgreementCounts {
  /** The committees' rounds as one list. */
  readonly rounds: readonly Round[];
  /** A committee's smileys by round; `undefined` where it has no such round. Committees without totals are absent. */
  readonly byCommittee: ReadonlyMap<PortfolioCommittee, readonly (SmileyCounts | undefined)[]>;
  /** The sum over the committees that have a round, by round. */
  readonly whole: readonly SmileyCounts[];
}

/** Committees × rounds of an agreement, from the catalogue alone. */
export function agreementCounts({ committees }: PortfolioAgreement): AgreementCounts {
  const known = committees.flatMap((committee) =>
    committee.latest.totals === undefined ? [] : { committee, own: committee.latest.totals.rounds },
  );
  const { rounds, places } = matchRounds(known.map(({ own }) => own));
  const byCommittee = new Map(
    known.map(({ committee, own }, list) => [
      committee,
      rounds.map((_, place) => own[places[list]?.indexOf(place) ?? -1]?.smileys),
    ]),
  );
  return { rounds, byCommittee, whole: rounds.map((_, place) => sumAt(place)) };

  function sumAt(place: number): SmileyCounts {
    const sum = { ...countSmileys([]) };
    for (const counts of byCommittee.values()) {
      for (const key of RATING_KEYS) sum[key] += counts[place]?.[key] ?? 0;
    }
    return sum;
  }
}
