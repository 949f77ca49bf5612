import type { ImportFinding } from "../../model/finding.ts";
import { linesOf, type NeutralDocument } from "../../model/neutralDocument.ts";
import type { OnProgress } from "../../model/progress.ts";
import { type Refusal, refuse } from "../../model/refusal.ts";
import { withoutFigures } from "../furnitureWords.ts";
import { UnpacksTooLarge } from "../inflate.ts";
import { bodySizeOf } from "../placed/bodySize.ts";
import { isOtherHead } from "../placed/columns.ts";
import { Grounds } from "../placed/grounds.ts";
import { placedBlocks } from "../placed/placedBlocks.ts";
import { Rules } from "../placed/rules.ts";
import { visualLines } from "../placed/visualLines.ts";
import { type FileScan, scanFile } from "./fileScan.ts";
import { pageFurniture } from "./furniture.ts";
import { lineNumbersOf } from "./lineNumbers.ts";
import { type OpenPdf, openPdf } from "./openPdf.ts";
import type { PageAside } from "./pageAsides.ts";
import { hasPagesBeside } from "./pagesBeside.ts";
import { type PageWords, pageWords } from "./pageWords.ts";
import { withoutStrayRejections } from "./strayRejections.ts";
import { UNKNOWN_LETTER } from "./unknownLetters.ts";
import { watermarksOf } from "./watermarks.ts";

/** No follow-up has more pages, or more words. */
const MOST_PAGES = 1_000;
const MOST_WORDS = 200_000;

/** The bytes of a PDF → its text by place: tables where heads name columns, paragraphs elsewhere. */
export async function readPdf(
  bytes: Uint8Array,
  onProgress: OnProgress = () => undefined,
): Promise<NeutralDocument | Refusal> {
  const scan = scanned(bytes);
  if (scan === null) return refuse("file-unpacks-too-large", null, null);
  return await withoutStrayRejections(() => readOpened(bytes, scan, onProgress));
}

async function readOpened(
  bytes: Uint8Array,
  scan: FileScan,
  onProgress: OnProgress,
): Promise<NeutralDocument | Refusal> {
  const open = await openPdf(bytes);
  if (open === "locked") return refuse("file-locked", null, null);
  if (open === null) return refuse("pdf-damaged", null, null);
  try {
    const { numPages } = open.document;
    if (numPages > MOST_PAGES) return refuse("pdf-too-large", null, { pages: numPages });
    const pages = await readPages(open, onProgress);
    if (pages === null) return refuse("file-unpacks-too-large", null, null);
    const announced = Math.max(scan.announcedPages ?? 0, numPages);
    if (pages.length < announced || (open.isRepaired && scan.announcedPages === null))
      return pages.length === 0 || scan.announcedPages === null
        ? refuse("pdf-damaged", null, null)
        : refuse("pdf-incomplete", null, { pages: pages.length, announced });
    if (pages.every(({ words }) => words.length === 0)) return refuse("pdf-without-text", null, null);
    if (areUnknown(pages)) return refuse("pdf-letters-unknown", null, null);
    if (hasPagesBeside(pages)) return refuse("pdf-pages-beside", null, null);
    const isDoubtful = open.isRepaired || scan.isDamaged;
    return layOut(pages, isDoubtful ? [{ code: "pdf-repaired", line: null, values: null }] : []);
  } finally {
    await open.document.loadingTask.destroy();
  }
}

/** What the file's bytes say; `null` when it unpacks to too much. */
function scanned(bytes: Uint8Array): FileScan | null {
  try {
    return scanFile(bytes);
  } catch (error) {
    if (error instanceof UnpacksTooLarge) return null;
    throw error;
  }
}

/** The pages that can be read, up to the first that cannot; `null` when they have more words than any follow-up. */
async function readPages(
  { document, library }: OpenPdf,
  onProgress: OnProgress,
): Promise<PageWords[] | null> {
  const pages: PageWords[] = [];
  const layers = await document.getOptionalContentConfig();
  let words = 0;
  for (let number = 1; number <= document.numPages; number++) {
    try {
      const page = await document.getPage(number);
      const read = await pageWords(page, layers, library);
      page.cleanup();
      words += read.words.length;
      if (words > MOST_WORDS) return null;
      pages.push(read);
      onProgress({ stage: "pages", done: number, total: document.numPages });
    } catch {
      break;
    }
  }
  return pages;
}

/** So large a share of letters that cannot be told makes a file unreadable. */
const MOST_UNKNOWN = 0.2;

function areUnknown(pages: readonly PageWords[]): boolean {
  const letters = pages.flatMap(({ words }) => words.map(({ text }) => text)).join("");
  return letters.split(UNKNOWN_LETTER).length - 1 > MOST_UNKNOWN * letters.length;
}

function layOut(pages: readonly PageWords[], findings: readonly ImportFinding[]): NeutralDocument | Refusal {
  const bodySize = bodySizeOf(pages.flatMap(({ words }) => words));
  const printed = pages.map(({ words }) => words);
  const watermarks = watermarksOf(printed, bodySize);
  const numbers = lineNumbersOf(printed, bodySize);
  const byPage = printed.map((words, page) =>
    visualLines(
      words.filter((word) => !watermarks.has(word) && !numbers.has(word)),
      page,
    ),
  );
  const all = byPage.flat();
  const asides = [
    ...pages.flatMap((page) => page.asides),
    ...[...watermarks].map(({ text }): PageAside => ({ kind: "across", words: text })),
  ];
  const furniture = pageFurniture(
    byPage,
    pages.map(({ height }) => height),
    bodySize,
  );
  const content = all.filter((line) => !furniture.has(line));
  const feet = all.filter((line) => furniture.has(line));
  if (content.some(isOtherHead)) return refuse("columns-order", null, null);
  const grounds = new Grounds(pages.map((page) => page.grounds));
  const rules = new Rules(
    pages.map((page) => page.rules),
    pages.map((page) => page.uprights),
  );
  const blocks = placedBlocks(content, feet, bodySize, { grounds, rules });
  const filled = new Set(content.map(({ page }) => page));
  const empty = pages.flatMap((_, page) => (filled.has(page) ? [] : [page + 1]));
  return {
    blocks,
    lostFonts: false,
    findings: [
      ...findings,
      ...(empty.length === 0
        ? []
        : [{ code: "pages-without-text", line: null, values: { pages: empty } } as const]),
      ...distinct(asides).map((values): ImportFinding => ({ code: "aside-left-out", line: null, values })),
      ...linesOf({ blocks }).flatMap(({ number, text }): ImportFinding[] =>
        text.includes(UNKNOWN_LETTER)
          ? [{ code: "encoding-damaged", line: number, values: { near: text } }]
          : [],
      ),
    ],
  };
}

/** Each once; what stands across pages may count them. */
function distinct(asides: readonly PageAside[]): readonly PageAside[] {
  const keyOf = ({ kind, words }: PageAside) =>
    `${kind} ${kind === "across" ? withoutFigures(words) : words}`;
  return [...Map.groupBy(asides, keyOf).values()].flatMap((same) => same.slice(0, 1));
}
