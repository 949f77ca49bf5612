import { expect, it } from "vitest";
import { eachInSteps } from "../../src/agreement/eachInSteps.ts";

it("makes one at a time and answers with all of them in their order", () => {
  const begun: string[] = [];
  const steps = eachInSteps(["a", "b", "c"], (item) => {
    begun.push(item);
    return item.toUpperCase();
  });
  for (const count of [1, 2, 3]) {
    expect(steps.next().done).toBe(false);
    expect(begun).toHaveLength(count);
  }
  expect(steps.next()).toEqual({ done: true, value: ["A", "B", "C"] });
});
