/** Which marks open words that belong together, and what may close them: quotes as they are typed and as they are copied. */
const CLOSED_BY: Readonly<Record<string, string>> = {
  '"': '"”“',
  "“": '”“"',
  "”": '”"',
  "„": '“”"',
  "«": "»",
  "»": "«»",
  "'": "'’",
  "‘": "’'",
  "‚": "‘’'",
};

/** What may stand before a word or behind it without being of it. */
const BEFORE = /^[([{"'«»“”„‘’‚]+/;
const BEHIND = /[)\]}"'«»“”„‘’.,;:!?…]+$/;

/** Separates alternatives. */
const OR = "|";

/** The same as words; in small letters they are searched like any other. */
const OR_WORDS: readonly string[] = ["ELLER", "OR"];

/**
 * A minus that excludes what it stands before, also as programs and phones write it: two, or a dash. Before a digit it is an
 * amount's own, and a lone one is a dash.
 */
const EXCLUDING = /^(?:--|[-\u2010\u2212–—])(?=[\p{L}([{"'«»“”„‘’‚])/u;

/** A word, or words in quotes: as they are searched, and as they were typed, the minus of those that are excluded before them. */
export interface QueryWords {
  readonly kind: "word" | "phrase";
  readonly text: string;
  readonly raw: string;
  readonly isExcluded: boolean;
}

/** A part of a query: a word, words in quotes, or the sign between alternatives. */
export type QueryPart = QueryWords | { readonly kind: "or" };

/**
 * What a reader typed, part by part. Quotes around words make them a phrase; a quote that is still open reaches to the
 * end, since its other half is about to be typed. Punctuation around a word is not searched.
 *
 *     "femte ferieuge", løn | (UCC) -ferie  →  phrase, word, or, word, excluded word
 */
export function queryParts(query: string): readonly QueryPart[] {
  const parts: QueryPart[] = [];
  let at = 0;
  while (at < query.length) {
    const sign = query[at] as string;
    if (/\s/.test(sign)) at += 1;
    else if (sign === OR) {
      parts.push({ kind: "or" });
      at += 1;
    } else {
      const words = wordsAt(query, at);
      // Nothing stands before the first word that it could be an alternative to.
      if (parts.length > 0 && OR_WORDS.includes(words.raw)) parts.push({ kind: "or" });
      else if (words.text !== "") parts.push(words);
      at += words.raw.length;
    }
  }
  return parts;
}

/** The word or phrase that begins here. */
function wordsAt(query: string, at: number): QueryWords {
  const [minus = ""] = EXCLUDING.exec(query.slice(at, at + 4)) ?? [];
  const from = at + minus.length;
  const closed = phraseEnd(query, from);
  const end = closed ?? wordEnd(query, from);
  // A minus behind a bracket is a hyphen, also where the word is written without the bracket.
  const text = withoutPunctuation(query.slice(from, end)).replace(EXCLUDING, "");
  return {
    kind: closed === null ? "word" : "phrase",
    text,
    raw: query.slice(at, end),
    isExcluded: minus !== "",
  };
}

/** The parts of a query without what it excludes. */
export function soughtParts(query: string): readonly QueryPart[] {
  return queryParts(query).filter((part) => part.kind === "or" || !part.isExcluded);
}

/**
 * The rows of words that are to stand one after another: each phrase in quotes, and the words between quotes and `|` as
 * they were typed. A minus is a hyphen there: of a whole text, nothing can be excluded.
 *
 *     mio. kr. | "femte ferieuge" løn  →  "mio. kr.", "femte ferieuge", "løn"
 */
export function rowsOfWords(parts: readonly QueryPart[]): readonly string[] {
  const rows: string[][] = [[]];
  for (const part of parts) {
    if (part.kind === "word") rows.at(-1)?.push(part.raw);
    else rows.push(part.kind === "phrase" ? [part.text] : [], []);
  }
  return rows.flatMap((words) => (words.length === 0 ? [] : words.join(" ")));
}

/** A word without the punctuation around it; a word of nothing else stays as it is. */
export function trimmed(word: string): string {
  const inner = withoutPunctuation(word);
  return inner === "" ? word : inner;
}

function withoutPunctuation(text: string): string {
  return text.trim().replace(BEFORE, "").replace(BEHIND, "");
}

/** Where a phrase that begins here ends, its closing quote included; `null` where none begins. */
function phraseEnd(query: string, at: number): number | null {
  const sign = query[at] as string;
  const closing = CLOSED_BY[sign];
  if (closing === undefined) return null;
  for (let end = at + 1; end < query.length; end++) {
    // An apostrophe within a word closes nothing.
    if (closing.includes(query[end] as string) && !/[\p{L}\p{N}]/u.test(query[end + 1] ?? "")) return end + 1;
  }
  // A single quote may as well be an apostrophe.
  return /['‘‚]/.test(sign) ? null : query.length;
}

function wordEnd(query: string, at: number): number {
  const rest = query.slice(at).search(/[\s|]/);
  return rest < 0 ? query.length : Math.max(at + 1, at + rest);
}
