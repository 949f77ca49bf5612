import type { Initiative } from "../format/schema.ts";
import { findHits } from "./findHits.ts";
import { textsOf } from "./textsOf.ts";

/** Letters of context on either side of a hit. */
const AROUND = 60;

/** Part of a text: whether more stands before and after it. */
export interface Excerpt {
  readonly text: string;
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** Where an initiative says what was searched, when its title does not: the words around the first hit; else `null`. */
export function excerptOf(initiative: Initiative, query: string): Excerpt | null {
  return excerptIn(initiative.title, textsOf(initiative), query);
}

/** Likewise for something that is headed `title` and says `texts`. */
export function excerptIn(title: string, texts: readonly string[], query: string): Excerpt | null {
  if (query === "" || findHits(title, query).length > 0) return null;
  for (const text of texts) {
    const [hit] = findHits(text, query);
    if (hit === undefined) continue;
    const from = Math.max(0, hit.from - AROUND);
    const to = Math.min(text.length, hit.to + AROUND);
    return { text: text.slice(from, to), isCutBefore: from > 0, isCutAfter: to < text.length };
  }
  return null;
}
