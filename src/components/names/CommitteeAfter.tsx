import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { committeeInBrackets } from "../../text/committeeInBrackets.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";

interface CommitteeAfterProps {
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
}

/** Behind the name of a whole agreement's initiative its committee; nothing where the follow-up is one committee's own. */
export function CommitteeAfter({ followUp, initiative }: CommitteeAfterProps) {
  const words = committeeInBrackets(followUp, initiative);
  return words === "" ? null : <bdi lang={DOCUMENT_LANGUAGE}>{words}</bdi>;
}
