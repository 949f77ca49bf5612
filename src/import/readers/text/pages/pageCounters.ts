/** Finds page numbers without words: lines that count 1, 2, 3 … from page to page. */

import type { RawLine } from "../../../model/rawLine.ts";
import { takeGlyphs } from "../../../signs/signs.ts";
import { isMark } from "../../../words/fixedWords.ts";
import { labelAtEnd } from "../../../words/roundLabel.ts";
import { countPages, edgeNumbers } from "../../countingEdges.ts";
import { namesDocument } from "../../furnitureWords.ts";

/** Page numbers by themselves: in figures, or in Roman numerals as before the first chapter. */
const BARE_NUMBERS = [/^\d{1,3}$/, /^[ivx]{1,6}$/, /^[IVX]{1,6}$/] as const;
/** How far from the margin a page number stands that is set in the middle or at the right. */
const FAR_IN = 20;
/** Fewer counting lines are no proof of page numbers. */
const FEWEST = 3;
const LONGEST = 250;
/** More kinds of feet than any document has. */
const MOST_FEET = 12;

/** Every line that is furniture because it counts the pages. `title` are the words of the document's first lines. */
export function pageCounters(raw: readonly RawLine[], title: string): number[] {
  const lines = [
    ...BARE_NUMBERS.flatMap((form) => barePageNumbers(raw, form)),
    ...countingFooters(raw, title),
    ...oppositeFeet(raw, title),
    ...feetOfPages(raw, title),
  ];
  return [...new Set(lines)];
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** "xiv" → 14; "14" → 14. */
function numberOf(written: string): number {
  if (/\d/u.test(written)) return Number(written);
  const values = Array.from(written.toLowerCase(), (letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** Lines of nothing but 1, 2, 3 … between empty lines, when they count the pages without a gap or stand far in. */
function barePageNumbers(raw: readonly RawLine[], form: RegExp): number[] {
  const isEmpty = (index: number) => (raw[index]?.folded ?? "") === "";
  const numbers = raw.flatMap((line, index) =>
    form.test(line.folded) && (isEmpty(index + 1) || raw[index + 1]?.startsPage) ? [index] : [],
  );
  const counts = (lines: readonly number[]) =>
    lines.every(
      (index, at) =>
        at === 0 ||
        numberOf(raw[index]?.folded ?? "") === numberOf(raw[lines[at - 1] ?? -1]?.folded ?? "") + 1,
    );
  const alone = numbers.filter((index) => isEmpty(index - 1));
  if (alone.length >= 2 && counts(alone)) return alone;
  // The number may stand directly below the footer's words, which are alike on all pages.
  const above = new Set(numbers.map((index) => raw[index - 1]?.folded));
  if (numbers.length >= FEWEST && above.size === 1 && counts(numbers)) return numbers;
  // A Roman numeral may be a word, or what a list is numbered by.
  if (form !== BARE_NUMBERS[0]) return [];
  return alone.filter((index) => (raw[index]?.text.search(/\S/) ?? 0) >= FAR_IN);
}

/**
 * Lines of the same words that name the issuer or the document, in which one figure counts by one from line to
 * line while all others stay: "Herlev Kommune / 7". The steps of a plan count too, but name neither.
 */
function countingFooters(raw: readonly RawLine[], title: string): number[] {
  const alike = Map.groupBy(
    raw.flatMap(({ folded }, index) =>
      folded.length <= LONGEST && /\d/.test(folded) && !isMark(folded) && labelAtEnd(folded) !== folded
        ? [index]
        : [],
    ),
    (index) => raw[index]?.folded.replace(/\d+/g, "0") ?? "",
  );
  return [...alike].flatMap(([shape, indexes]) => {
    if (indexes.length < FEWEST || !namesDocument(shape, title)) return [];
    const lines = indexes.map((index) => raw[index] as RawLine);
    const hasSmiley = lines.some(({ folded, number }) => takeGlyphs(folded, number).found.length > 0);
    return !hasSmiley && countsByOne(lines.map(({ folded }) => (folded.match(/\d+/g) ?? []).map(Number)))
      ? indexes
      : [];
  });
}

/** The feet of left and right pages, of different words: "1 Herlev Kommune", "Aftale om budget 2", "3 Herlev Kommune". */
function oppositeFeet(raw: readonly RawLine[], title: string): number[] {
  const numbered = raw.flatMap((line, index) =>
    edgeNumbers(line.folded).length > 0 && takeGlyphs(line.folded, line.number).found.length === 0
      ? [index]
      : [],
  );
  const textAt = (index: number) => raw[index]?.folded ?? "";
  const groups = Map.groupBy(numbered, (index) => textAt(index).replace(/\d+/g, "0"));
  const ofDocument = [...groups].filter(([shape]) => namesDocument(shape, title));
  if (ofDocument.length > MOST_FEET) return [];
  const others = [...groups.values()];
  return ofDocument.flatMap(([, own]) =>
    others.flatMap((other) => {
      if (own === other || Math.abs(own.length - other.length) > 1 || own.length + other.length < FEWEST)
        return [];
      const both = [...own, ...other].toSorted((a, b) => a - b);
      const alternate = both.every((index, at) => own.includes(index) === own.includes(both[at % 2] ?? -1));
      return alternate && countPages(both.map(textAt), () => true) ? both : [];
    }),
  );
}

/** The last or the first lines of all pages where they count them; the file says where a page begins. */
function feetOfPages(raw: readonly RawLine[], title: string): number[] {
  const filled = raw.flatMap(({ folded }, index) => (folded === "" ? [] : [index]));
  let page = 0;
  const pageOf = raw.map(({ startsPage }) => (startsPage ? ++page : page));
  const pages = [...Map.groupBy(filled, (index) => pageOf[index]).values()];
  const isNamed = (text: string) => namesDocument(text.replace(/\d+/g, "0"), title);
  return [0, -1].flatMap((edge) => {
    const lines = pages.flatMap((page) => page.at(edge) ?? []);
    const hasSmiley = lines.some(
      (index) => takeGlyphs(raw[index]?.folded ?? "", raw[index]?.number ?? 0).found.length > 0,
    );
    return !hasSmiley &&
      countPages(
        lines.map((index) => raw[index]?.folded ?? ""),
        isNamed,
      )
      ? lines
      : [];
  });
}

/** True when one figure counts by one and the others stay alike; by two where left and right pages have feet of their own. */
function countsByOne(lines: readonly (readonly number[])[]): boolean {
  const steps = lines
    .slice(1)
    .map((figures, at) => figures.map((figure, place) => figure - (lines[at]?.[place] ?? 0)));
  const places = (steps[0] ?? []).map((_, place) => steps.map((step) => step[place]));
  const still = places.filter((place) => place.every((step) => step === 0));
  return (
    still.length === places.length - 1 &&
    [1, 2].some((by) => places.some((place) => place.every((step) => step === by)))
  );
}
