import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";

/** An initiative with the follow-up that its words stand in: of a whole agreement, its committee's own. */
export function ownOf(
  followUp: FollowUp,
  initiative: Initiative,
): { readonly followUp: FollowUp; readonly initiative: Initiative } {
  const part = followUp.union?.partOf.get(initiative.id);
  const place = part?.initiatives.findIndex(({ id }) => id === initiative.id) ?? -1;
  const own = part?.followUp.initiatives[place];
  return part === undefined || own === undefined
    ? { followUp, initiative }
    : { followUp: part.followUp, initiative: own };
}
