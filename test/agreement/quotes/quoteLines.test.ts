import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { mismatchesOf } from "../../../src/agreement/contradictions/findContradictions.ts";
import { quoteLines } from "../../../src/agreement/quotes/quoteLines.ts";
import type { Quote } from "../../../src/agreement/quotes/quotes.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";
import { realLines } from "../../fixtures/realLines.ts";

const source = new URL("../../../public/feed/sources/ballerup-2017-oekonomiudvalget.txt", import.meta.url);
const texts = new Map([[realFollowUp.facts.id, readFileSync(source, "utf8").split(/\r?\n/)]]);
const quotes = realFollowUp.initiatives
  .flatMap((initiative) => mismatchesOf(realFollowUp, initiative))
  .flatMap((found): readonly Quote[] => found.quotes.filter((quote) => quote !== undefined));

it("names the lines of a quote's own words, not all lines of the fact that it is from", () => {
  const named = quotes.flatMap((quote) => {
    const lines = quoteLines(realFollowUp, quote, texts);
    return lines === null || quote.text === null || quote.source === null
      ? []
      : [{ quote: quote.text, lines, of: quote.source }];
  });
  expect(named.length).toBeGreaterThan(10);
  for (const { quote, lines } of named) expect(realLines(lines)).toContain(quote.replace(/[\s-]+/g, ""));
  expect(named).toContainEqual(
    expect.objectContaining({ lines: { from: 631, to: 633 }, of: { from: 613, to: 690 } }),
  );
});

it("names the lines of the fact where the document has not come", () => {
  for (const quote of quotes) expect(quoteLines(realFollowUp, quote, new Map())).toBe(quote.source);
});
