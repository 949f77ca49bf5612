import fc from "fast-check";
import { expect, test } from "vitest";
import { parseFollowUp } from "../../src/agreement/parse.ts";
import { importDocument } from "../../src/import/importDocument.ts";
import { readDocument } from "../../src/import/readers/registry.ts";
import { expectedOf, statedIn } from "../fixtures/followUps/expected.ts";
import { arbitraryFacts } from "../fixtures/followUps/facts.ts";
import { writeFlow } from "../fixtures/followUps/flow.ts";
import { arbitraryStyle } from "../fixtures/followUps/style.ts";

function importText(text: string) {
  const document = readDocument(new TextEncoder().encode(text));
  const result = "refused" in document ? document : importDocument(document);
  if (result.refused) throw new Error(`refused in line ${result.line}: ${result.reason}\n${text}`);
  return result;
}

test("a document in reading order gives back exactly the facts it was written from", () => {
  fc.assert(
    fc.property(arbitraryFacts(false), arbitraryStyle, (facts, style) => {
      const text = writeFlow(facts, style);
      const { followUp, smileys } = importText(text);
      expect(statedIn(followUp)).toEqual(expectedOf(facts));
      expect(smileys.unplaced).toEqual({ glad: 0, neutral: 0, sur: 0, unknown: 0 });
      expect(parseFollowUp(followUp)).toMatchObject({ ok: true });
    }),
    { numRuns: 60 },
  );
});
