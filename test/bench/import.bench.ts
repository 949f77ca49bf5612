/** What an import costs. Promised: time in proportion to the document's length, whatever its lines look like. */
import { test } from "vitest";
import { importBytes } from "../../src/import/importBytes.ts";
import { realDocumentBytes } from "../fixtures/realDocument.ts";

const text = new TextDecoder().decode(realDocumentBytes);

/** The real document with a line of 100,000 characters in a milestone. */
function withLongLine(words: string): string {
  const line = words.repeat(Math.ceil(100_000 / words.length));
  return text.replace("\nMilepæl ", `\nMilepæl ${line}\n`);
}

const documents: readonly (readonly [string, string])[] = [
  ["the real document", text],
  ["ten of it", text.repeat(10)],
  ["a hundred of it", text.repeat(100)],
  ...["a", " ", "1.", "kr. ", "a-", "31.12.2017 ", "mellem 2 og ", "A. ", "Status: ", "opfølgning "].map(
    (words) => [`a line of ${JSON.stringify(words)}`, withLongLine(words)] as const,
  ),
];

test.for(documents)("%s", async ([, document], { bench }) => {
  await bench("import", () => importBytes(new TextEncoder().encode(document))).run({
    iterations: 3,
    time: 0,
    warmup: false,
  });
});
