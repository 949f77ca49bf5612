import { isMark } from "../../words/fixedWords.ts";
import { countPages } from "../countingEdges.ts";
import {
  isBrokenDatedTitle,
  isDatedTitle,
  isFurnitureByWords,
  namesDocument,
  withoutFigures,
} from "../furnitureWords.ts";
import { namesColumns } from "../placed/columns.ts";
import { textOf, type VisualLine } from "../placed/visualLines.ts";

/** A header or footer is among so many lines at a page's top or bottom. */
const EDGE_LINES = 4;
/** It stands in the same place, within so many points, on so large a share of the pages. */
const PLACE = 4;
const SHARE = 0.5;
const FEWEST_PAGES = 2;
/** On a page by itself it is known by its small letters and its place in the margin, as shares. */
const SMALL = 0.9;
const MARGIN = 0.1;
/** A page's number among all pages, alone on its line: no content, wherever tables repeat it apart from other lines. */
const NUMBERED_PAGE = /^Side \d{1,4} af \d{1,4}$/u;
/** Lines of one text are no further from each other, in sizes of their letters. */
const APART = 1.4;
/** The document's title stands in its first lines. */
const TITLE_LINES = 6;

/** The headers and footers among the lines of a file's pages, whose heights are given. */
export function pageFurniture(
  pages: readonly (readonly VisualLine[])[],
  heights: readonly number[],
  bodySize: number,
): Set<VisualLine> {
  const edges = pages.map((lines) => [...lines.slice(0, EDGE_LINES), ...lines.slice(-EDGE_LINES)]);
  const seen = new Map<string, Set<number>>();
  for (const line of edges.flat()) {
    const pagesOfLine = seen.get(keyOf(line)) ?? new Set();
    seen.set(keyOf(line), pagesOfLine.add(line.page));
  }
  const enough = Math.max(FEWEST_PAGES, pages.length * SHARE);
  const top = pages.flat().slice(0, TITLE_LINES);
  const title = top.map(({ words }) => textOf(words)).join(" ");
  const all = pages.flat();
  const placeOf = new Map(all.map((line, at) => [line, at]));
  const isBrokenTitle = (line: VisualLine) => {
    const at = placeOf.get(line) ?? 0;
    const [above = "", own = "", below = ""] = [all[at - 1], line, all[at + 1]].map((one) =>
      one?.page === line.page && !top.includes(one) ? textOf(one.words) : "",
    );
    return (
      isDatedTitle(own, title) ||
      isBrokenDatedTitle(above, own, title) ||
      isBrokenDatedTitle(own, below, title)
    );
  };
  const counting = countingLines(pages, title);
  const isFurniture = (line: VisualLine) => {
    const text = textOf(line.words);
    if (counting.has(line)) return true;
    if (namesColumns(line) || isMark(text)) return false;
    if (isFurnitureByWords(text) || (!top.includes(line) && isBrokenTitle(line))) return true;
    const height = heights[line.page] ?? 0;
    const isInMargin = line.base < height * MARGIN || line.base > height * (1 - MARGIN);
    const isSmall = line.words.every(({ size }) => size < bodySize * SMALL);
    return (seen.get(keyOf(line))?.size ?? 0) >= enough || (isInMargin && isSmall);
  };
  return new Set(
    pages.flatMap((lines) => [
      ...fromEdge(lines.slice(0, EDGE_LINES), isFurniture),
      ...fromEdge(lines.slice(-EDGE_LINES).reverse(), isFurniture),
      ...lines.filter((line, at) => numbersPage(line, lines[at - 1], lines[at + 1])),
    ]),
  );
}

/** True for a page's number that no text above or below goes on with. */
function numbersPage({ words, base }: VisualLine, ...beside: readonly (VisualLine | undefined)[]): boolean {
  const gap = APART * Math.max(...words.map(({ size }) => size));
  return (
    NUMBERED_PAGE.test(textOf(words)) &&
    beside.every((line) => line === undefined || Math.abs(line.base - base) > gap)
  );
}

/** The first or last lines of all pages, or of all behind a front page, where they count them. */
function countingLines(pages: readonly (readonly VisualLine[])[], title: string): ReadonlySet<VisualLine> {
  const filled = pages.filter((lines) => lines.length > 0);
  const counts = (lines: readonly VisualLine[]) =>
    countPages(
      lines.map(({ words }) => textOf(words)),
      (text) => namesDocument(withoutFigures(text), title),
    );
  const edges = [0, -1].map((edge) => filled.flatMap((lines) => lines.at(edge) ?? []));
  return new Set(edges.flatMap((lines) => [lines, lines.slice(1)].find(counts) ?? []));
}

/** The lines from a page's edge inwards up to the first that is content: what stands in the same place below it is none either. */
function fromEdge(lines: readonly VisualLine[], is: (line: VisualLine) => boolean): VisualLine[] {
  const end = lines.findIndex((line) => !is(line));
  return lines.slice(0, end === -1 ? undefined : end);
}

/** A line's words without their figures, which count the pages, and its place. */
function keyOf({ words, base }: VisualLine): string {
  return `${Math.round(base / PLACE)} ${withoutFigures(textOf(words))}`;
}
