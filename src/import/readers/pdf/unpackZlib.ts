import { Inflate } from "fflate";

/** Packed data that unpacks to more than was allowed. */
export class UnpacksTooLarge extends Error {}

/** So many packed bytes are unpacked at a time. */
const SLICE = 2 ** 16;
/** What stands before the packed data. */
const HEAD = 2;

/** Packed data unpacked, up to so many bytes; `null` when it breaks off or its checksum is not right. */
export function unpackZlib(data: Uint8Array, limit: number): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    length += chunk.length;
    if (length > limit) throw new UnpacksTooLarge();
    chunks.push(chunk);
  });
  const packed = data.subarray(HEAD);
  try {
    for (let at = 0; at < packed.length; at += SLICE)
      inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  } catch (error) {
    if (error instanceof UnpacksTooLarge) throw error;
    return null;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return hasChecksum(data, checksumOf(whole)) ? whole : null;
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
