import type { ImportFinding } from "../../model/finding.ts";
import type { NeutralDocument } from "../../model/neutralDocument.ts";
import type { OnProgress } from "../../model/progress.ts";
import { type Refusal, refuse } from "../../model/refusal.ts";
import { UnpacksTooLarge } from "../inflate.ts";
import { bodySizeOf } from "../placed/bodySize.ts";
import { isOtherHead } from "../placed/columns.ts";
import { Grounds } from "../placed/grounds.ts";
import { placedBlocks } from "../placed/placedBlocks.ts";
import { Rules } from "../placed/rules.ts";
import { visualLines } from "../placed/visualLines.ts";
import { type FileScan, scanFile } from "./fileScan.ts";
import { pageFurniture } from "./furniture.ts";
import { type OpenPdf, openPdf } from "./openPdf.ts";
import { type PageWords, pageWords } from "./pageWords.ts";
import { withoutStrayRejections } from "./strayRejections.ts";
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
  let words = 0;
  for (let number = 1; number <= document.numPages; number++) {
    try {
      const page = await document.getPage(number);
      const read = await pageWords(page, library);
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

function layOut(pages: readonly PageWords[], findings: readonly ImportFinding[]): NeutralDocument | Refusal {
  const bodySize = bodySizeOf(pages.flatMap(({ words }) => words));
  const watermarks = watermarksOf(
    pages.map(({ words }) => words),
    bodySize,
  );
  const byPage = pages.map(({ words }, page) =>
    visualLines(
      words.filter((word) => !watermarks.has(word)),
      page,
    ),
  );
  const all = byPage.flat();
  const across = [...pages.flatMap(({ slanted }) => slanted), ...[...watermarks].map(({ text }) => text)];
  const furniture = pageFurniture(
    byPage,
    pages.map(({ height }) => height),
    bodySize,
  );
  const content = all.filter((line) => !furniture.has(line));
  const feet = all.filter((line) => furniture.has(line));
  if (content.some(isOtherHead)) return refuse("columns-order", null, null);
  const grounds = new Grounds(pages.map((page) => page.grounds));
  const rules = new Rules(pages.map((page) => page.rules));
  return {
    blocks: placedBlocks(content, feet, bodySize, { grounds, rules }),
    lostFonts: false,
    findings: [
      ...findings,
      ...[...new Set(across)].map((words): ImportFinding => {
        return { code: "aside-left-out", line: null, values: { kind: "across", words } };
      }),
    ],
  };
}
