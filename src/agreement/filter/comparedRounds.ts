import type { FollowUp } from "../followUp.ts";

/** Which rounds the smiley and the change of a filter are about, by id. */
export interface FilterRounds {
  /** The round of the smiley, and the one that a change leads to; `null` is the latest. */
  readonly round: string | null;
  /** The round that a change starts from; `null` is the one before. */
  readonly since: string | null;
}

/** Two rounds by their 0-based places; negative where there is no such round and no initiative has a smiley. */
export interface ComparedRounds {
  readonly from: number;
  readonly to: number;
}

/** The rounds that a filter compares: from `since`, or the round before, to `round`, or the latest. */
export function comparedRounds(followUp: FollowUp, { round, since }: FilterRounds): ComparedRounds {
  const place = (id: string | null, otherwise: number) =>
    id === null ? otherwise : (followUp.roundIndex.get(id) ?? -1);
  const to = place(round, followUp.latestRated);
  return { from: place(since, to - 1), to };
}
