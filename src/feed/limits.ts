/** The limits of a feed. A larger one is refused before it can freeze a tab. */
export const MAX_BYTES = 64 * 1024 * 1024;
export const MAX_LEVELS = 32;
export const MAX_INITIATIVES = 100_000;
/** Of a catalogue. */
export const MAX_FOLLOW_UPS = 20_000;

/**
 * Texts longer than this (in UTF-16 units) are parsed and checked in a worker, off the page's thread. One of this length, of two
 * thousand initiatives, takes the page some 60 milliseconds: less than a worker needs to start and to hand over what it has read.
 */
export const WORKER_LENGTH = 4 * 1024 * 1024;

const QUOTE = 34;
const BACKSLASH = 92;
const OPENING = new Set([91, 123]);
const CLOSING = new Set([93, 125]);

/** True when arrays and objects in a JSON text nest deeper than `levels`: one pass, before anything is parsed. */
export function isDeeperThan(text: string, levels: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === BACKSLASH) at++;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (OPENING.has(code)) {
      depth += 1;
      if (depth > levels) return true;
    } else if (CLOSING.has(code)) depth -= 1;
  }
  return false;
}
