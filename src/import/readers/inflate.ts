import { Inflate } from "fflate";

/** Packed data that unpacks to more than was allowed. */
export class UnpacksTooLarge extends Error {}

/** So many packed bytes are unpacked at a time: 64 MB at the very most. */
const SLICE = 2 ** 16;

/** Deflated data unpacked. Throws {@link UnpacksTooLarge} beyond so many bytes, and fflate's errors for damaged data. */
export function inflate(data: Uint8Array, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate((chunk) => {
    length += chunk.length;
    if (length > limit) throw new UnpacksTooLarge();
    chunks.push(chunk);
  });
  for (let at = 0; at < data.length; at += SLICE)
    inflater.push(data.subarray(at, at + SLICE), at + SLICE >= data.length);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
