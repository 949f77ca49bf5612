/** Takes whole numbers in as bytes: seven bits each, the lowest first; the highest bit says that more of the number follow. */
export class VarintWriter {
  #bytes = new Uint8Array(4);
  #length = 0;

  add(number: number): void {
    let left = number;
    while (left >= 0x80) {
      this.#push((left & 0x7f) | 0x80);
      left >>>= 7;
    }
    this.#push(left);
  }

  /** The numbers so far; no copy. */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
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

/** Numbers as bytes, see {@link VarintWriter}. */
export function varints(numbers: Iterable<number>): Uint8Array {
  const writer = new VarintWriter();
  for (const number of numbers) writer.add(number);
  return writer.bytes();
}

/** Reads what {@link VarintWriter} wrote. */
export function eachVarint(bytes: Uint8Array, onNumber: (number: number) => void): void {
  for (let at = 0; at < bytes.length; at++) {
    let number = 0;
    let shift = 0;
    let byte = bytes[at] as number;
    while (byte >= 0x80) {
      number |= (byte & 0x7f) << shift;
      shift += 7;
      byte = bytes[++at] as number;
    }
    onNumber(number | (byte << shift));
  }
}
