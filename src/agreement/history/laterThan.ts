import { byTime, type PlacedFollowUp, sameAgreement } from "./sameAgreement.ts";

/** The latest follow-up after `own` on the same committee's agreement; `null` where none is later by its number or its day. */
export function laterThan<T extends PlacedFollowUp>(entries: readonly T[], own: T): T | null {
  return sameAgreement(entries, own).findLast((entry) => isLater(entry, own)) ?? null;
}

function isLater(entry: PlacedFollowUp, own: PlacedFollowUp): boolean {
  const isOrdered = own.asOf !== null || [own, entry].every(({ sequence }) => sequence?.number != null);
  // Two that nothing but their ids tell apart have no order in time.
  return isOrdered && byTime({ ...entry, id: "" }, { ...own, id: "" }) > 0;
}
