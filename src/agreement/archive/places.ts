import type { Bits } from "../filter/bits.ts";

/**
 * Where a word stands: ascending numbers of initiatives, as bytes. Few numbers are the steps between them, seven bits a byte;
 * many are one bit for each initiative. The first byte says which.
 */
const STEPS = 0;
const BITS = 1;

/** Takes numbers in one by one, each larger than the one before. */
export class PlacesWriter {
  #bytes = new Uint8Array(4);
  #length = 0;
  #next = 0;
  /** How many numbers there are. */
  count = 0;

  add(number: number): void {
    if (number < this.#next) return;
    let step = number - this.#next;
    while (step >= 0x80) {
      this.#push((step & 0x7f) | 0x80);
      step >>>= 7;
    }
    this.#push(step);
    this.#next = number + 1;
    this.count += 1;
  }

  /** The numbers as bytes. */
  bytes(): Uint8Array {
    const most = (this.#next + 7) >> 3;
    const steps = this.#bytes.subarray(0, this.#length);
    if (this.#length <= most) return Uint8Array.from([STEPS, ...steps]);
    const bits = new Uint8Array(most + 1);
    bits[0] = BITS;
    eachStep(steps, (number) => {
      bits[1 + (number >> 3)] = (bits[1 + (number >> 3)] ?? 0) | (1 << (number & 7));
    });
    return bits;
  }

  #push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const longer = new Uint8Array(this.#bytes.length * 2);
      longer.set(this.#bytes);
      this.#bytes = longer;
    }
    this.#bytes[this.#length++] = byte;
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
  eachStep(bytes.subarray(1), (number) => {
    into[at + (number >> 3)] = (into[at + (number >> 3)] as number) | (1 << (number & 7));
  });
}

function eachStep(steps: Uint8Array, onNumber: (number: number) => void): void {
  let number = 0;
  for (let at = 0; at < steps.length; at++) {
    let step = 0;
    let shift = 0;
    let byte = steps[at] as number;
    while (byte >= 0x80) {
      step |= (byte & 0x7f) << shift;
      shift += 7;
      byte = steps[++at] as number;
    }
    number += step | (byte << shift);
    onNumber(number);
    number += 1;
  }
}
