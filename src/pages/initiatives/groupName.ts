import type { Agreement } from "../../agreement/agreement.ts";
import { centresOf } from "../../agreement/centres.ts";

/** What a group is headed: the theme as the document numbers it, or the centre. */
export function groupName(
  agreement: Agreement,
  by: "theme" | "centre",
  id: string | null,
  nobody: string,
): string {
  if (id === null) return nobody;
  if (by === "centre") return centresOf(agreement).find((centre) => centre.id === id)?.name ?? id;
  const theme = agreement.themeById.get(id);
  if (theme === undefined) return id;
  return theme.number === null ? theme.title : `${theme.number}. ${theme.title}`;
}
