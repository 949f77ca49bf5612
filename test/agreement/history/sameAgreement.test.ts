import { expect, test } from "vitest";
import { madeUpFollowUps } from "../../../mocks/municipality/agreements.ts";
import { sameAgreement } from "../../../src/agreement/history/sameAgreement.ts";

const all = madeUpFollowUps({ seed: 1, authorities: 2, years: 2, committees: 3 }).map(({ facts }) => facts);
const numbersOf = (found: readonly (typeof all)[number][]) => found.map(({ sequence }) => sequence?.number);

test("finds one committee's follow-ups on one agreement, in the order of time", () => {
  for (const own of all) {
    const found = sameAgreement(all.toReversed(), own);
    expect(numbersOf(found)).toEqual([1, 2, 3, 4]);
    expect(new Set(found.map((one) => [one.authority, one.committee, one.budgetYear].join()))).toHaveLength(
      1,
    );
    expect(found).toContain(own);
  }
});

test("a draft stands in the place of the follow-up with its number", () => {
  const [first] = all;
  if (first === undefined) throw new Error("There is one.");
  const draft = { ...first, id: "~kladde" };
  expect(sameAgreement(all, draft).map(({ id }) => id)[0]).toBe("~kladde");
  expect(numbersOf(sameAgreement(all, draft))).toEqual([1, 2, 3, 4]);
});

test("without numbers the dates decide", () => {
  const undated = all.slice(0, 4).map((facts) => ({ ...facts, sequence: null }));
  expect(undated[2] && sameAgreement(undated.toReversed(), undated[2])).toEqual(undated);
});
