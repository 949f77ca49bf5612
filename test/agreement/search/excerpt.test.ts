import { expect, test } from "vitest";
import { excerptOf } from "../../../src/agreement/search/excerpt.ts";
import { inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";

function excerpt(query: string, description: string, title = "Titel") {
  const [initiative] = inventedFollowUp([{ title, description }]).initiatives;
  return initiative ? excerptOf(initiative, query) : null;
}

test("has 60 letters on either side of the first hit, and says whether there is more before and after", () => {
  const text = `${"a".repeat(60)} Ferieuge ${"b".repeat(60)}`;
  const around = `${"a".repeat(59)} Ferieuge ${"b".repeat(59)}`;
  expect(excerpt("ferieuge", text)).toEqual({ text: around, isCutBefore: true, isCutAfter: true });
  expect(excerpt("ferieuge", around)).toEqual({ text: around, isCutBefore: false, isCutAfter: false });
  expect(excerpt("ferieuge", "Ferieuge, ferieuge")?.text).toBe("Ferieuge, ferieuge");
});

test("none where the title shows the hit, nothing is searched, or nothing is found", () => {
  expect(excerpt("ferie", "Ferieuge", "Ferie")).toBeNull();
  expect(excerpt("", "Ferieuge")).toBeNull();
  expect(excerpt("xyzzy", "Ferieuge")).toBeNull();
});

test("the sentence with the words as they were typed, before one with more of them, before one with fewer", () => {
  const few = "Driften er god.";
  const more = "Driften skal i udbuddet til foråret.";
  const asTyped = "Vi afventer udbuddet af driften.";
  const query = "udbuddet af driften";
  expect(excerpt(query, `${few} ${more} ${asTyped}`)?.text).toContain(asTyped);
  expect(excerpt(query, `${few}\n\n${"a".repeat(80)}. ${more}`)?.text).toContain("udbuddet");
  expect(excerpt(query, few)?.text).toBe(few);
});

test("a small word alone is nothing to show, unless it is all that was searched", () => {
  expect(excerpt("udbuddet af driften", "Styring af indkøb.")).toBeNull();
  expect(excerpt("af", "Styring af indkøb.")?.text).toBe("Styring af indkøb.");
});

test("a sentence that has more of the words than the title is shown beside it", () => {
  expect(excerpt("ferie uddannelse", "Uddannelse om ferie.", "Ferie")?.text).toBe("Uddannelse om ferie.");
  expect(excerpt("ferie uddannelse", "Uddannelse.", "Ferie")?.text).toBe("Uddannelse.");
  expect(excerpt("ferie uddannelse", "Ferie.", "Ferie")).toBeNull();
});
