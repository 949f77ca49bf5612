/** Finds page numbers without words: lines that count 1, 2, 3 … from page to page. */

import type { RawLine } from "../../../model/rawLine.ts";
import { takeGlyphs } from "../../../signs/signs.ts";
import { isMark } from "../../../words/fixedWords.ts";
import { labelAtEnd } from "../../../words/roundLabel.ts";

const BARE_NUMBER = /^\d{1,3}$/;
/** How far from the margin a page number stands that is set in the middle or at the right. */
const FAR_IN = 20;
/** What a footer says beside its number: who issues the document. Its own title does as well. */
const ISSUER = /(?:Kommune|Region)(?!\p{Ll})/u;
const DOCUMENT = /aftale|budget|forlig|opfølgning|udvalg/iu;
/** Fewer counting lines are no proof of page numbers. */
const FEWEST = 3;
const LONGEST = 250;

/** Every line that is furniture because it counts the pages. `title` are the words of the document's first lines. */
export function pageCounters(raw: readonly RawLine[], title: string): number[] {
  return [...barePageNumbers(raw), ...countingFooters(raw, title)];
}

/** Lines of nothing but 1, 2, 3 … between empty lines, when they count the pages without a gap or stand far in. */
function barePageNumbers(raw: readonly RawLine[]): number[] {
  const isEmpty = (index: number) => (raw[index]?.folded ?? "") === "";
  const numbers = raw.flatMap((line, index) =>
    BARE_NUMBER.test(line.folded) && (isEmpty(index + 1) || raw[index + 1]?.startsPage) ? [index] : [],
  );
  const counts = (lines: readonly number[]) =>
    lines.every(
      (index, at) => at === 0 || Number(raw[index]?.folded) === Number(raw[lines[at - 1] ?? -1]?.folded) + 1,
    );
  const alone = numbers.filter((index) => isEmpty(index - 1));
  if (alone.length >= 2 && counts(alone)) return alone;
  // The number may stand directly below the footer's words, which are alike on all pages.
  const above = new Set(numbers.map((index) => raw[index - 1]?.folded));
  if (numbers.length >= FEWEST && above.size === 1 && counts(numbers)) return numbers;
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

/** True for a line that names the issuer, or repeats the title; figures tell no two lines apart. */
export function namesDocument(line: string, title: string): boolean {
  const shape = line.replace(/\d+/g, "0");
  const words = shape.replace(/^0\b|[\s.·|–—/-]*\b0$/gu, "").trim();
  return ISSUER.test(shape) || (DOCUMENT.test(words) && title.replace(/\d+/g, "0").includes(words));
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
