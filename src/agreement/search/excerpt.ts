import { sentencesOf } from "../danish/sentences.ts";
import type { Initiative } from "../format/schema.ts";
import { findHits, hasHit, type TextRange } from "./findHits.ts";
import { parseQuery, type Term } from "./query.ts";
import { rowsOfWords, soughtParts } from "./quotes.ts";
import { weighedTerms } from "./smallWords.ts";
import { textsOf } from "./textsOf.ts";

/** Letters of context on either side of a hit. */
const AROUND = 60;

/** Hits of a sentence that lie farther apart are not shown together. */
const MOST_BETWEEN = 160;

/** Part of a text: whether more stands before and after it. */
export interface Excerpt {
  readonly text: string;
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** Where an initiative says what was searched, when its title does not: the words around the best hit; else `null`. */
export function excerptOf(initiative: Initiative, query: string): Excerpt | null {
  return excerptIn([initiative.title], textsOf(initiative), query);
}

/**
 * Likewise for something that says `texts`, of which `shown` are shown in full: of the sentences that have some of the words that
 * these lack, the one with the words in a row as they were typed, else with most of them.
 */
export function excerptIn(shown: readonly string[], texts: readonly string[], query: string): Excerpt | null {
  const things = thingsOf(query);
  if (things.length === 0) return null;
  const lacking = things.filter(({ term }) => !shown.some((text) => hasHit(text, term)));
  if (lacking.length === 0) return null;
  let best: { readonly text: string; readonly start: number; readonly end: number } | null = null;
  let most = 0;
  for (const text of texts) {
    if (shown.includes(text) || !lacking.some(({ term }) => hasHit(text, term))) continue;
    for (const { start, text: sentence } of sentencesOf(text)) {
      if (!lacking.some(({ term }) => hasHit(sentence, term))) continue;
      const weight = things.reduce((sum, { term, weight: of }) => sum + (hasHit(sentence, term) ? of : 0), 0);
      if (weight <= most) continue;
      most = weight;
      best = { text, start, end: start + sentence.length };
    }
  }
  return best === null ? null : around(best.text, hitsBetween(best, query));
}

interface Thing {
  readonly term: Term;
  readonly weight: number;
}

/** What a sentence may have of a query: its words, and, weighing more than all of these, words in a row as they were typed. */
function thingsOf(query: string): readonly Thing[] {
  const words = weighedTerms(parseQuery(query)).filter(({ isSmall }) => !isSmall);
  const rows =
    words.length === 0 ? [] : rowsOfWords(soughtParts(query)).flatMap((row) => parseQuery(`"${row}"`).flat());
  return [
    ...words.map(({ term }) => ({ term, weight: 1 })),
    ...rows.filter(({ word }) => word === null).map((term) => ({ term, weight: words.length + 1 })),
  ];
}

/** The hits of a sentence that are shown: as many as lie together. */
function hitsBetween(
  { text, start, end }: { readonly text: string; readonly start: number; readonly end: number },
  query: string,
): TextRange {
  const hits = findHits(text, query).filter(({ from, to }) => to > start && from < end);
  let best: readonly TextRange[] = [];
  for (const [at, { from }] of hits.entries()) {
    const together = hits.slice(at).filter(({ to }) => to - from <= MOST_BETWEEN);
    if (together.length > best.length) best = together;
  }
  const shown = best.length === 0 ? hits.slice(0, 1) : best;
  return { from: shown[0]?.from ?? start, to: shown.at(-1)?.to ?? end };
}

function around(text: string, hit: TextRange): Excerpt {
  const from = Math.max(0, hit.from - AROUND);
  const to = Math.min(text.length, hit.to + AROUND);
  return { text: text.slice(from, to), isCutBefore: from > 0, isCutAfter: to < text.length };
}
