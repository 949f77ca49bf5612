import { nameId } from "../centres/centres.ts";
import { compareTexts } from "../compareTexts.ts";
import { agreementKey } from "../identity/agreementKey.ts";

/** What a catalogue's entry and a follow-up both say of a follow-up's place among others. */
export interface PlacedFollowUp {
  readonly id: string;
  readonly title: string;
  readonly authority: string;
  readonly committee: string | null;
  readonly budgetYear: number | null;
  readonly asOf: string | null;
  readonly agreement: { readonly id: string } | null;
  readonly sequence: { readonly number: number | null } | null;
}

/**
 * The follow-ups on the same committee's agreement as `own`, itself among them, in the order of time: by their numbers
 * where both have one, else by date, then by id. Where two have the same number, a draft of one of them takes its place.
 */
export function sameAgreement<T extends PlacedFollowUp>(entries: readonly T[], own: T): readonly T[] {
  const keyOf = (entry: PlacedFollowUp) =>
    [agreementKey(entry), nameId(entry.authority), nameId(entry.committee ?? "")].join("\n");
  const key = keyOf(own);
  const others = entries.filter(
    (entry) => keyOf(entry) === key && entry.id !== own.id && !isReplaced(entry, own, entries),
  );
  return [...others, own].sort(byTime);
}

/** Those of {@link sameAgreement} that are before `own`, the latest of them first. */
export function earlierThan<T extends PlacedFollowUp>(entries: readonly T[], own: T): readonly T[] {
  const all = sameAgreement(entries, own);
  return all.slice(0, all.indexOf(own)).toReversed();
}

/** True for a follow-up that stands in the catalogue under the number of one that does not. */
function isReplaced(entry: PlacedFollowUp, own: PlacedFollowUp, entries: readonly PlacedFollowUp[]): boolean {
  if (entries.some(({ id }) => id === own.id)) return false;
  const number = own.sequence?.number ?? null;
  return number !== null && entry.sequence?.number === number;
}

/** Compares for sorting: by number where both have one, else by date, then by id. */
export function byTime(a: PlacedFollowUp, b: PlacedFollowUp): number {
  const [one, other] = [a.sequence?.number ?? null, b.sequence?.number ?? null];
  const byNumber = one === null || other === null ? 0 : one - other;
  return byNumber || compareTexts(a.asOf ?? "", b.asOf ?? "") || compareTexts(a.id, b.id);
}
