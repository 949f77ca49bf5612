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
import { annotationsOf, type PageAside } from "./pageAsides.ts";
import { fontOf } from "./pageFonts.ts";
import { paintedBoxes } from "./paintedBoxes.ts";
import { readableSigns } from "./pdfSigns.ts";
import { withClosedLetters } from "./spacedLetters.ts";
import { UNKNOWN_LETTER, unknownFonts } from "./unknownLetters.ts";
import { hasBlankParts, withWholeWords } from "./unseenHyphens.ts";
import { wordsOfRun } from "./wordsOfRun.ts";

export interface PageWords {
  readonly height: number;
  readonly words: readonly Word[];
  /** Comments and fields, and what stands across the page or beside it at an angle, such as a watermark. */
  readonly asides: readonly PageAside[];
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
  const asShown = await runsOf(page, view.transform, library);
  const annotations = await annotationsOf(page);
  if (asShown.length === 0)
    return { height: view.height, words: [], asides: annotations, grounds: [], rules: [] };
  const operators = await page.getOperatorList();
  const turn = usualTurn(asShown);
  const transform = straightened(view.transform, usualSlant(asShown, turn), library);
  const found = transform === view.transform ? asShown : await runsOf(page, transform, library);
  const runs = await withHyphens(found, page, transform, operators, library);
  const unknown = unknownFonts(page, runs);
  const upright = uprightMap(turn, view.width, view.height);
  const upRight = runs.filter(({ matrix }) => isUpright(matrix, turn));
  const level = turn === 0 ? withClosedLetters(upRight, () => drawnText(operators, library)) : upRight;
  const slanted = runs.filter(({ matrix }) => !isUpright(matrix, turn));
  const placed = level.map(({ text, matrix, width, fontId }) => {
    const [, , c = 0, d = 0, e = 0, f = 0] = matrix;
    const [left, base] = upright(e, f);
    return { text, left, base, width, size: Math.hypot(c, d), fontId };
  });
  const words = placed.flatMap(({ text, fontId, ...place }) => {
    const font = fontOf(page, fontId).name;
    const letters = cleanCharacters(readableSigns(text, font)).replace(HYPHENS, "-");
    return wordsOfRun({
      text: unknown.has(fontId) ? text.replace(/\S/gu, UNKNOWN_LETTER) : letters,
      ...place,
      font,
    });
  });
  const painted = paintedBoxes(operators, transform, library);
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
    const rule = { left: Math.min(left, right), right: Math.max(left, right), y };
    return Math.abs(end - y) > 1 || placed.some((run) => underlines(rule, run)) ? [] : [rule];
  });
  const isSideways = turn % 2 === 1;
  return {
    height: isSideways ? view.width : view.height,
    words: [...words, ...pictures],
    asides: [
      ...annotations,
      ...slanted.map(({ text }): PageAside => ({ kind: "across", words: text.trim() })),
    ],
    grounds,
    rules,
  };
}

/** A line so near below letters, in their size, that ends where they do, underlines them. */
const UNDER = 0.25;

function underlines(
  rule: Rule,
  {
    left,
    width,
    base,
    size,
  }: { readonly left: number; readonly width: number; readonly base: number; readonly size: number },
): boolean {
  const isWithin = rule.left >= left - 1 && rule.right <= left + width + 1;
  return isWithin && rule.y > base && rule.y - base < UNDER * size;
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

/** `transform` is the way from the page to how it is seen. */
async function runsOf(page: PDFPageProxy, transform: number[], library: PdfLibrary): Promise<readonly Run[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: false });
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
  transform: number[],
  operators: OperatorList,
  library: PdfLibrary,
): Promise<readonly Run[]> {
  if (!hasBlankParts(operators, library)) return withDrawnHyphens(runs, operators, library);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
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
  return usualTurn(await runsOf(page, page.getViewport({ scale: 1 }).transform, library));
}

/** A run turned by more than this, in radians, is no line of the page. */
const SLANT = 0.1;

/** True for a run that is upright once the page is turned back by so many quarters. */
function isUpright(matrix: readonly number[], turn: number): boolean {
  return Math.abs(slantOf(matrix, turn)) <= SLANT;
}

/** By which angle a run is off such a turn. */
function slantOf([a = 1, b = 0]: readonly number[], turn: number): number {
  const angle = Math.atan2(b, a) - (turn * Math.PI) / 2;
  return Math.atan2(Math.sin(angle), Math.cos(angle));
}

/** A page is scanned aslant from such an angle on. */
const ASLANT = 0.001;

/** The angle that the lines of a page are off: the middle one of its upright runs, where that is one to be seen. */
function usualSlant(runs: readonly Run[], turn: number): number {
  const slants = runs
    .filter(({ matrix }) => isUpright(matrix, turn))
    .map(({ matrix }) => slantOf(matrix, turn))
    .toSorted((a, b) => a - b);
  const middle = slants[Math.floor(slants.length / 2)] ?? 0;
  return Math.abs(middle) < ASLANT ? 0 : middle;
}

function straightened(transform: number[], slant: number, { Util }: PdfLibrary): number[] {
  const [cos, sin] = [Math.cos(slant), Math.sin(slant)];
  return slant === 0 ? transform : Util.transform([cos, -sin, sin, cos, 0, 0], transform);
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
