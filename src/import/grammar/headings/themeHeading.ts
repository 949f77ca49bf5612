import { WHOLE_DATE } from "../../../agreement/danish/datePatterns.ts";
import { SENTENCE_END } from "../../words/sentenceEnd.ts";
import type { Line } from "../lines/line.ts";
import { type Heading, headingOf, isApart, themeNumberOf } from "./heading.ts";

/** What a theme is called before its number or its name. */
const THEME =
  "(?:Tema|TEMA|(?:Indsats|Politik|Fokus|Hoved)område|(?:INDSATS|POLITIK|FOKUS|HOVED)?OMRÅDE|Område|Spor|SPOR|Kapitel|KAPITEL|Afsnit|AFSNIT)";
/** "Tema 8: Klima", "Indsatsområde 8 – Klima", "8. Ballerup Kommune som virksomhed", "B. Veje", "II. Veje". */
export const THEME_NUMBER = new RegExp(
  `^(?:${THEME}\\s+)?(\\d{1,3}|(?:[IVX]{1,4}|[A-ZÆØÅ])(?=\\s?[.:)]\\s))(?:[.:)]|\\s[:–-](?=\\s))?\\s+(?=["”»(]?\\p{Lu})`,
  "u",
);

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
  const far = prefix === null ? null : aboveIntroduction(above, prefix, width);
  if (far !== null) return far;
  const at = above.findLastIndex((line, index) => line.gap !== "none" || index === 0);
  const line = above[at];
  if (line === undefined || above.length - at > 2) return null;
  const before = at > 0 ? above[at - 1] : stop;
  // Who publishes the document, and when, stands above its first table where it has no themes.
  if (namesPublisher(line) || DOCUMENT.test(line.rest) || CAPTION.test(line.rest)) return null;
  const short = above.slice(at).every((part) => part.rest.length <= 80 && !/[.!?:;,]$/.test(part.rest));
  return short && isApart(before, line, width) && /^["”»(]?\p{Lu}/u.test(line.rest) ? at : null;
}

/** A municipality by its name, and a day; "En grøn kommune" is a theme. */
const PUBLISHER = /^(?:\p{Lu}[\p{L}-]*\s){1,3}(?:Kommune|KOMMUNE)$/u;
const DAY = new RegExp(`^(?:Den\\s)?${WHOLE_DATE}$`, "iu");

/** "Opfølgning på budgetaftale 2025" is the title of all themes. */
const DOCUMENT =
  /^(?:\S+\s){0,3}(?:\p{L}*opfølgning|status(?:rapport)?)\s(?:på|for|over)\s.*budget.*(?:19|20)\d\d/iu;

/** "Tabel 2: Opfølgning på mad" is a table's caption. */
const CAPTION = /^(?:Tabel|Figur)\s\d{1,3}\s?(?:[.:–-]|$)/u;

/** True for a line that names a municipality or a day, and nothing else. */
export function namesPublisher({ rest }: Line): boolean {
  return PUBLISHER.test(rest) || DAY.test(rest);
}

/** The line below the document's own title, and below its publisher and day, where one of them stands there; 0 where none does. */
export function belowDocument(lines: readonly Line[]): number {
  const title = lines.findIndex(({ rest }) => DOCUMENT.test(rest));
  const below = lines.findIndex((line, at) => at > title && !namesPublisher(line));
  return title === -1 ? 0 : below === -1 ? lines.length : below;
}

/** An introduction to a theme has so many lines at most. */
const LONGEST_INTRODUCTION = 40;
/** What stands above all themes. */
const FRONT = /^(?:Læsevejledning|Definition|Indhold|Forklaring|Signatur)/iu;

/** Where the heading of the title's own theme stands by itself above the paragraphs that introduce it. */
function aboveIntroduction(above: readonly Line[], prefix: string, width: number): number | null {
  const from = Math.max(0, above.length - LONGEST_INTRODUCTION);
  for (let at = above.length - 1; at >= from; at--) {
    const line = above[at] as Line;
    if (FRONT.test(line.rest)) return null;
    if (THEME_NUMBER.exec(line.rest)?.[1] !== prefix || /[.!?:;,\d]$/.test(line.rest)) continue;
    const isAlone = at === 0 || line.gap !== "none" || line.begins === "paragraph";
    // A heading is of three lines at most; behind it something else begins.
    if (isAlone && [1, 2, 3].some((rows) => beginsAnew(above, at + rows, width))) return at;
  }
  return null;
}

/** True for a line below a theme's heading that does not go on with it: one of its own paragraph, or a sentence's first. */
function beginsAnew(lines: readonly Line[], index: number, width: number): boolean {
  const line = lines[index];
  if (line === undefined || !/^["”»(]?[\p{Lu}\d]/u.test(line.rest)) return false;
  if (line.begins === "paragraph" || line.gap === "blank") return true;
  const isSentence = lines.slice(index).some(({ rest }) => SENTENCE_END.test(rest));
  return isSentence && isApart(lines[index - 1], line, width);
}

/** The theme heading that ends the lines above a title, and where it begins: at their end without one. */
export function readTheme(
  above: readonly Line[],
  stop: Line | undefined,
  number: string | null,
  width: number,
): { at: number; theme: Heading | null } {
  const at = themeStart(above, stop, number, width);
  if (at === null) return { at: above.length, theme: null };
  const lines = above.slice(at);
  const end = lines.findIndex((_, index) => index > 0 && beginsAnew(lines, index, width));
  if (end === -1) return { at, theme: themeOf(lines) };
  const below = lines.slice(end).map((line) => ({ text: line.rest, line: line.number, gap: line.gap }));
  return { at, theme: { ...themeOf(lines.slice(0, end)), below } };
}

/** The heading of a theme with a number, of one line; `null` for any other line. */
export function numberedTheme(line: Line): Heading | null {
  return THEME_NUMBER.test(line.rest) && !/[.!?:;,\d]$/.test(line.rest) ? themeOf([line]) : null;
}

/** "Tema: Klima" is the theme "Klima"; "Tema 8: Klima" has its number before. */
const NAME = new RegExp(`^${THEME}\\s?[:–-]\\s*(?=["”»(]?\\p{Lu})`, "u");

function themeOf(lines: readonly Line[]): Heading {
  const heading = headingOf(lines, (text) => THEME_NUMBER.exec(text));
  const [first, ...others] = heading.pieces;
  if (first === undefined || heading.number !== null) return heading;
  return { ...heading, pieces: [{ ...first, text: first.text.replace(NAME, "") }, ...others] };
}
