import type { Bits } from "../filter/bits.ts";
import { eachVarint, VarintWriter } from "./varints.ts";

/**
 * Where a word stands: ascending numbers of initiatives, as bytes. Few numbers are the steps between them (see `varints.ts`), many are
 * one bit for each initiative, and where hardly one is missing, the steps between those that are. The first byte says which; of no
 * number there are no bytes.
 */
const STEPS = 0;
const BITS = 1;
const GAPS = 2;

/** Takes numbers in one by one, each larger than the one before. */
export class PlacesWriter {
  readonly #steps = new VarintWriter();
  #next = 0;

  add(number: number): void {
    if (number < this.#next) return;
    this.#steps.add(number - this.#next);
    this.#next = number + 1;
  }

  /** The numbers as bytes, by what is shortest. */
  bytes(): Uint8Array {
    if (this.#next === 0) return new Uint8Array();
    const steps = this.#steps.bytes();
    const most = (this.#next + 7) >> 3;
    if (steps.length <= most) return Uint8Array.from([STEPS, ...steps]);
    const gaps = this.#gaps();
    if (gaps.length <= most) return Uint8Array.from([GAPS, ...gaps]);
    const bits = new Uint8Array(most + 1);
    bits[0] = BITS;
    eachPlace(steps, (number) => {
      bits[1 + (number >> 3)] = (bits[1 + (number >> 3)] ?? 0) | (1 << (number & 7));
    });
    return bits;
  }

  /** One more than the last number, and the steps between the numbers up to it that are missing. */
  #gaps(): Uint8Array {
    const gaps = new VarintWriter();
    gaps.add(this.#next);
    let missing = 0;
    let next = 0;
    eachPlace(this.#steps.bytes(), (number) => {
      for (; next < number; next++) {
        gaps.add(next - missing);
        missing = next + 1;
      }
      next = number + 1;
    });
    return gaps.bytes();
  }
}

/** Adds the numbers, each moved by `offset`, to a set. `offset` is a multiple of eight. */
export function addPlaces(bytes: Uint8Array, bits: Bits, offset: number): void {
  const into = new Uint8Array(bits.buffer);
  const at = offset >> 3;
  const add = (number: number) => {
    into[at + (number >> 3)] = (into[at + (number >> 3)] as number) | (1 << (number & 7));
  };
  const listed = bytes.subarray(1);
  if (bytes[0] === STEPS) eachPlace(listed, add);
  else if (bytes[0] === GAPS) eachBetween(listed, add);
  else for (const [byte, some] of listed.entries()) into[at + byte] = (into[at + byte] as number) | some;
}

function eachPlace(steps: Uint8Array, onNumber: (number: number) => void): void {
  let next = 0;
  eachVarint(steps, (step) => {
    onNumber(next + step);
    next += step + 1;
  });
}

function eachBetween(gaps: Uint8Array, onNumber: (number: number) => void): void {
  let end = -1;
  let next = 0;
  eachVarint(gaps, (step) => {
    if (end < 0) {
      end = step;
      return;
    }
    for (const missing = next + step; next < missing; next++) onNumber(next);
    next += 1;
  });
  for (; next < end; next++) onNumber(next);
}
