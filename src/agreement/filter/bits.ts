/** A set of initiatives by their places in the document: bit `i % 32` of element `i / 32` stands for place `i`. */
export type Bits = Uint32Array;

/** The empty set of some of `count` places. */
export function noBits(count: number): Bits {
  return new Uint32Array(Math.ceil(count / 32));
}

/** All of `count` places. */
export function allBits(count: number): Bits {
  const bits = noBits(count).fill(0xffffffff);
  if (count % 32 > 0) bits[bits.length - 1] = 2 ** (count % 32) - 1;
  return bits;
}

export function addBit(bits: Bits, place: number): void {
  bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
}

export function hasBit(bits: Bits, place: number): boolean {
  return (((bits[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
}

/** The places in both. */
export function bothOf(one: Bits, other: Bits): Bits {
  return one.map((word, index) => word & (other[index] ?? 0));
}

/** The places in `one` and not in `other`. */
export function withoutBits(one: Bits, other: Bits): Bits {
  return one.map((word, index) => word & ~(other[index] ?? 0));
}

/** The places in any of the sets, of `count` places. */
export function anyOf(sets: readonly Bits[], count: number): Bits {
  const bits = noBits(count);
  for (const set of sets) {
    for (let index = 0; index < bits.length; index++) bits[index] = (bits[index] ?? 0) | (set[index] ?? 0);
  }
  return bits;
}

/** The places of a set, in their order. */
export function placesIn(bits: Bits): readonly number[] {
  const places: number[] = [];
  for (const [index, word] of bits.entries()) {
    for (let left = word; left !== 0; left &= left - 1)
      places.push(index * 32 + 31 - Math.clz32(left & -left));
  }
  return places;
}

/** How many places are in both. */
export function countBoth(one: Bits, other: Bits): number {
  let count = 0;
  for (let index = 0; index < one.length; index++) count += ones((one[index] ?? 0) & (other[index] ?? 0));
  return count;
}

/** How many bits of 32 are set, added up in pairs, fours, eights … side by side. */
function ones(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
