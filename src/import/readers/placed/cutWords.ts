/** Words that a narrow cell cuts without a hyphen: "budgetopfølg / ning 2025". A short line of one word looks alike: "Evalueringen / foreligger". */
import { namesOccasion } from "../../words/roundLabel.ts";
import type { Word } from "./word.ts";

/** A word wider than its cell is cut without a hyphen; shorter ones are not. */
const SHORTEST_CUT = 6;
/** Words that follow another word, and are no rest of it. */
const WHOLE_WORD =
  /^(?:af|at|bliver|blev|den|der|det|efter|eller|en|er|et|for|fra|har|hos|i|ikke|inden|med|mod|og|om|over|pr|på|samt|skal|som|til|under|ved|år)(?!\p{L})/u;
/** Ends of words that are no words, and beginnings that no Danish word has. */
const REST =
  /^(?:(?:n?ing|tion|sion|hed)(?:en|er|erne|s)?|elser?(?:ne)?|(?:er|ger|ler|ter|ner|rer)nes?|[gltnr]er|eren|ets)(?!\p{L})/u;
const NO_BEGINNING =
  /^(?!(?:jf|kr|tkr|nr|mv|mht|hhv|pct|stk|vs|km|cm|kg)(?!\p{L}))(?:[^aeiouyæøåé\P{L}]{2,}(?![\p{L}.])|(?!bl|br|bj|ch|dr|dj|dv|fl|fr|fj|gl|gr|gn|gj|hj|hv|kl|kr|kn|kv|kj|mj|nj|ph|pl|pr|ps|pj|sc|sh|sj|sk|sl|sm|sn|sp|st|sv|tr|tv|tj|th|vr|wh)[bcdfghjklmnpqrstvwxz]{2})/u;

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
  if (!isFull || word.text.length < SHORTEST_CUT || !/^\p{L}+$/u.test(word.text)) return false;
  if (!/^\p{Ll}/u.test(rest.text) || WHOLE_WORD.test(rest.text)) return false;
  const whole = word.text + (/^\p{L}+/u.exec(rest.text)?.[0] ?? "");
  return (
    REST.test(rest.text) ||
    NO_BEGINNING.test(rest.text) ||
    known.has(whole.toLowerCase()) ||
    namesOccasion(whole)
  );
}
