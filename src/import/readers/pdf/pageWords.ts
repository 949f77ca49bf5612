/** The words of a page and where they stand. */
import type { PDFPageProxy } from "unpdf/pdfjs";
import { UNREADABLE } from "../../model/neutralDocument.ts";
import { cleanCharacters } from "../characters.ts";
import type { Ground } from "../placed/grounds.ts";
import type { Rule } from "../placed/rules.ts";
import type { Word } from "../placed/word.ts";
import { withDrawnHyphens } from "./drawnHyphens.ts";
import { drawnText, type OperatorList } from "./drawnText.ts";
import type { PdfLibrary } from "./openPdf.ts";
import { paintedBoxes } from "./paintedBoxes.ts";
import { readableSigns } from "./pdfSigns.ts";
import { withClosedLetters } from "./spacedLetters.ts";
import { hasBlankParts, withWholeWords } from "./unseenHyphens.ts";
import { wordsOfRun } from "./wordsOfRun.ts";

export interface PageWords {
  readonly height: number;
  readonly words: readonly Word[];
  /** What stands across the page or beside it at an angle, such as a watermark, in order. */
  readonly slanted: readonly string[];
  /** The grounds in a colour. */
  readonly grounds: readonly Ground[];
  /** The level lines that are drawn. */
  readonly rules: readonly Rule[];
}

/** Hyphens that a program has for a layout's own, or for one that never breaks. */
const HYPHENS = /[\u2010\u2011]/gu;

/** Reads a page. Turned pages, and text that is turned on its page, come back upright. */
export async function pageWords(page: PDFPageProxy, library: PdfLibrary): Promise<PageWords> {
  const view = page.getViewport({ scale: 1 });
  const found = await runsOf(page, library);
  if (found.length === 0) return { height: view.height, words: [], slanted: [], grounds: [], rules: [] };
  const operators = await page.getOperatorList();
  const runs = await withHyphens(found, page, operators, library);
  const turn = usualTurn(runs);
  const upright = uprightMap(turn, view.width, view.height);
  const upRight = runs.filter(({ matrix }) => isUpright(matrix, turn));
  const level = turn === 0 ? withClosedLetters(upRight, () => drawnText(operators, library)) : upRight;
  const slanted = runs.filter(({ matrix }) => !isUpright(matrix, turn));
  const words = level.flatMap(({ text, matrix, width, fontId }) => {
    const [, , c = 0, d = 0, e = 0, f = 0] = matrix;
    const [left, base] = upright(e, f);
    const font = fontName(page, fontId);
    return wordsOfRun({
      text: cleanCharacters(readableSigns(text, font)).replace(HYPHENS, "-"),
      left,
      base,
      width,
      size: Math.hypot(c, d),
      font,
    });
  });
  const painted = paintedBoxes(operators, view.transform, library);
  const pictures = painted.pictures.map(({ x, y, width, height }): Word => {
    const [left, base] = upright(x, y);
    return { text: UNREADABLE, left, right: left + width, base, size: height, font: "", isGlued: false };
  });
  const grounds = painted.grounds.map(({ x, y, width, height, colour, isShape }): Ground => {
    const [left, bottom] = upright(x, y);
    const [right, top] = upright(x + width, y - height);
    return {
      left: Math.min(left, right),
      right: Math.max(left, right),
      top: Math.min(top, bottom),
      bottom: Math.max(top, bottom),
      colour,
      isShape,
    };
  });
  const rules = painted.lines.flatMap(({ from, to }): Rule[] => {
    const [left, y] = upright(...from);
    const [right, end] = upright(...to);
    return Math.abs(end - y) > 1 ? [] : [{ left: Math.min(left, right), right: Math.max(left, right), y }];
  });
  const isSideways = turn % 2 === 1;
  return {
    height: isSideways ? view.width : view.height,
    words: [...words, ...pictures],
    slanted: slanted.map(({ text }) => text.trim()),
    grounds,
    rules,
  };
}

interface Run {
  readonly text: string;
  /** From the run to the page as it is shown. */
  readonly matrix: readonly number[];
  readonly width: number;
  readonly fontId: string;
}

type TextItem = Extract<
  Awaited<ReturnType<PDFPageProxy["getTextContent"]>>["items"][number],
  { readonly str: string }
>;

async function runsOf(page: PDFPageProxy, library: PdfLibrary): Promise<readonly Run[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  const { transform } = page.getViewport({ scale: 1 });
  return items.flatMap((item) =>
    "str" in item && item.str.trim() !== "" ? [runOf(item, transform, library)] : [],
  );
}

/** A text with its way to the page as it is seen; `transform` is the page's own. */
function runOf(item: TextItem, transform: number[], library: PdfLibrary): Run {
  const matrix: number[] = library.Util.transform(transform, item.transform);
  return { text: item.str, matrix, width: item.width, fontId: item.fontName };
}

/** The runs with their hyphens as the page shows them. */
async function withHyphens(
  runs: readonly Run[],
  page: PDFPageProxy,
  operators: OperatorList,
  library: PdfLibrary,
): Promise<readonly Run[]> {
  if (!hasBlankParts(operators, library)) return withDrawnHyphens(runs, operators, library);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const { transform } = page.getViewport({ scale: 1 });
  let isEmpty = false;
  const parts = items.flatMap((item): (Run | "blank")[] => {
    if (!("str" in item)) {
      const isBlank = item.type === "endMarkedContent" && isEmpty;
      isEmpty = item.type !== "endMarkedContent";
      return isBlank ? ["blank"] : [];
    }
    if (item.str.trim() !== "") isEmpty = false;
    return item.str === "" ? [] : [runOf(item, transform, library)];
  });
  return withWholeWords(parts).filter(({ text }) => text.trim() !== "");
}

/** Quarters of a turn, clockwise, by which most text of a page is turned from its upright. */
export async function turnOfPage(page: PDFPageProxy, library: PdfLibrary): Promise<number> {
  return usualTurn(await runsOf(page, library));
}

/** A run turned by more than this, in radians, is no line of the page. */
const SLANT = 0.1;

/** True for a run that is upright once the page is turned back by so many quarters. */
function isUpright([a = 1, b = 0]: readonly number[], turn: number): boolean {
  const angle = Math.atan2(b, a) - (turn * Math.PI) / 2;
  return Math.abs(Math.atan2(Math.sin(angle), Math.cos(angle))) <= SLANT;
}

/** Quarters of a turn, clockwise, by which a run is turned from its upright. */
function turnOf([a = 1, b = 0]: readonly number[]): number {
  return (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
}

function usualTurn(runs: readonly Run[]): number {
  const letters = [0, 0, 0, 0];
  for (const { matrix, text } of runs) {
    const turn = turnOf(matrix);
    letters[turn] = (letters[turn] ?? 0) + text.length;
  }
  return letters.indexOf(Math.max(...letters));
}

/** Turns the page back by quarters. */
function uprightMap(turn: number, width: number, height: number): (x: number, y: number) => [number, number] {
  switch (turn) {
    case 1:
      return (x, y) => [y, width - x];
    case 2:
      return (x, y) => [width - x, height - y];
    case 3:
      return (x, y) => [height - y, x];
    default:
      return (x, y) => [x, y];
  }
}

/** A font's own name; empty when the file gives none. */
function fontName(page: PDFPageProxy, id: string): string {
  if (!page.commonObjs.has(id)) return "";
  const font: unknown = page.commonObjs.get(id);
  return typeof font === "object" && font !== null && "name" in font && typeof font.name === "string"
    ? font.name
    : "";
}
