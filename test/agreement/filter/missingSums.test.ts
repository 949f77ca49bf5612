import { expect, test } from "vitest";
import { missingSums } from "../../../src/agreement/filter/missingSums.ts";
import { realFollowUp, realInitiative } from "../../fixtures/realFollowUp.ts";

const kinds = (...beginnings: readonly string[]) => {
  const { totals, unknown } = missingSums(realFollowUp, beginnings.map(realInitiative));
  return {
    totals: totals.map(({ measure, basis, missing }) => [measure, basis, missing.min, missing.max]),
    unknown,
  };
};

test("a saving and a revenue, net and gross, are never one sum", () => {
  const { totals, unknown } = missingSums(realFollowUp, realFollowUp.initiatives);
  expect(totals.map(({ measure, basis, missing }) => [measure, basis, missing.min, missing.max])).toEqual([
    ["saving", "net", 1_226_000, 1_526_000],
    ["revenue", "gross", 1_400_000, 1_400_000],
  ]);
  expect(unknown).toBe(4);
});

test("sums those asked for and no others", () => {
  expect(kinds("Reduktion i udbetaling af overarbejde", "UCC - botilbud", "6.12")).toEqual({
    totals: [["saving", "net", 259_000, 259_000]],
    unknown: 1,
  });
  expect(kinds("6.12")).toEqual({ totals: [], unknown: 0 });
});
