/** Whatever a program makes of hyphens, a PDF's words, numbers and amounts are those of its writer. */
import { describe, expect, test } from "vitest";
import { linesOf } from "../../../../src/import/model/neutralDocument.ts";
import { readPdf } from "../../../../src/import/readers/pdf/readPdf.ts";
import { type PdfOptions, type PlacedRun, pdfFile } from "../../../fixtures/pdfFile.ts";

async function lines(runs: readonly PlacedRun[], options: PdfOptions = {}): Promise<string[]> {
  const document = await readPdf(pdfFile([runs], options));
  if ("refused" in document) throw new Error(document.code);
  return linesOf(document).map(({ text }) => text);
}

const place = (text: string, line: number, more: Partial<PlacedRun> = {}): PlacedRun => ({
  text,
  x: 50,
  y: 100 + line * 40,
  ...more,
});

describe.each([
  ["soft hyphens", "\u00ad"],
  ["hyphens of a layout", "\u2010"],
  ["hyphens that never break", "\u2011"],
])("a font whose map calls all hyphens %s", (_, sign) => {
  const maps = { Helvetica: { "-": sign } };

  test("keeps them between letters, between numbers, and before an amount", async () => {
    const written = [
      "Alder 6-17 år",
      "-0,5 mio. kr. og IT-drift",
      "Sagsid: 00.30.00-S00-6-16",
      "kultur- og fritid",
    ];
    expect(
      await lines(
        written.map((text, at) => place(text, at)),
        { maps },
      ),
    ).toEqual(written);
  });

  test("keeps them at the end of a line and at the beginning of one", async () => {
    const written = ["hjem-", "meplejen", "-1,5 mio. kr."];
    expect(
      await lines(
        written.map((text, at) => place(text, at)),
        { maps },
      ),
    ).toEqual(written);
  });

  test("keeps one that is put by itself with the word before it", async () => {
    const runs = [place("Teknik", 0), place("-", 0, { x: 76 }), place("udvalget", 1)];
    expect(await lines(runs, { maps })).toEqual(["Teknik-", "udvalget"]);
  });

  test("keeps them beside letters that are drawn as one", async () => {
    const ligature = { Helvetica: { "-": sign, "\u00df": "\ufb01" } };
    expect(await lines([place("e\u00dfkt 6-17", 0)], { maps: ligature })).toEqual(["efikt 6-17"]);
  });
});

test("soft hyphens that a browser prints within a line part no word", async () => {
  const text = "V\u00e6sentlig bidrag\u00adsyder: Ejen\u00addomme og HR";
  expect(await lines([place(text, 0, { asBrowser: true })])).toEqual([
    "Væsentlig bidragsyder: Ejendomme og HR",
  ]);
});

test("a blank that a browser prints by itself and that takes room is one", async () => {
  const runs = [
    place("Besparelse", 0),
    place("\u00ad", 0, { x: 96, asBrowser: true }),
    place("i 2024", 0, { x: 99 }),
  ];
  expect(await lines(runs)).toEqual(["Besparelse i 2024"]);
});
