import { byTime, type PlacedFollowUp, sameAgreement } from "./sameAgreement.ts";

/** The latest follow-up after `own` on the same committee's agreement; `null` where none is later by its number or its day. */
export function laterThan<T extends PlacedFollowUp>(entries: readonly T[], own: T): T | null {
  const latest = sameAgreement(entries, own).at(-1) ?? own;
  const isOrdered = own.asOf !== null || [own, latest].every(({ sequence }) => sequence?.number != null);
  // Two that nothing but their ids tell apart have no order in time.
  return isOrdered && byTime({ ...latest, id: "" }, { ...own, id: "" }) > 0 ? latest : null;
}
