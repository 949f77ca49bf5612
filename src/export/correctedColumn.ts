import type { FollowUp } from "../agreement/followUp.ts";
import type { Initiative } from "../agreement/format/schema.ts";
import { correctedWords, correctionsText } from "../text/corrections.ts";
import type { Language } from "../text/messages.ts";
import { column, type TableColumn } from "./table.ts";

/** What of a row's initiative a person corrected, when and why; no column where nothing of the follow-up was corrected. */
export function correctedColumn<Row>(
  followUp: FollowUp,
  language: Language,
  initiativeOf: (row: Row) => Initiative,
): readonly TableColumn<Row>[] {
  if (followUp.facts.corrections === undefined) return [];
  return [
    column<Row>(
      correctionsText[language].corrected,
      "text",
      (row) => correctedWords(followUp.facts, initiativeOf(row), language).join("\n") || null,
    ),
  ];
}
