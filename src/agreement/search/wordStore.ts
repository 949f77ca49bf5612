import { foldWord } from "./fold.ts";
import { wordsOf } from "./query.ts";
import { trimmed } from "./quotes.ts";

/** Stands between two texts, so that no phrase reaches from one into the next. Its word is empty: nothing matches it. */
const BETWEEN_TEXTS = 0;

/** A raw word that folds to nothing, such as a lone dash: "HR – nøgletal" are neighbours. */
const NO_WORD = -1;

/** Where in {@link WordStore.run} the words of an initiative stand. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * What initiatives say, as numbers. Texts repeat their words, so each distinct word is kept once, folded, and every
 * initiative is a stretch of word numbers. It only grows: what one reading of a follow-up has put into it the next one finds
 * there. `textsOf` tells the texts of an initiative.
 */
export class WordStore<T extends object> {
  /** Distinct words, folded, by their number. */
  readonly words: string[] = [""];
  readonly #textsOf: (initiative: T) => readonly string[];
  readonly #numbers = new Map<string, number>();
  readonly #stretches = new WeakMap<T, Stretch>();
  readonly #inPhrases: string[] = [];
  #run = new Uint32Array(1024);
  #length = 0;

  constructor(textsOf: (initiative: T) => readonly string[]) {
    this.#textsOf = textsOf;
  }

  /** {@link words} as a phrase sees them, without the punctuation around them; made when first asked for. */
  get wordsInPhrases(): readonly string[] {
    for (const word of this.words.slice(this.#inPhrases.length)) this.#inPhrases.push(trimmed(word));
    return this.#inPhrases;
  }

  /** The word numbers of all initiatives that were read, one after the other; longer than {@link length}. */
  get run(): Uint32Array {
    return this.#run;
  }

  get length(): number {
    return this.#length;
  }

  /** Where the words of an initiative stand; `undefined` until it is read. */
  stretchOf(initiative: T): Stretch | undefined {
    return this.#stretches.get(initiative);
  }

  /** Reads what an initiative says. */
  read(initiative: T): Stretch {
    const from = this.#length;
    for (const text of this.#textsOf(initiative)) {
      this.#push(BETWEEN_TEXTS);
      for (const { 0: word } of wordsOf(text)) {
        const number = this.#numberOf(word);
        if (number !== NO_WORD) this.#push(number);
      }
    }
    const stretch = { from, to: this.#length };
    this.#stretches.set(initiative, stretch);
    return stretch;
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
