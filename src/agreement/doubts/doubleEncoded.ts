import { type Problems, shortened } from "../format/problem.ts";
import type { FollowUpFacts } from "../format/schema.ts";
import { collectProblems, type Report } from "../format/validation/context.ts";

/** Signs that Windows-1252 has for the bytes 0x80 to 0x9f; a C1 control character stands where it has none. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** What a byte that goes on with a letter becomes, read as Windows-1252 or as Latin-1. */
const NEXT = `[\u0080-\u00bf${WINDOWS}]`;

/**
 * A letter of two bytes, or a dash or quotation mark of three, that was saved as UTF-8 twice: "ø" became "Ã¸". Other letters
 * than these three may begin a word in Danish, even before a quotation mark: "»RÅ«".
 */
const TWICE = new RegExp(`([ÃÂ])(${NEXT})|â€(${NEXT})`, "g");

/** Such a letter's beginning, or a letter of JSON that is written by its number and may be one. */
const BEGINS = /[ÃÂ]|â€|\\u/;

/** False for a feed's JSON text in which no letter can have been saved as UTF-8 twice: nobody need look through its facts. */
export function mayBeDoubleEncoded(text: string): boolean {
  return BEGINS.test(text);
}

const MOST = 50;

/** The texts that were saved as UTF-8 twice, each with its place and what it was before. In steps: an initiative between two interruptions. */
export function* doubleEncodedSteps({ initiatives, ...rest }: FollowUpFacts): Generator<void, Problems> {
  const { report, result } = collectProblems(MOST);
  look(rest, "", report);
  yield;
  for (const [index, initiative] of initiatives.entries()) {
    look(initiative, `initiatives[${index}]`, report);
    yield;
  }
  return result();
}

function look(value: unknown, path: string, report: Report): void {
  if (typeof value === "string") {
    const at = value.search(TWICE);
    if (at < 0) return;
    const words = from(value, at);
    // Shortened last: a cut within a letter would make another of it.
    report(
      path,
      "double-encoded",
      shortened(words, LONGEST),
      JSON.stringify(shortened(mended(words), LONGEST)),
    );
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) look(item, `${path}[${index}]`, report);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) look(item, path === "" ? key : `${path}.${key}`, report);
  }
}

const BEFORE = 20;
const LONGEST = 40;

/** A text from a few words before a place, or from within a long one: nobody looks for the place in the whole. */
function from(value: string, at: number): string {
  const start = Math.max(0, at - BEFORE);
  const blank = start === 0 ? -1 : value.slice(start, at).indexOf(" ");
  return value.slice(start + blank + 1);
}

function mended(value: string): string {
  return value.replace(TWICE, (_, lead: string | undefined, next: string | undefined, third: string) =>
    lead === undefined || next === undefined
      ? String.fromCharCode(0x2000 + (byteOf(third) & 0x3f))
      : String.fromCharCode(((lead.charCodeAt(0) & 0x1f) << 6) + (byteOf(next) & 0x3f)),
  );
}

function byteOf(sign: string): number {
  const place = WINDOWS.indexOf(sign);
  return place < 0 ? sign.charCodeAt(0) : 0x80 + place;
}
