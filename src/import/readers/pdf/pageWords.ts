/** The words of a page and where they stand. */
import type { PDFPageProxy } from "unpdf/pdfjs";
import { UNREADABLE } from "../../model/neutralDocument.ts";
import { cleanCharacters } from "../characters.ts";
import type { Ground } from "../placed/grounds.ts";
import type { Rule, Upright } from "../placed/rules.ts";
import type { Word } from "../placed/word.ts";
import { withoutDoubles } from "./doubles.ts";
import { withDrawnHyphens } from "./drawnHyphens.ts";
import { drawnText, type OperatorList } from "./drawnText.ts";
import { type Layers, unseenText } from "./hiddenText.ts";
import type { PdfLibrary } from "./openPdf.ts";
import { annotationsOf, type PageAside } from "./pageAsides.ts";
import { fontOf } from "./pageFonts.ts";
import { isUpright, straightened, uprightMap, usualSlant, usualTurn } from "./pageTurn.ts";
import { paintedBoxes } from "./paintedBoxes.ts";
import { readableSigns } from "./pdfSigns.ts";
import { rulesOf } from "./ruledLines.ts";
import { withClosedLetters } from "./spacedLetters.ts";
import { UNKNOWN_LETTER, unknownFonts } from "./unknownLetters.ts";
import { hasBlankParts, withWholeWords } from "./unseenHyphens.ts";
import { wordsOfRun } from "./wordsOfRun.ts";

export interface PageWords {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  /** Comments and fields, and what stands across the page or beside it at an angle, such as a watermark. */
  readonly asides: readonly PageAside[];
  /** The grounds in a colour. */
  readonly grounds: readonly Ground[];
  /** The level lines that are drawn. */
  readonly rules: readonly Rule[];
  /** The upright ones. */
  readonly uprights: readonly Upright[];
}

/** Hyphens that a program has for a layout's own, or for one that never breaks. */
const HYPHENS = /[\u2010\u2011]/gu;

/** Reads a page. Turned pages, and text that is turned on its page, come back upright. */
export async function pageWords(page: PDFPageProxy, layers: Layers, library: PdfLibrary): Promise<PageWords> {
  const view = page.getViewport({ scale: 1 });
  const asShown = await runsOf(page, view.transform, library);
  const annotations = await annotationsOf(page);
  const { width, height } = view;
  if (asShown.length === 0)
    return { width, height, words: [], asides: annotations, grounds: [], rules: [], uprights: [] };
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
  const unseen = unseenText(operators, layers, library);
  const isSeen = ({ text, left, base, size }: (typeof placed)[number]) =>
    !unseen.isOff(text) &&
    (!unseen.isWhite(text) ||
      painted.isCrowded ||
      grounds.some((ground) => isOn(ground, left + 1, base - size / 4)));
  const [seen, hidden] = [withoutDoubles(placed.filter(isSeen)), placed.filter((run) => !isSeen(run))];
  const words = seen.flatMap(({ text, fontId, ...place }) => {
    const font = fontOf(page, fontId).name;
    const letters = cleanCharacters(readableSigns(text, font)).replace(HYPHENS, "-");
    return wordsOfRun({
      text: unknown.has(fontId) ? text.replace(/\S/gu, UNKNOWN_LETTER) : letters,
      ...place,
      font,
    });
  });
  const { rules, uprights } = rulesOf(painted.lines, upright);
  const isSideways = turn % 2 === 1;
  return {
    width: isSideways ? height : width,
    height: isSideways ? width : height,
    words: [...words, ...pictures],
    asides: [
      ...annotations,
      ...(hidden.length === 0
        ? []
        : [{ kind: "hidden", words: hidden.map(({ text }) => text.trim()).join(" ") } as const]),
      ...slanted.map(({ text }): PageAside => ({ kind: "across", words: text.trim() })),
    ],
    grounds,
    rules: rules.filter((rule) => !placed.some((run) => underlines(rule, run))),
    uprights,
  };
}

function isOn({ left, right, top, bottom }: Ground, x: number, y: number): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}

/** A line so near below letters, in their size, that ends where they do, underlines them. */
const UNDER = 0.25;
/** Larger letters are a watermark's, across the lines of a table. */
const LARGEST = 36;

type PlacedRun = Readonly<Record<"left" | "width" | "base" | "size", number>>;

function underlines(rule: Rule, { left, width, base, size }: PlacedRun): boolean {
  const isWithin = rule.left >= left - 1 && rule.right <= left + width + 1;
  return isWithin && size <= LARGEST && rule.y > base && rule.y - base < UNDER * size;
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
