import type { FollowUp } from "../../agreement/followUp.ts";

/** The most characters that fit on one line of a slide's foot, beside the controls. */
const ROOM = 56;

/** The foot of a slide: the follow-up's title and authority, or whichever of the two fits; empty where neither does. */
export function footOf({ facts: { title, authority } }: FollowUp): string {
  return [`${title} · ${authority}`, title, authority].find(({ length }) => length <= ROOM) ?? "";
}
