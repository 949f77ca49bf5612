import { expect, test } from "vitest";
import { compareNumbers, plainNumber } from "../../../src/agreement/sorting/order.ts";
import { arbitraryFollowUp } from "../../fixtures/arbitraryFollowUp.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

test("numbers sort as a reader counts, those without a number last", () => {
  expect(realFollowUp.initiatives.toSorted(compareNumbers)).toEqual(realFollowUp.initiatives);
  forAll(arbitraryFollowUp, (followUp) => {
    const order = ["5.03", "7.10", "10.01", null];
    const sorted = followUp.initiatives.toSorted(compareNumbers).map(({ number }) => order.indexOf(number));
    expect(sorted).toEqual(sorted.toSorted());
  });
});

test("a plain number sorts as the comparison of numbers does", () => {
  const numbers = ["5", "5.1", "5.01", "5.9", "5.10", "05.2", "10.01", "12", "100.3"];
  const [initiative] = realFollowUp.initiatives;
  if (initiative === undefined) throw new Error("the real follow-up has initiatives");
  for (const [a, b] of numbers.flatMap((one) => numbers.map((other) => [one, other] as const))) {
    const order = compareNumbers({ ...initiative, number: a }, { ...initiative, number: b });
    expect(Math.sign((plainNumber(a) ?? 0) - (plainNumber(b) ?? 0)), `${a} ${b}`).toBe(Math.sign(order));
  }
  expect(["5a", "5.1.2", "", null, "1234567"].map(plainNumber)).toEqual([null, null, null, null, null]);
});
