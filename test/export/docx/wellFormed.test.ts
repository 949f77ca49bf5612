/** Whatever a feed says, each part of a Word document is XML that a strict parser reads. */

import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { buildFollowUp } from "../../../src/agreement/followUp.ts";
import { formFile, reportFile } from "../../../src/export/docx/wordFile.ts";
import { anyText } from "../../fixtures/anyText.ts";
import { hostileFacts } from "../../fixtures/hostileFacts.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";
import { bytesOf } from "./wordDocument.ts";

/** Each code that XML forbids, or that is half of a letter. */
const FORBIDDEN = [
  "\u0000\u0001\b\u000b\f\u001f",
  "\ud800x\udc00",
  "\ufffe\uffff",
  "\u007f\u0085\u2028",
  ']]>&<"',
];

function expectWellFormed(bytes: Uint8Array): void {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(?:xml|rels)$/.test(path));
  expect(parts.length).toBeGreaterThan(5);
  for (const [path, part] of parts) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on("error", (error) => {
      throw new Error(`${path}: ${error.message}`);
    });
    // A lone half of a letter is no UTF-8: the decoder would put another sign in its place.
    parser.write(new TextDecoder("utf-8", { fatal: true }).decode(part)).close();
    expect(strFromU8(part)).not.toBe("");
  }
}

describe.each([
  ["report", reportFile],
  ["form", formFile],
] as const)("the %s", (_, write) => {
  it("is well-formed with all that XML forbids in its texts", async () => {
    const followUp = buildFollowUp(hostileFacts(realFollowUp.facts, FORBIDDEN));
    expectWellFormed(await bytesOf(await write(followUp)));
  });

  it("is well-formed with any texts", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 9 }), async (texts) => {
        const followUp = buildFollowUp(hostileFacts(realFollowUp.facts, texts));
        expectWellFormed(await bytesOf(await write(followUp)));
      }),
      { numRuns: 6 },
    );
  });
});
