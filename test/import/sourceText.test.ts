import { expect, test } from "vitest";
import { pageMarks } from "../../src/agreement/source/pageMarks.ts";
import { sourceLines } from "../../src/feed/sourceLines.ts";
import { sourceText } from "../../src/import/sourceText.ts";

const line = (number: number, text: string, startsPage = false) => ({ number, text, startsPage });
const DOCUMENT = {
  blocks: [
    {
      kind: "text",
      lines: [line(1, "Aftale om budget", true), line(2, "første side"), line(3, "anden side", true)],
    },
  ],
  lostFonts: false,
  findings: [],
} as const;
const textOf = (beginning: string) =>
  new TextDecoder().decode(sourceText(new TextEncoder().encode(`${beginning}\0`), DOCUMENT));

test("a text that a reader found in a file of pages tells where each page begins", () => {
  const text = textOf("%PDF-1.7");
  expect(text).toBe("Aftale om budget\nførste side\n\fanden side\n");
  expect(pageMarks(sourceLines(text))).toEqual([
    { line: 1, page: 1, ends: false },
    { line: 3, page: 2, ends: false },
  ]);
});

test("a Word file's page breaks do not count its pages", () => {
  expect(textOf("PK\u0003\u0004")).toBe("Aftale om budget\nførste side\nanden side\n");
});
