import { foldWord } from "./fold.ts";
import { wordsOf } from "./query.ts";
import { trimmed } from "./quotes.ts";

/** Stands between two texts, so that no phrase reaches from one into the next. Its word is empty: nothing matches it. */
const BETWEEN_TEXTS = 0;

/** A raw word that folds to nothing, such as a lone dash: "HR – nøgletal" are neighbours. */
const NO_WORD = -1;

/**
 * What initiatives say, as numbers. Texts repeat their words, so each distinct word is kept once, folded, and
 * every initiative is a run of word numbers: a search looks at some thousand words and then only compares
 * numbers. Filled step by step, since ten thousand initiatives take most of a second. `textsOf` tells the texts of one.
 */
export class WordIndex<T> {
  /** Distinct words, folded, by their number. */
  readonly words: string[] = [""];
  readonly #initiatives: readonly T[];
  readonly #textsOf: (initiative: T) => readonly string[];
  readonly #numbers = new Map<string, number>();
  #run = new Uint32Array(1024);
  #length = 0;
  readonly #starts: number[] = [0];
  readonly #inPhrases: string[] = [];

  constructor(initiatives: readonly T[], textsOf: (initiative: T) => readonly string[]) {
    this.#initiatives = initiatives;
    this.#textsOf = textsOf;
  }

  /** Takes in up to `count` more initiatives, in their order, and says whether all are in. */
  extend(count: number): boolean {
    const from = this.#starts.length - 1;
    for (const initiative of this.#initiatives.slice(from, from + count)) {
      for (const text of this.#textsOf(initiative)) {
        this.#push(BETWEEN_TEXTS);
        for (const { 0: word } of wordsOf(text)) {
          const number = this.#numberOf(word);
          if (number !== NO_WORD) this.#push(number);
        }
      }
      this.#starts.push(this.#length);
    }
    return this.#starts.length > this.#initiatives.length;
  }

  /** {@link words} as a phrase sees them, without the punctuation around them; made when first asked for. */
  get wordsInPhrases(): readonly string[] {
    for (const word of this.words.slice(this.#inPhrases.length)) this.#inPhrases.push(trimmed(word));
    return this.#inPhrases;
  }

  /** The word numbers of all initiatives taken in, one after the other. */
  get run(): Uint32Array {
    return this.#run;
  }

  /** Where in {@link run} the initiative at a place in the list begins, and the one before it ends. */
  startOf(position: number): number {
    return this.#starts[position] ?? this.#length;
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const folded = foldWord(word);
    const number = folded === "" ? NO_WORD : this.words.push(folded) - 1;
    this.#numbers.set(word, number);
    return number;
  }

  #push(number: number): void {
    if (this.#length === this.#run.length) {
      const longer = new Uint32Array(this.#run.length * 2);
      longer.set(this.#run);
      this.#run = longer;
    }
    this.#run[this.#length++] = number;
  }
}
