import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFollowUp } from "../../src/agreement/format/parse.ts";
import { importBytes } from "../../src/import/importBytes.ts";
import { writeColumns } from "../fixtures/followUps/columns.ts";
import { ENCODINGS, macintosh, windows1252 } from "../fixtures/followUps/encodings.ts";
import { expectedOf, statedIn } from "../fixtures/followUps/expected.ts";
import { arbitraryFacts, type DocumentFacts } from "../fixtures/followUps/facts.ts";
import { writeFlow } from "../fixtures/followUps/flow.ts";
import { arbitraryStyle } from "../fixtures/followUps/style.ts";
import { writeTabs } from "../fixtures/followUps/tabs.ts";
import { mustImport } from "../fixtures/mustImport.ts";

/** Every fact is there and no other, every smiley has its place, and the feed is one. */
async function expectFacts(bytes: Uint8Array, expected: DocumentFacts) {
  const { facts, smileys } = mustImport(await importBytes(bytes));
  expect(statedIn(facts)).toEqual(expectedOf(expected));
  expect(smileys.unplaced).toEqual({ glad: 0, neutral: 0, sur: 0, unknown: 0 });
  expect(parseFollowUp(facts)).toMatchObject({ ok: true });
  return facts;
}

describe("a document gives back exactly the facts it was written from", () => {
  test.each([
    ["in reading order, with page edges anywhere", writeFlow],
    ["with columns side by side", writeColumns],
    ["with cells behind tabs", writeTabs],
  ])("%s", async (_, write) => {
    await fc.assert(
      fc.asyncProperty(arbitraryFacts(), arbitraryStyle, async (expected, style) => {
        await expectFacts(new TextEncoder().encode(write(expected, style)), expected);
      }),
      { numRuns: 50 },
    );
  });

  test.each(Object.entries(ENCODINGS))("saved as %s", async (_, encode) => {
    await fc.assert(
      fc.asyncProperty(arbitraryFacts(), arbitraryStyle, async (expected, style) => {
        await expectFacts(encode(writeFlow(expected, style)), expected);
      }),
      { numRuns: 6 },
    );
  });

  test.each([
    ["windows-1252", windows1252],
    ["macintosh", macintosh],
  ])("saved as %s, which is reported, with letters for smileys", async (name, encode) => {
    const letters = arbitraryStyle.map((style) => ({
      ...style,
      smileys: { glad: "J", neutral: "K", sur: "L" },
    }));
    await fc.assert(
      fc.asyncProperty(arbitraryFacts(), letters, async (expected, style) => {
        const { import: made } = await expectFacts(encode(writeFlow(expected, style)), expected);
        expect(made?.findings[0]).toMatchObject({ code: `encoding-${name}`, line: null });
      }),
      { numRuns: 10 },
    );
  });
});

test("what the pages' feet say of the document is read, whatever the page's length", async () => {
  const named = arbitraryStyle.filter(({ footer }) => footer === "heading");
  await fc.assert(
    fc.asyncProperty(arbitraryFacts(), named, async (expected, style) => {
      const bytes = new TextEncoder().encode(writeFlow(expected, style));
      const { facts } = mustImport(await importBytes(bytes));
      expect(facts).toMatchObject({
        title: expected.agreement,
        authority: expected.authority,
        committee: expected.committee,
        budgetYear: expected.year,
        asOf: expected.asOf.iso,
        sequence: { number: 2, isLast: false },
        document: {
          title: `Anden opfølgning på ${expected.agreement} på ${expected.committee}s område`,
          publisher: `${expected.authority}, ${expected.department}`,
          caseNumber: expected.caseNumber,
        },
      });
    }),
    { numRuns: 20 },
  );
});
