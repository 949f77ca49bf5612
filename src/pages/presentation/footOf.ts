import type { FollowUp } from "../../agreement/followUp.ts";

/** As many characters as fit on one line of a slide's foot, beside the controls. */
const ROOM = 56;

/** What stands at the foot of a slide: which follow-up it shows, as much of that as has room; nothing is cut off. */
export function footOf({ facts: { title, authority } }: FollowUp): string {
  return [`${title} · ${authority}`, title, authority].find(({ length }) => length <= ROOM) ?? "";
}
