/** The heading of the first theme where the definitions of the smileys stand between it and the first table. */
import type { Line } from "../lines/line.ts";
import { type Heading, themeNumberOf } from "./heading.ts";
import { numberedTheme } from "./themeHeading.ts";

/** A legend has so many lines at most. */
const LONGEST = 20;
/** What says what the smileys below it are about: no part of a theme's heading. */
const SUBJECT = /(?:smiley|farve|trafiklys|symbol|signatur|bedømmelse)\p{L}*.*:$/iu;

/** A chapter about the document itself. */
const CHAPTER =
  /(?:vejledning|indledning|definition|forklaring|indhold|baggrund|formål|resumé|overblik|oversigt|sammenfatning|status|opfølgning|smiley|introduktion|sådan|metode|betydning|farve|symbol|trafiklys|signatur|bedømmelse|vurdering|kriteri|skala)/iu;

/**
 * The theme of the first title, by its number, from the lines above it: nothing but a legend stands below the heading. `null` where
 * anything else does, for a numbered list looks alike.
 */
export function themeAboveLegend(above: readonly Line[], number: string | null): Heading | null {
  const prefix = themeNumberOf(number);
  if (prefix === null) return null;
  for (let at = above.length - 1; at >= Math.max(0, above.length - LONGEST); at--) {
    const line = above[at] as Line;
    // A definition goes on in small letters.
    if (line.smileys.length > 0 || SUBJECT.test(line.rest) || /^\p{Ll}/u.test(line.rest)) continue;
    if (CHAPTER.test(line.rest)) return null;
    const below = above[at + 1];
    const isAbove = below !== undefined && (below.smileys.length > 0 || SUBJECT.test(below.rest));
    const theme = isAbove ? numberedTheme(line) : null;
    return theme?.number === prefix ? theme : null;
  }
  return null;
}
