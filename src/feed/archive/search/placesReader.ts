import type { ByteRange } from "../../../agreement/archive/followUpTraits.ts";
import { addPlaces } from "../../../agreement/archive/places.ts";
import type { Bits } from "../../../agreement/filter/bits.ts";
import type { ReadBytes } from "../parquet.ts";
import type { AnyWord } from "./matchWords.ts";

/** Bytes of words' places that are kept. */
const MOST_KEPT = 24 * 1024 * 1024;

const NONE = Promise.resolve(new Uint8Array());

/** Where words stand, read word by word. */
export class PlacesReader {
  readonly #begins: Float64Array;
  readonly #readBytes: ReadBytes;
  /** By word, in the order in which they were last wanted. */
  readonly #kept = new Map<number, Promise<Uint8Array>>();
  #bytes = 0;

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
    const known = this.#kept.get(word);
    if (known !== undefined) {
      this.#kept.delete(word);
      this.#kept.set(word, known);
      return known;
    }
    const { start, end } = this.#rangeOf(word);
    if (start === end) return NONE;
    const read = this.#readBytes(start, end).then((bytes) => new Uint8Array(bytes));
    this.#kept.set(word, read);
    this.#bytes += end - start;
    read.catch(() => this.#drop(word));
    for (const other of this.#kept.keys()) {
      if (this.#bytes <= MOST_KEPT || other === word) break;
      this.#drop(other);
    }
    return read;
  }

  #drop(word: number): void {
    const { start, end } = this.#rangeOf(word);
    if (this.#kept.delete(word)) this.#bytes -= end - start;
  }

  #rangeOf(word: number): ByteRange {
    return { start: this.#begins[word] ?? 0, end: this.#begins[word + 1] ?? 0 };
  }
}
