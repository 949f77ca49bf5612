import type { FollowUp } from "../agreement/followUp.ts";
import type { Language } from "../text/messages.ts";
import { unionText } from "../text/union.ts";
import { column, type TableColumn } from "./table.ts";

/** The committee that a row's initiative is of; no column where the follow-up is one committee's own. */
export function committeeColumn<Row>(
  { union }: FollowUp,
  language: Language,
  initiativeIdOf: (row: Row) => string | null,
): readonly TableColumn<Row>[] {
  if (union === undefined) return [];
  return [
    column<Row>(unionText[language].committee, "text", (row) => {
      const id = initiativeIdOf(row);
      return (id === null ? undefined : union.partOf.get(id)?.name) ?? null;
    }),
  ];
}
