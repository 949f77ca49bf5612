import { expect, test } from "vitest";
import { economyRows } from "../../../src/agreement/economy/rows.ts";
import { totalsOf } from "../../../src/agreement/economy/totals.ts";
import { buildFollowUp } from "../../../src/agreement/followUp.ts";
import { withoutNegativeTargets } from "../../../src/agreement/format/leftOut.ts";
import { arbitraryFollowUp } from "../../fixtures/arbitraryFollowUp.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";

const stated = (kroner: number) => ({ min: kroner, max: kroner, how: "stated" as const });

test("a saving of -3 million is left out by name and added to nothing; what stands beside it stays", () => {
  const followUp = inventedFollowUp([
    { economy: { figures: [{ measure: "saving", target: -3_000_000, outcome: stated(-2_500_000) }] } },
    { economy: { figures: [{ measure: "saving", target: 2_000_000, outcome: stated(-1_500_000) }] } },
  ]);
  expect(followUp.leftOut).toEqual({
    total: 1,
    problems: [
      {
        path: "initiatives[0].economy.figures[0].target",
        code: "negative-target",
        found: "-3000000",
        expected: ">= 0",
      },
    ],
  });
  const [total, ...others] = totalsOf(economyRows(followUp));
  expect(others).toEqual([]);
  expect(total).toMatchObject({ target: 2_000_000, surplus: { min: 0, max: 0 } });
  expect(followUp.initiatives).toHaveLength(2);
});

test("facts without such a figure are the very same object, and no target below zero is left in any", () => {
  forAll(arbitraryFollowUp, ({ facts }) => {
    expect(withoutNegativeTargets(facts).facts).toBe(facts);
    const initiatives = facts.initiatives.map((initiative) => ({
      ...initiative,
      economy: initiative.economy && {
        ...initiative.economy,
        figures: initiative.economy.figures.map((figure) => ({ ...figure, target: -(figure.target ?? 0) })),
      },
    }));
    for (const { economy } of buildFollowUp({ ...facts, initiatives }).initiatives)
      for (const { target } of economy?.figures ?? []) expect(target ?? 0).toBeGreaterThanOrEqual(0);
  });
});
