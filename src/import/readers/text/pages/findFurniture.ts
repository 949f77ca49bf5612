/**
 * Page furniture: headers, footers and page numbers, which a text export leaves in the middle of
 * tables. Nothing here knows one municipality's footer: a page number is the anchor, and the lines
 * beside it are furniture when they speak of the document itself or stand beside page edges only.
 */
import { WHOLE_DATE } from "../../../../agreement/danish/datePatterns.ts";
import type { RawLine } from "../../../model/rawLine.ts";
import { isSmileyCell } from "../../../signs/isSmileyCell.ts";
import { endsInLetter } from "../../../signs/letters.ts";
import { takeGlyphs } from "../../../signs/signs.ts";
import { afterStatus, isMark } from "../../../words/fixedWords.ts";
import { labelAtEnd } from "../../../words/roundLabel.ts";
import { SENTENCE_END } from "../../../words/sentenceEnd.ts";
import { TIME_AND_RATING } from "../../../words/tableHeads.ts";
import {
  isBrokenDatedTitle,
  isDatedTitle,
  isFurnitureByWords,
  LONGEST_FURNITURE,
  namesDocument,
  withoutFigures,
} from "../../furnitureWords.ts";
import { pageCounters } from "./pageCounters.ts";
import { runningHeads, TITLE_LINES } from "./runningHeads.ts";

/** The reading guide stands behind a front page. */
const GUIDE = /^(?:Læsevejledning|Vejledning|Indledning|Definition)(?!\p{L})/iu;
const DIGIT = /^\d$/u;
const DATE_ALONE = new RegExp(`^Den\\s+${WHOLE_DATE}$`, "iu");

/** A header or footer has at most so many lines. */
const NEIGHBOURS = 3;
/** And stands within so many lines of the page's edge. */
const FARTHEST = 12;

/** For each raw line, whether it is furniture. Time is linear in the lines. */
export function findFurniture(raw: readonly RawLine[]): boolean[] {
  const isFurniture = raw.map((line) => isAnchor(line));
  const title = titleWords(raw);
  for (const index of datedTitles(raw, title)) isFurniture[index] = true;
  for (const index of pageCounters(raw, title)) isFurniture[index] = true;
  for (const index of runningHeads(raw, title)) isFurniture[index] = true;
  const edges = raw.flatMap((line, index) => (isFurniture[index] || line.startsPage ? [index] : []));
  const runs = edges.flatMap((edge) => [
    neighbours(raw, isFurniture, edge, -1),
    neighbours(raw, isFurniture, isFurniture[edge] ? edge : edge - 1, 1),
  ]);
  // The last page's foot stands at the document's end.
  if (edges.length > 0) runs.push(neighbours(raw, isFurniture, raw.length, -1));
  // The title is none, though a head may repeat it on each page.
  const below = raw.flatMap(({ folded }, index) => (folded === "" ? [] : [index]))[TITLE_LINES] ?? raw.length;
  const inAll = countShapes(raw.slice(below));
  const inTitle = new Set(raw.slice(0, below).map(({ folded }) => folded));
  // A header stands on most pages and nowhere else; a sentence that happens to open two pages is content.
  const pages = pagesOf(raw, edges);
  const enough = Math.max(2, pages * 0.6);
  // A round's label stands alone on its line too, and a sentence is said twice, now and then at a page's edge: a head says it on every page.
  const enoughOfContent = Math.max(3, pages * 0.8);
  const isOfRow = rowTest(raw, isFurniture, title);
  // From the edge inwards: a second line is part of a header only behind a first one.
  for (let depth = 0; depth < NEIGHBOURS; depth++) {
    const reached = new Set(
      runs.flatMap((run) => {
        const index = run[depth];
        return index !== undefined &&
          index >= below &&
          run.slice(0, depth).every((outer) => isFurniture[outer])
          ? [index]
          : [];
      }),
    );
    const seen = countShapes(
      raw.filter((_, index) => index >= below && (isFurniture[index] || reached.has(index))),
    );
    for (const index of reached) {
      const folded = raw[index]?.folded ?? "";
      const count = seen.get(withoutFigures(folded)) ?? 0;
      const mayBeContent = labelAtEnd(folded)?.length === folded.length || SENTENCE_END.test(folded);
      const needed = mayBeContent ? enoughOfContent : enough;
      if (
        count >= needed &&
        count === inAll.get(withoutFigures(folded)) &&
        (inTitle.has(folded) || !isTableWord(folded)) &&
        !isOfRow(index)
      )
        isFurniture[index] = true;
    }
  }
  for (const index of headingsOverLines(raw, isFurniture)) isFurniture[index] = true;
  return isFurniture;
}

/** Tells lines that belong to a row above them, also over a page's edge: the first words of a status, and a rating by a digit. */
function rowTest(
  raw: readonly RawLine[],
  isFurniture: readonly boolean[],
  title: string,
): (index: number) => boolean {
  const digits = raw.flatMap(({ folded }) => (DIGIT.test(folded) ? [folded] : []));
  // Of page numbers none stands twice.
  const ratesByDigit = new Set(digits).size < digits.length;
  return (index) => {
    const { folded = "" } = raw[index] ?? {};
    if (DIGIT.test(folded)) return ratesByDigit;
    if (namesDocument(folded, title)) return false;
    const from = Math.max(0, index - FARTHEST);
    const above = raw
      .slice(from, index)
      .findLast((line, at) => line.folded !== "" && !isFurniture[from + at]);
    return above !== undefined && afterStatus(above.folded) === "";
  };
}

