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
