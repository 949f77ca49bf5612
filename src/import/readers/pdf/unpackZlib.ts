import { inflate, UnpacksTooLarge } from "../inflate.ts";

/** What stands before the packed data. */
const HEAD = 2;

/**
 * Packed data unpacked, up to so many bytes; `null` when it breaks off or its checksum is not right. Throws
 * {@link UnpacksTooLarge}.
 */
export function unpackZlib(data: Uint8Array, limit: number): Uint8Array | null {
  try {
    const whole = inflate(data.subarray(HEAD), limit);
    return hasChecksum(data, checksumOf(whole)) ? whole : null;
  } catch (error) {
    if (error instanceof UnpacksTooLarge) throw error;
    return null;
  }
}

/** So many bytes may stand behind the checksum: line breaks. */
const PADDING = 3;

function hasChecksum(data: Uint8Array, checksum: number): boolean {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  for (let back = 4; back <= 4 + PADDING && back <= data.length; back++)
    if (view.getUint32(data.length - back) === checksum) return true;
  return false;
}

/** The sums of Adler-32 stay exact for so many bytes. */
const EXACT = 4096;
const PRIME = 65_521;

/** Adler-32, as packed data of a PDF ends in it. */
function checksumOf(data: Uint8Array): number {
  let [low, high] = [1, 0];
  for (let from = 0; from < data.length; from += EXACT) {
    for (const byte of data.subarray(from, from + EXACT)) {
      low += byte;
      high += low;
    }
    low %= PRIME;
    high %= PRIME;
  }
  return high * 65_536 + low;
}
