/** Words that a narrow cell cuts without a hyphen: "budgetopfølg / ning 2025". A short line of one word looks alike: "Evalueringen / foreligger". */
import { namesOccasion } from "../../words/roundLabel.ts";
import type { Word } from "./word.ts";

/** A word wider than its cell is cut without a hyphen; shorter ones are not. */
const SHORTEST_CUT = 6;
/** Words that follow another word, and are no rest of it. */
const WHOLE_WORD =
  /^(?:af|at|bliver|blev|den|der|det|efter|eller|en|er|et|for|fra|har|hos|i|ikke|inden|med|mod|og|om|over|pr|på|samt|skal|som|til|under|ved|år)(?!\p{L})/u;
/** Ends of words that are no words: "ning", "tionen", "gerne" is one. */
const REST =
  /^(?!(?:ingen|gerne|hed)(?!\p{L}))(?:(?:n?ing|tion|sion|hed)(?:en|er|erne|s)?|elser?(?:ne)?|(?:er|ger|ler|ter|ner|rer)nes?|[gltnr]er|eren|ets)(?!\p{L})/u;
/** Consonants that end a syllable and begin no word: "ng 2025", "ntakter"; short forms have others, or no vowel: "fx", "pga.", "sfo'er". */
const NO_BEGINNING =
  /^(?:(?:ngs?|n[dst]|r[dfkst]|l[dkst]|[dgkt]s)(?![\p{L}.'’])|(?=\p{L}{4})(?:([bdfgklmnprst])\1|n[dgkst]|r[bdfgklmnstv]|l[bdfgkmnstv]|[dgk]s|[gk]t|mp)\p{Ll}*[aeiouyæøåé])/u;
/** A day with its year, which nothing else makes of two lines. */
const DAY = /^\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}$/u;
/** What ends a sentence or a part of it begins no line by itself. */
const MARK = /^[.,;:!?)]+$/u;
/** What is joined to the name of an occasion: "Halvårs / regnskab", but "Løbende / opfølgning". */
const JOINED = /(?:budget|års|kvartals|vejs)$/iu;

/** The words of lines that are long enough to be cut, in small letters. */
export function longWords(lines: readonly { readonly words: readonly Word[] }[]): ReadonlySet<string> {
  return new Set(
    lines
      .flatMap(({ words }) => words.flatMap(({ text }) => /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? []))
      .filter(({ length }) => length > SHORTEST_CUT),
  );
}

/**
 * True for a line of one word that fills its cell up to `right` and goes on below: what stands there is no word of its own, or both are one
 * that the document has elsewhere (`known`) or that names a round.
 */
export function isCut(
  line: readonly Word[],
  below: readonly Word[],
  right: number,
  known: ReadonlySet<string>,
): boolean {
  const [word, other] = line;
  const [rest] = below;
  if (word === undefined || other !== undefined || rest === undefined) return false;
  const isFull = right - word.right < word.size;
  if (isFull && DAY.test(word.text + rest.text) && !DAY.test(word.text)) return true;
  if (!isFull || word.text.length < SHORTEST_CUT || !/^\p{L}+$/u.test(word.text)) return false;
  if (MARK.test(rest.text)) return true;
  if (!/^\p{Ll}/u.test(rest.text) || WHOLE_WORD.test(rest.text)) return false;
  const own = /^\p{L}+/u.exec(rest.text)?.[0] ?? "";
  const whole = word.text + own;
  return (
    REST.test(rest.text) ||
    NO_BEGINNING.test(rest.text) ||
    known.has(whole.toLowerCase()) ||
    (namesOccasion(whole) && (!namesOccasion(own) || JOINED.test(word.text)))
  );
}
