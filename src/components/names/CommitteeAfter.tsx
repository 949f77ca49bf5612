import { committeeInBrackets } from "../../text/committeeInBrackets.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import type { InitiativeProps } from "./initiativeProps.ts";

/** Behind the name of a whole agreement's initiative its committee; nothing where the follow-up is one committee's own. */
export function CommitteeAfter({ followUp, initiative }: InitiativeProps) {
  const words = committeeInBrackets(followUp, initiative);
  return words === "" ? null : <bdi lang={DOCUMENT_LANGUAGE}>{words}</bdi>;
}
