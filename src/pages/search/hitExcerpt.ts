import type { Card } from "../../agreement/archive/card.ts";
import { type Excerpt, excerptIn } from "../../agreement/search/excerpt.ts";
import { numberedName } from "../../text/numberedName.ts";

/** The words around what was searched, where a row's title, committee and centres do not show it. */
export function hitExcerpt(card: Card, query: string): Excerpt | null {
  const shown = [numberedName(card), card.title, card.committee ?? "", ...card.centres];
  return excerptIn(shown, card.texts, query);
}
