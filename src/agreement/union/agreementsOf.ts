import { nameId } from "../centres/centres.ts";
import { compareTexts } from "../compareTexts.ts";
import { compareNames } from "../danish/compareNames.ts";
import { byTime, type PlacedFollowUp } from "../history/sameAgreement.ts";
import { unionId } from "../identity/unionId.ts";

/** A committee's follow-ups on an agreement. */
export interface ListedCommittee<T> {
  /** As addresses and filters know the committee. */
  readonly id: string;
  /** The latest follow-up's title where the feed names no committee. */
  readonly name: string;
  readonly latest: T;
  /** Those before it, the latest of them first. */
  readonly earlier: readonly T[];
}

/** An agreement, as a catalogue lists its follow-ups. */
export interface ListedAgreement<T> {
  /** What addresses know the whole agreement by, see `unionId`. */
  readonly id: string;
  /** The follow-up that is listed first: authority, budget year and title are as it has them. */
  readonly newest: T;
  /** In the order of their names. */
  readonly committees: readonly ListedCommittee<T>[];
}

/** The id of a committee that has no name. */
const NAMELESS = "0";

/** Follow-ups by agreement and committee, the agreements in the order of the entries; work in proportion to these. */
export function agreementsOf<T extends PlacedFollowUp>(entries: readonly T[]): readonly ListedAgreement<T>[] {
  return Array.from(Map.groupBy(entries, unionId), ([id, ofAgreement]) => ({
    id,
    newest: ofAgreement[0] as T,
    committees: Array.from(
      Map.groupBy(ofAgreement, ({ committee }) => (committee === null ? NAMELESS : nameId(committee))),
      ([committee, ofCommittee]) => committeeOf(committee, ofCommittee),
    ).toSorted(byName),
  }));
}

/** The committees of the agreement `id` (see `unionId`); none where no entry is on it. */
export function committeesOf<T extends PlacedFollowUp>(
  entries: readonly T[],
  id: string,
): readonly ListedCommittee<T>[] {
  const [agreement] = agreementsOf(entries.filter((entry) => unionId(entry) === id));
  return agreement?.committees ?? [];
}

function committeeOf<T extends PlacedFollowUp>(id: string, entries: readonly T[]): ListedCommittee<T> {
  const [latest, ...earlier] = entries.toSorted(byTime).toReversed() as [T, ...T[]];
  return { id, name: latest.committee ?? latest.title, latest, earlier };
}

function byName(a: ListedCommittee<PlacedFollowUp>, b: ListedCommittee<PlacedFollowUp>): number {
  return compareNames(a.name, b.name) || compareTexts(a.id, b.id);
}
