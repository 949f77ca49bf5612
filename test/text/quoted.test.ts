import { expect, test } from "vitest";
import { quoted } from "../../src/text/quoted.ts";

test("what was searched stands in one pair of quotation marks", () => {
  expect(quoted("UCC ", "da")).toBe("»UCC«");
  expect(quoted("UCC", "en")).toBe("“UCC”");
  for (const typed of ['"femte ferieuge"', "“femte ferieuge”", "»femte ferieuge«", "'femte ferieuge'"]) {
    expect(quoted(typed, "da")).toBe(typed);
  }
});
