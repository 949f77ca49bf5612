import { expect, test } from "vitest";
import { pageMarks } from "../../src/agreement/source/pageMarks.ts";
import { sourceLines } from "../../src/feed/sourceLines.ts";
import { sourceText } from "../../src/import/sourceText.ts";

test("a text that a reader found in a file of pages tells where each page begins", () => {
  const line = (number: number, text: string, startsPage = false) => ({ number, text, startsPage });
  const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1]);
  const text = new TextDecoder().decode(
    sourceText(bytes, {
      blocks: [
        {
          kind: "text",
          lines: [line(1, "Aftale om budget", true), line(2, "første side"), line(3, "anden side", true)],
        },
      ],
      lostFonts: false,
      findings: [],
    }),
  );
  expect(text).toBe("Aftale om budget\nførste side\n\fanden side\n");
  expect(pageMarks(sourceLines(text))).toEqual([
    { line: 1, page: 1, ends: false },
    { line: 3, page: 2, ends: false },
  ]);
});