/** How many pages the edges tell of: those with no more between them than a header or footer are one. */
function pagesOf(raw: readonly RawLine[], edges: readonly number[]): number {
  return edges.filter((edge, at) => {
    const previous = edges[at - 1];
    if (previous === undefined) return true;
    const between = raw.slice(previous + 1, edge);
    return between.filter(({ folded }) => folded !== "").length > NEIGHBOURS;
  }).length;
}

const TABLE_HEAD = new RegExp(`^(?:${TIME_AND_RATING}|Kort\\s+beskrivelse)`, "i");

/** A site or a mailbox, in small letters. */
const ADDRESS = /^(?:www\.|https?:|[\w.-]+@)/u;

/** Words of the table, and the ends of sentences and divided words, stand at page edges too and are content all the same. */
function isTableWord(folded: string): boolean {
  return (
    (/^\p{Ll}/u.test(folded) && !ADDRESS.test(folded)) ||
    isMark(folded) ||
    endsInLetter(folded) ||
    TABLE_HEAD.test(folded)
  );
}

/** A line that is furniture by its own words. One with a smiley never is: it would be lost. */
function isAnchor({ folded, number }: RawLine): boolean {
  return isFurnitureByWords(folded) && takeGlyphs(folded, number).found.length === 0;
}

function titleWords(raw: readonly RawLine[]): string {
  return raw
    .filter(({ folded }) => folded !== "")
    .slice(0, TITLE_LINES)
    .map(({ folded }) => folded)
    .join(" ");
}

/** The lines behind the title that repeat its words and end in a date. */
function datedTitles(raw: readonly RawLine[], title: string): number[] {
  const below = raw.flatMap(({ folded }, index) => (folded === "" ? [] : [index])).slice(TITLE_LINES);
  const textAt = (at: number) => raw[below[at] ?? -1]?.folded ?? "";
  return below.filter(
    (_, at) =>
      isDatedTitle(textAt(at), title) ||
      isBrokenDatedTitle(textAt(at - 1), textAt(at), title) ||
      isBrokenDatedTitle(textAt(at), textAt(at + 1), title),
  );
}

/**
 * The document's heading and its date beside a page number, each on a line of its own. The heading repeats
 * the words of the title, and a date alone is part of it only there: elsewhere it may be a round's label.
 */
function headingsOverLines(raw: readonly RawLine[], isFurniture: readonly boolean[]): number[] {
  const filled = raw.flatMap(({ folded }, index) => (folded === "" ? [] : [index]));
  const title = filled.slice(0, TITLE_LINES).map((index) => withoutFigures(raw[index]?.folded ?? ""));
  const isHeading = (folded: string) =>
    / opfølgning på /iu.test(folded) && title.join(" ").includes(withoutFigures(folded));
  const found = new Set<number>();
  const isBeside = (at: number) =>
    [filled[at - 1], filled[at + 1]].some(
      (index) => index !== undefined && (isFurniture[index] || found.has(index)),
    );
  // Another follow-up's front page has the same words but for its year, or goes on with its committee.
  const isFrontPage = (at: number) =>
    goesOnOtherwise(raw[filled[at] ?? -1], raw[filled[at + 1] ?? -1], title.join(" ")) ||
    filled.slice(at + 1, at + 1 + NEIGHBOURS).some((index) => GUIDE.test(raw[index]?.folded ?? ""));
  // From the page number outwards: the heading may have the date between itself and the number.
  for (let depth = 0; depth < NEIGHBOURS; depth++)
    filled.forEach((index, at) => {
      const { folded } = raw[index] as RawLine;
      if (at < TITLE_LINES || isFrontPage(at)) return;
      if ((DATE_ALONE.test(folded) || isHeading(folded)) && isBeside(at)) found.add(index);
    });
  return [...found];
}

/** True for a line of the title that goes on with other words than the title does. */
function goesOnOtherwise(line: RawLine | undefined, next: RawLine | undefined, title: string): boolean {
  const below = next?.folded ?? "";
  return /^(?:på|for)\s/iu.test(below) && !title.includes(withoutFigures(`${line?.folded} ${below}`));
}

/** The few content lines beside a page's edge, nearest first; empty lines and known furniture are stepped over. */
function neighbours(
  raw: readonly RawLine[],
  isFurniture: readonly boolean[],
  edge: number,
  step: 1 | -1,
): number[] {
  const found: number[] = [];
  for (
    let index = edge + step, steps = 0;
    found.length < NEIGHBOURS && steps < FARTHEST;
    index += step, steps++
  ) {
    const line = raw[index];
    if (line === undefined) break;
    if (line.folded === "" || isFurniture[index]) continue;
    const isSign = takeGlyphs(line.folded, line.number).found.length > 0 || isSmileyCell(line.folded);
    if (line.folded.length > LONGEST_FURNITURE || isSign) break;
    found.push(index);
  }
  return found;
}

function countShapes(lines: readonly (RawLine | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (line === undefined || line.folded === "" || line.folded.length > LONGEST_FURNITURE) continue;
    const key = withoutFigures(line.folded);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
