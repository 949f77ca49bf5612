import { addPlaces } from "../../../agreement/archive/places.ts";
import type { Bits } from "../../../agreement/filter/bits.ts";
import { Kept } from "../kept.ts";
import type { ReadBytes } from "../parquet.ts";
import type { AnyWord } from "./matchWords.ts";

/** Bytes of words' places that are kept. */
const MOST_KEPT = 24 * 1024 * 1024;

/** Where words stand, read word by word. */
export class PlacesReader {
  readonly #begins: Float64Array;
  readonly #readBytes: ReadBytes;
  /** By word. */
  readonly #kept = new Kept<number, Uint8Array>(MOST_KEPT, ({ length }) => length);

  /** `lengths` are the bytes of each word's places, which lie in a file in the order of the words. */
  constructor(lengths: readonly number[], read: ReadBytes) {
    this.#begins = new Float64Array(lengths.length + 1);
    for (const [word, length] of lengths.entries()) {
      this.#begins[word + 1] = (this.#begins[word] ?? 0) + length;
    }
    this.#readBytes = read;
  }

  /** Adds the initiatives that any of the words stands in to a set, their numbers moved by `offset`. */
  async add(words: AnyWord, into: Bits, offset: number): Promise<void> {
    // All of them are asked for at once, so that what lies together comes together.
    for (const places of await Promise.all(words.map((word) => this.#placesOf(word)))) {
      addPlaces(places, into, offset);
    }
  }

  #placesOf(word: number): Promise<Uint8Array> {
    const [start = 0, end = 0] = this.#begins.subarray(word, word + 2);
    return this.#kept.get(word, async () =>
      start === end ? new Uint8Array() : new Uint8Array(await this.#readBytes(start, end)),
    );
  }
}
