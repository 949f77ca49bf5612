import type { FollowUp } from "../../agreement/followUp.ts";
import type { Language } from "../../text/messages.ts";
import { statesText } from "../../text/states.ts";

/** How many amounts of the feed no total has, as a sentence, where a screen has no notice of it; `null`: none. */
export function leftOutWords({ leftOut }: FollowUp, language: Language): string | null {
  return leftOut.total === 0 ? null : statesText[language].amountsLeftOut(leftOut.total);
}
