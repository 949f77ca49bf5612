import type { StartValues } from "../../links/screens.ts";
import { followUpsText } from "../../text/followUps.ts";
import type { Language } from "../../text/messages.ts";

/** What the list is narrowed to and how it is ordered, in words, where it is not simply all of it, the newest first. */
export function filterWords(
  { query, authority, year, deviatingOnly, order }: StartValues,
  language: Language,
): readonly string[] {
  const t = followUpsText[language];
  const words = query.trim();
  return [
    words === "" ? null : t.searched(words),
    authority === null ? null : t.chosen(t.authority, authority),
    year === null ? null : t.chosen(t.budgetYear, year),
    deviatingOnly ? t.deviatingOnly : null,
    order === "newest" ? null : t.chosen(t.order, t.orders[order]),
  ].filter((part) => part !== null);
}
