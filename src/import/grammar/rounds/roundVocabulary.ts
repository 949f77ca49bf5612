import { escapeRegExp } from "../../words/escapeRegExp.ts";
import { cleanLabel, LONGEST_LABEL, roundKey } from "../../words/roundLabel.ts";

/** A word shorter than this no column divides. */
const SHORTEST_DIVIDED = 8;

/** A word as a pattern that also matches it divided at the end of a line, or cut there without a hyphen; a day behind its stops. */
function divisible(word: string): string {
  if (/^\d{1,2}\.\d{1,2}\.\d{4}$/u.test(word)) return word.replaceAll(".", "\\.\\n?");
  if (word.length < SHORTEST_DIVIDED) return escapeRegExp(word);
  return Array.from(word, escapeRegExp).join("(?:-?\\n)?");
}

/** The round labels of one document, by key, as most often written. */
export class RoundVocabulary {
  readonly #labels: ReadonlyMap<string, string>;
  readonly #atLineEnd: RegExp;
  readonly #atStart: RegExp;

  constructor(labels: readonly string[]) {
    const written = [...Map.groupBy(labels.map(cleanLabel), (label) => label)];
    // "1. budgetopfølgning" goes before "BO1".
    const isInFull = (label: string) => Number(roundKey(label) === label.toLowerCase());
    const rising = written
      .toReversed()
      .toSorted(([a, some], [b, others]) => isInFull(a) - isInFull(b) || some.length - others.length);
    this.#labels = new Map(rising.map(([label]) => [roundKey(label), label]));
    const any = written
      .map(([label]) => label)
      .toSorted((a, b) => b.length - a.length)
      .map((label) => label.split(" ").map(divisible).join("\\s+"))
      .join("|");
    this.#atLineEnd = new RegExp(`(?<=^|\\s)(?:${any || "(?!)"})\\s?:?(?=\\n|$)`, "giu");
    this.#atStart = new RegExp(`^(?:${any || "(?!)"})\\s?:?(?=\\s)`, "iu");
  }

  /** The label in full, as most rows write it; of two with as many the first. */
  labelOf(key: string): string {
    return this.#labels.get(key) ?? key;
  }

  /** The key of a known label as a text writes it, also divided or cut at the end of a line. */
  keyOf(written: string): string {
    const key = roundKey(written);
    if (this.#labels.has(key)) return key;
    const whole = roundKey(written.replace(/(?<=\p{L})\n(?=\p{Ll})|(?<=\d\.)\n(?=\d)/gu, ""));
    return this.#labels.has(whole) ? whole : key;
  }

  /** Every known label that ends a line of a text, also one broken over two lines. */
  atLineEnds(flat: string): RegExpExecArray[] {
    return [...flat.matchAll(this.#atLineEnd)];
  }

  /** A known label that a text begins with. */
  atStart(flat: string): RegExpExecArray | null {
    return this.#atStart.exec(flat);
  }

  /** True when a line ends in a known label. */
  endsLine(rest: string): boolean {
    return this.atLineEnds(rest.slice(-LONGEST_LABEL)).length > 0;
  }
}
