import { rememberedNameIds } from "../centres/centres.ts";
import { byTime, type PlacedFollowUp } from "../history/sameAgreement.ts";
import { rememberedUnionIds } from "../identity/unionId.ts";

/** A committee of an agreement with its latest follow-up. */
export interface LatestOfCommittee<T> {
  /** As addresses and filters know the committee. */
  readonly id: string;
  /** The follow-up's title where the feed names no committee. */
  readonly name: string;
  readonly latest: T;
}

/** The id of a committee that has no name. */
const NAMELESS = "0";

/** The latest follow-up of each committee on the agreement `id` (see `unionId`), in the order of the committees' names. */
export function latestOfEach<T extends PlacedFollowUp>(
  entries: readonly T[],
  id: string,
): readonly LatestOfCommittee<T>[] {
  // A catalogue may have 20,000 entries, and names few committees.
  const idOf = rememberedNameIds();
  const unionIdOf = rememberedUnionIds();
  const latest = new Map<string, T>();
  for (const entry of entries) {
    if (unionIdOf(entry) !== id) continue;
    const committee = entry.committee === null ? NAMELESS : idOf(entry.committee);
    const other = latest.get(committee);
    if (other === undefined || byTime(other, entry) < 0) latest.set(committee, entry);
  }
  return Array.from(latest, ([committee, entry]) => ({
    id: committee,
    name: entry.committee ?? entry.title,
    latest: entry,
  })).toSorted((a, b) => DANISH.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}

const DANISH = new Intl.Collator("da", { numeric: true });
