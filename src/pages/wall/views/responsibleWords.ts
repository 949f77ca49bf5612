import type { Initiative } from "../../../agreement/format/schema.ts";
import { formatList } from "../../../text/format.ts";
import type { Language } from "../../../text/messages.ts";
import { wallText } from "../../../text/wall.ts";

/** The centres that answer for an initiative, or that the document names none. */
export function responsibleWords({ responsible }: Initiative, language: Language): string {
  return responsible.length === 0 ? wallText[language].delayed.nobody : formatList(responsible, language);
}
