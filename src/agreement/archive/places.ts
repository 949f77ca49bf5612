import type { Bits } from "../filter/bits.ts";
import { eachVarint, VarintWriter } from "./varints.ts";

/**
 * Where a word stands: ascending numbers of initiatives, as bytes. Few numbers are the steps between them, seven bits a byte;
 * many are one bit for each initiative. The first byte says which.
 */
const STEPS = 0;
const BITS = 1;

/** Takes numbers in one by one, each larger than the one before. */
export class PlacesWriter {
  readonly #steps = new VarintWriter();
  #next = 0;

  add(number: number): void {
    if (number < this.#next) return;
    this.#steps.add(number - this.#next);
    this.#next = number + 1;
  }

  /** The numbers as bytes. */
  bytes(): Uint8Array {
    const most = (this.#next + 7) >> 3;
    const steps = this.#steps.bytes();
    if (steps.length <= most) return Uint8Array.from([STEPS, ...steps]);
    const bits = new Uint8Array(most + 1);
    bits[0] = BITS;
    eachPlace(steps, (number) => {
      bits[1 + (number >> 3)] = (bits[1 + (number >> 3)] ?? 0) | (1 << (number & 7));
    });
    return bits;
  }
}

/** Adds the numbers, each moved by `offset`, to a set. `offset` is a multiple of eight. */
export function addPlaces(bytes: Uint8Array, bits: Bits, offset = 0): void {
  const into = new Uint8Array(bits.buffer);
  const at = offset >> 3;
  if (bytes[0] === BITS) {
    for (let byte = 1; byte < bytes.length; byte++) {
      into[at + byte - 1] = (into[at + byte - 1] as number) | (bytes[byte] as number);
    }
    return;
  }
  eachPlace(bytes.subarray(1), (number) => {
    into[at + (number >> 3)] = (into[at + (number >> 3)] as number) | (1 << (number & 7));
  });
}

function eachPlace(steps: Uint8Array, onNumber: (number: number) => void): void {
  let next = 0;
  eachVarint(steps, (step) => {
    onNumber(next + step);
    next += step + 1;
  });
}
