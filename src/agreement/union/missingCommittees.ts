import type { FollowUp, MissingCommittee } from "../followUp.ts";

/** Committees of a whole agreement whose latest follow-up is still on its way; none of a single follow-up. */
export function pendingCommittees({ union }: FollowUp): readonly MissingCommittee[] {
  return union?.missing.filter(({ isFailed }) => !isFailed) ?? [];
}

/** True where `latest` has a committee that `shown`, on the same agreement, lacks. */
export function bringsMissing(latest: FollowUp, shown: FollowUp): boolean {
  const come = new Set(latest.union?.committees.map(({ id }) => id));
  return shown.union?.missing.some(({ id }) => come.has(id)) ?? false;
}
