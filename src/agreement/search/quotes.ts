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

/** A part of a query: a word, words in quotes, or the sign between alternatives. */
export type QueryPart =
  | { readonly kind: "word" | "phrase"; readonly text: string; readonly raw: string }
  | { readonly kind: "or" };

/**
 * What a reader typed, part by part. Quotes around words make them a phrase; a quote that is still open reaches to the
 * end, since its other half is about to be typed. Punctuation around a word is not searched.
 *
 *     "femte ferieuge", løn | (UCC)  →  phrase, word, or, word
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
      const closed = phraseEnd(query, at);
      const end = closed ?? wordEnd(query, at);
      const raw = query.slice(at, end);
      const text = withoutPunctuation(raw);
      if (text !== "") parts.push({ kind: closed === null ? "word" : "phrase", text, raw });
      at = end;
    }
  }
  return parts;
}

/**
 * The rows of words that are to stand one after another: each phrase in quotes, and the words between quotes and `|` as
 * they were typed.
 *
 *     mio. kr. | "femte ferieuge" løn  →  "mio. kr.", "femte ferieuge", "løn"
 */
export function rowsOfWords(query: string): readonly string[] {
  const rows: string[][] = [[]];
  for (const part of queryParts(query)) {
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
