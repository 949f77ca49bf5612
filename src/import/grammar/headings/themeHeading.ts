import { SENTENCE_END } from "../../words/sentenceEnd.ts";
import type { Line } from "../lines/line.ts";
import { type Heading, headingOf, isApart, themeNumberOf } from "./heading.ts";

/** "Tema 8: Klima", "8. Ballerup Kommune som virksomhed", "B. Veje", "II. Veje". */
export const THEME_NUMBER =
  /^(?:Tema\s+)?(\d{1,3}|(?:[IVX]{1,4}|[A-ZÆØÅ])(?=[.:)]\s))[.:)]?\s+(?=["”»(]?\p{Lu})/u;

/**
 * Where the heading of a theme begins among the lines above a title. A number is proof when the
 * title's number begins with it; without numbers a theme is a short line of its own.
 */
function themeStart(
  above: readonly Line[],
  stop: Line | undefined,
  number: string | null,
  width: number,
): number | null {
  const prefix = themeNumberOf(number);
  for (let at = above.length - 1; at >= Math.max(0, above.length - 4); at--) {
    const found = THEME_NUMBER.exec(above[at]?.rest ?? "")?.[1];
    if (found === undefined) continue;
    const plain = above.slice(at).every((line) => !SENTENCE_END.test(line.rest));
    // A paragraph of its own is no part of what stands above it, whatever number the title has.
    const isOpen = prefix === null || above[at]?.begins === "paragraph";
    if (found === prefix || (isOpen && plain && /\d/u.test(found))) return at;
  }
  const at = above.findLastIndex((line, index) => line.gap !== "none" || index === 0);
  const line = above[at];
  if (line === undefined || above.length - at > 2) return null;
  const before = at > 0 ? above[at - 1] : stop;
  const short = above.slice(at).every((part) => part.rest.length <= 80 && !/[.!?:;,]$/.test(part.rest));
  return short && isApart(before, line, width) && /^["”»(]?\p{Lu}/u.test(line.rest) ? at : null;
}

/** The theme heading that ends the lines above a title, and where it begins: at their end without one. */
export function readTheme(
  above: readonly Line[],
  stop: Line | undefined,
  number: string | null,
  width: number,
): { at: number; theme: Heading | null } {
  const at = themeStart(above, stop, number, width);
  return at === null
    ? { at: above.length, theme: null }
    : { at, theme: headingOf(above.slice(at), THEME_NUMBER) };
}
