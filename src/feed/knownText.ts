import type { FollowUp } from "../agreement/followUp.ts";

/**
 * What is kept of a text that was read, to know it again: a short text as it is; of a long one, which would weigh more than
 * all that was made of it, what a worker found out ({@link LongText}), `null` where none could.
 */
export type KnownText = string | Promise<LongText | null>;

/** A long text by its prints. */
export interface LongText {
  readonly print: number;
  /** Of each initiative as JSON, in the order of the document. */
  readonly initiatives: Float64Array;
  /** The text as the browser holds it outside of the page's memory; `null` where it is too long for a copy. */
  readonly copy: Blob | null;
}

/** A follow-up that was read, and by what its text is known again. */
export interface ReadFollowUp {
  readonly text: KnownText;
  readonly value: FollowUp;
}

/** A longer text would take the place of all other copies, in UTF-16 units. */
export const LONGEST_COPY = 16 * 1024 * 1024;

/**
 * A number of 53 bits that hardly two texts share: no secret, but by chance two of a hundred thousand texts are mixed up once
 * in a million times. (cyrb53, in the public domain.)
 */
export function textPrint(text: string): number {
  let one = 0xdeadbeef ^ text.length;
  let other = 0x41c6ce57 ^ text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x9e3779b1);
    other = Math.imul(other ^ code, 0x5f356495);
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  other = Math.imul(other ^ (other >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return 4294967296 * (other & 0x1fffff) + (one >>> 0);
}
