import type { FollowUp } from "../agreement/followUp.ts";
import type { Theme } from "../agreement/format/schema.ts";
import { numberedName } from "./numberedName.ts";

/** A theme as its document heads it; of a whole agreement with its committee, since several number and name theirs alike. */
export function themeName({ union }: FollowUp, theme: Theme): string {
  const committee = union?.committees.find(({ themes }) => themes.some(({ id }) => id === theme.id));
  return committee === undefined ? numberedName(theme) : `${numberedName(theme)} (${committee.name})`;
}
