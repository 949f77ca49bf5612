/** The limits of a feed. A larger one is refused before it can freeze a tab. */
export const MAX_BYTES = 64 * 1024 * 1024;
export const MAX_LEVELS = 32;
export const MAX_INITIATIVES = 100_000;
/** Of a catalogue. */
export const MAX_FOLLOW_UPS = 20_000;

/** Texts longer than this (in UTF-16 units) are parsed and checked in a worker, off the page's thread. */
export const WORKER_LENGTH = 1024 * 1024;

/** True when arrays and objects in a JSON text nest deeper than `levels`: one pass, before anything is parsed. */
export function isDeeperThan(text: string, levels: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at);
    else if (sign === "]" || sign === "}") depth -= 1;
    else if (sign === "[" || sign === "{") {
      depth += 1;
      if (depth > levels) return true;
    }
  }
  return false;
}

/** Where the string that begins at `start` ends. Most of a feed stands in strings; the engine skips them faster than a loop. */
function endOfString(text: string, start: number): number {
  let end = start;
  let escapes: number;
  do {
    end = text.indexOf('"', end + 1);
    if (end < 0) return text.length;
    escapes = 0;
    while (text[end - 1 - escapes] === "\\") escapes += 1;
  } while (escapes % 2 > 0);
  return end;
}
