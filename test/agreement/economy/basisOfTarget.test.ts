import { expect, test } from "vitest";
import { isBasisNotOfTarget } from "../../../src/agreement/economy/basisOfTarget.ts";
import { type GivenFigure, rowsOf } from "../../fixtures/economyRow.ts";
import { realInitiative } from "../../fixtures/realFollowUp.ts";

test("of 7.06 the document calls only what is missing net, and only that gross of its revenue", () => {
  const figures = realInitiative("7.06").economy?.figures ?? [];
  expect(figures.map((figure) => [figure.basis, isBasisNotOfTarget(figure)])).toEqual([
    ["net", true],
    ["gross", true],
  ]);
});

test.each<[string, GivenFigure, boolean]>([
  [
    "said of the target",
    { basis: "net", evidence: ["Besparelse netto 1 mio. kr.", "Opnået netto 1 mio. kr."] },
    false,
  ],
  [
    "said of the outcome",
    { basis: "net", evidence: ["Besparelse 1 mio. kr.", "Opnået netto 1 mio. kr."] },
    true,
  ],
  ["said nowhere in the quotes", { basis: "net", evidence: ["Besparelse 1 mio. kr."] }, false],
  ["not stated", { basis: null, evidence: ["Besparelse 1 mio. kr.", "netto"] }, false],
  ["without a target", { basis: "net", target: null, evidence: ["Besparelse", "netto"] }, false],
])("a basis %s", (_, given, expected) => {
  const [row] = rowsOf({ target: 1_000_000, ...given });
  expect(row && isBasisNotOfTarget(row.figure)).toBe(expected);
});
