import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFollowUp } from "../../src/agreement/parse.ts";
import { importDocument } from "../../src/import/importDocument.ts";
import { readDocument } from "../../src/import/readers/registry.ts";
import { writeColumns } from "../fixtures/followUps/columns.ts";
import { ENCODINGS, windows1252 } from "../fixtures/followUps/encodings.ts";
import { expectedOf, statedIn } from "../fixtures/followUps/expected.ts";
import { arbitraryFacts, type FollowUpFacts } from "../fixtures/followUps/facts.ts";
import { writeFlow } from "../fixtures/followUps/flow.ts";
import { arbitraryStyle } from "../fixtures/followUps/style.ts";
import { writeTabs } from "../fixtures/followUps/tabs.ts";

function importBytes(bytes: Uint8Array) {
  const document = readDocument(bytes);
  const result = "refused" in document ? document : importDocument(document);
  if (result.refused) throw new Error(`refused in line ${result.line}: ${result.reason}`);
  return result;
}

/** Every fact is there and no other, every smiley has its place, and the feed is one. */
function expectFacts(bytes: Uint8Array, facts: FollowUpFacts) {
  const { followUp, smileys } = importBytes(bytes);
  expect(statedIn(followUp)).toEqual(expectedOf(facts));
  expect(smileys.unplaced).toEqual({ glad: 0, neutral: 0, sur: 0, unknown: 0 });
  expect(parseFollowUp(followUp)).toMatchObject({ ok: true });
  return followUp;
}

describe("a document gives back exactly the facts it was written from", () => {
  test.each([
    ["in reading order, with page edges anywhere", writeFlow],
    ["with columns side by side", writeColumns],
    ["with cells behind tabs", writeTabs],
  ])("%s", (_, write) => {
    fc.assert(
      fc.property(arbitraryFacts(), arbitraryStyle, (facts, style) => {
        expectFacts(new TextEncoder().encode(write(facts, style)), facts);
      }),
      { numRuns: 50 },
    );
  });

  test.each(Object.entries(ENCODINGS))("saved as %s", (_, encode) => {
    fc.assert(
      fc.property(arbitraryFacts(), arbitraryStyle, (facts, style) => {
        expectFacts(encode(writeFlow(facts, style)), facts);
      }),
      { numRuns: 6 },
    );
  });

  test("saved as windows-1252, which is reported, with letters for smileys", () => {
    const letters = arbitraryStyle.map((style) => ({
      ...style,
      smileys: { glad: "J", neutral: "K", sur: "L" },
    }));
    fc.assert(
      fc.property(arbitraryFacts(), letters, (facts, style) => {
        const { import: made } = expectFacts(windows1252(writeFlow(facts, style)), facts);
        expect(made?.findings[0]).toMatchObject({ code: "encoding-windows-1252", line: null });
      }),
      { numRuns: 10 },
    );
  });
});

test("what the pages' feet say of the document is read, whatever the page's length", () => {
  const named = arbitraryStyle.filter(({ footer }) => footer === "heading");
  fc.assert(
    fc.property(arbitraryFacts(), named, (facts, style) => {
      const { followUp } = importBytes(new TextEncoder().encode(writeFlow(facts, style)));
      expect(followUp).toMatchObject({
        title: facts.agreement,
        authority: facts.authority,
        committee: facts.committee,
        budgetYear: facts.year,
        asOf: facts.asOf.iso,
        document: {
          title: `Anden opfølgning på ${facts.agreement} på ${facts.committee}s område`,
          publisher: `${facts.authority}, ${facts.department}`,
          caseNumber: facts.caseNumber,
        },
      });
    }),
    { numRuns: 20 },
  );
});
