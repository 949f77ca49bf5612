import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import type { Line } from "../slideContent.ts";

/** Behind the name of a whole agreement's initiative its committee; nothing where the follow-up is one committee's own. */
export function committeeAfter({ union }: FollowUp, { id }: Initiative): Line {
  const part = union?.partOf.get(id);
  return part === undefined ? [] : [{ words: ` (${part.name})`, names: [part.name], look: "soft" }];
}
