import type { FollowUp } from "../agreement/followUp.ts";
import { formatList } from "./format.ts";
import type { Language } from "./messages.ts";
import { waitingText } from "./waiting.ts";

/** Of which of a whole agreement's committees the figures are from before, and since when: `ids` are those of their follow-ups. */
export function staleCommittees(
  { union }: FollowUp,
  ids: readonly string[],
  moment: string,
  language: Language,
): string {
  const names = (union?.committees ?? []).filter(({ followUp }) => ids.includes(followUp.facts.id));
  return waitingText[language].staleOf(
    formatList(
      names.map(({ name }) => name),
      language,
    ),
    moment,
  );
}
