import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { quotedLines } from "../../../src/agreement/source/quotedLines.ts";
import { sourceLines } from "../../../src/feed/sourceLines.ts";
import { realInitiative } from "../../fixtures/realFollowUp.ts";

const REAL = sourceLines(
  readFileSync(
    new URL("../../../public/feed/sources/ballerup-2017-oekonomiudvalget.txt", import.meta.url),
    "utf8",
  ),
);

test("a sentence of an initiative has its own lines, not the initiative's", () => {
  const { source, description } = realInitiative("7.03");
  if (source === null) throw new Error("no source");
  const sentence = /Til ombygning[^.]*33,4 mio\. kr\.[^.]*/.exec(description ?? "")?.[0] ?? "";
  const own = quotedLines(REAL, source, sentence);
  expect(REAL.slice(own.from - 1, own.to).join(" ")).toMatch(/Til ombygning,.* 33,4 +mio\. kr\./);
  expect(own.to - own.from).toBeLessThan(5);
  expect(own.from).toBeGreaterThan(source.from);
});

test("words that are not found leave the range as it is", () => {
  expect(quotedLines(["Et", "To", "Tre"], { from: 1, to: 3 }, "Fire")).toEqual({ from: 1, to: 3 });
});
