import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { linesOf } from "../../../../src/import/model/neutralDocument.ts";
import type { ImportProgress } from "../../../../src/import/model/progress.ts";
import { readPdf } from "../../../../src/import/readers/pdf/readPdf.ts";

const FILE = new URL("../../../fixtures/documents/real/p1-printed-from-word-file.pdf", import.meta.url);

test("every line of a PDF has its place on a page, and the reading says how many pages are read", async () => {
  const said: ImportProgress[] = [];
  const document = await readPdf(new Uint8Array(readFileSync(FILE)), (progress) => said.push(progress));
  if ("refused" in document) throw new Error(document.code);
  const pages = said.flatMap((progress) => (progress.stage === "pages" ? [progress.done] : []));
  expect(pages).toEqual(pages.map((_, index) => index + 1));
  for (const { text, place } of linesOf(document)) {
    expect(place, text).toBeDefined();
    if (place === undefined) continue;
    expect(place.page).toBeGreaterThanOrEqual(1);
    expect(place.page).toBeLessThanOrEqual(pages.length);
    expect(place.right).toBeGreaterThan(place.left);
    expect(place.bottom - place.top, text).toBeGreaterThan(5);
    expect(place.bottom - place.top, text).toBeLessThan(60);
  }
});
