import { centresOf } from "../../../agreement/centres/centres.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { WorklistValues } from "../../../links/worklist.ts";
import { themeName } from "../../../text/themeName.ts";

/** What a group is headed: the committee, the theme as the document numbers it, or the centre; `null` where nobody is named. */
export function groupName(
  followUp: FollowUp,
  by: WorklistValues["grouping"],
  id: string | null,
): string | null {
  if (by === "committee") return followUp.union?.committees.find((part) => part.id === id)?.name ?? null;
  if (by === "centre") return centresOf(followUp).find((centre) => centre.id === id)?.name ?? null;
  const theme = id === null ? undefined : followUp.themeById.get(id);
  return theme === undefined ? null : themeName(followUp, theme);
}
