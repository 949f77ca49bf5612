import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { committeeInBrackets } from "../../text/committeeInBrackets.ts";
import type { Line } from "../slideContent.ts";

/** {@link committeeInBrackets} as a part of a line; nothing where the follow-up is one committee's own. */
export function committeeAfter(followUp: FollowUp, initiative: Initiative): Line {
  const words = committeeInBrackets(followUp, initiative);
  return words === "" ? [] : [{ words, names: [words.trim()], look: "soft" }];
}
