import { nameId } from "../centres/centres.ts";
import type { Round } from "../format/schema.ts";

/** The rounds of several follow-ups as one list. */
export interface MatchedRounds {
  /** In the order of time; their ids are their places, from 1. */
  readonly rounds: readonly Round[];
  /** `[i][j]` is the place of the round `j` of list `i` among {@link rounds}. */
  readonly places: readonly (readonly number[])[];
}

interface Merged {
  round: Round;
  /** Number of a list to its round here. */
  readonly of: Map<number, number>;
}

/**
 * Matches the rounds of several follow-ups by label and date, in their order. A round that no other list has, that another
 * list dates otherwise, or has in another order, stands apart: after the round before it, and by date where both have one.
 */
export function matchRounds(lists: readonly (readonly Round[])[]): MatchedRounds {
  const merged: Merged[] = [];
  for (const [list, rounds] of lists.entries()) {
    let from = 0;
    for (const [place, round] of rounds.entries()) {
      const found = merged.findIndex((other, index) => index >= from && isSame(other.round, round));
      if (found >= 0) {
        const match = merged[found] as Merged;
        match.of.set(list, place);
        match.round = {
          ...match.round,
          date: match.round.date ?? round.date,
          shortLabel: match.round.shortLabel ?? round.shortLabel ?? null,
        };
        from = found + 1;
      } else {
        while (isBefore(merged[from]?.round, round)) from += 1;
        merged.splice(from, 0, { round, of: new Map([[list, place]]) });
        from += 1;
      }
    }
  }
  return {
    rounds: merged.map(({ round }, index) => ({ ...round, id: String(index + 1) })),
    places: lists.map((rounds, list) =>
      rounds.map((_, place) => merged.findIndex(({ of }) => of.get(list) === place)),
    ),
  };
}

function isSame(a: Round, b: Round): boolean {
  return nameId(a.label) === nameId(b.label) && (a.date === b.date || a.date === null || b.date === null);
}

function isBefore(a: Round | undefined, b: Round): boolean {
  return a !== undefined && a.date !== null && b.date !== null && a.date < b.date;
}
