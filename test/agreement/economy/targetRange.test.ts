import { describe, expect, test } from "vitest";
import { deviationOf, isShort, metBySmiley, outcomeOf } from "../../../src/agreement/economy/amounts.ts";
import { reachedParts } from "../../../src/agreement/economy/reachedParts.ts";
import { statedTarget, totalsOf } from "../../../src/agreement/economy/totals.ts";
import { withoutNegativeTargets } from "../../../src/agreement/format/leftOut.ts";
import { parseFollowUp } from "../../../src/agreement/format/parse.ts";
import type { Amount, Figure } from "../../../src/agreement/format/schema.ts";
import { rowsOf } from "../../fixtures/economyRow.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const realFacts = realFollowUp.facts;
const MIO = 1_000_000;
const agreed = { min: MIO, max: 1.4 * MIO };
const figure = (
  measure: Figure["measure"],
  outcome: Amount | null,
  deviation: Amount | null = null,
): Figure => ({
  measure,
  basis: null,
  year: 2017,
  target: agreed,
  outcome,
  deviation,
  evidence: [],
});
const stated = (min: number, max = min): Amount => ({ min, max, how: "stated" });

describe("of a saving agreed from one amount to another", () => {
  test("an outcome between the two is as agreed, one below is short of the least, one above is a surplus", () => {
    const missing = (outcome: Amount) => deviationOf(figure("saving", outcome));
    expect(missing(stated(1.2 * MIO))).toEqual({ min: 0, max: 0, how: "computed" });
    expect(missing(stated(0.7 * MIO))).toEqual({ min: 0.3 * MIO, max: 0.3 * MIO, how: "computed" });
    expect(missing(stated(1.5 * MIO))).toMatchObject({ min: -0.1 * MIO, max: -0.1 * MIO });
    expect(missing(stated(0.7 * MIO, 1.2 * MIO))).toMatchObject({ min: 0, max: 0.3 * MIO });
  });

  test("a glad smiley means the range, and nothing is missing", () => {
    const met = metBySmiley(figure("saving", null));
    expect(outcomeOf(met)).toEqual({ ...agreed, how: "by-smiley" });
    expect(isShort(met)).toBe(false);
  });

  test("a stated shortfall leaves an outcome as wide as the target", () => {
    expect(outcomeOf(figure("saving", null, stated(0.2 * MIO)))).toEqual({
      min: 0.8 * MIO,
      max: 1.2 * MIO,
      how: "computed",
    });
  });
});

test("an expense within what was agreed is as agreed, and beyond the most too much", () => {
  expect(deviationOf(figure("expense", stated(1.1 * MIO)))).toMatchObject({ min: 0, max: 0 });
  expect(deviationOf(figure("expense", stated(1.6 * MIO)))?.max).toBeCloseTo(0.2 * MIO);
  expect(deviationOf(figure("expense", stated(0.9 * MIO)))?.max).toBeCloseTo(-0.1 * MIO);
});

test("a range stays a range in the total, and single amounts beside it are added to both ends", () => {
  const rows = rowsOf(figure("saving", null), { ...figure("saving", null), target: 2 * MIO });
  const [total] = totalsOf(rows);
  expect(total?.target).toEqual({ min: 3 * MIO, max: 3.4 * MIO });
  expect(total?.targetWithoutOutcome).toEqual({ min: 3 * MIO, max: 3.4 * MIO });
  expect(total && statedTarget(total)).toEqual({ min: 3 * MIO, max: 3.4 * MIO });
  expect(total && reachedParts(total)?.unknown).toBe(3.4 * MIO);
});

describe("a feed", () => {
  const feed = (target: unknown) => ({
    ...realFacts,
    initiatives: realFacts.initiatives.map((initiative, index) =>
      index > 0
        ? initiative
        : {
            ...initiative,
            economy: {
              text: null,
              status: null,
              smiley: null,
              figures: [{ measure: "saving", target, evidence: [] }],
            },
          },
    ),
  });
  const parsed = (target: unknown) => parseFollowUp(feed(target));
  const leftOutOf = (target: Figure["target"]) => {
    const read = parsed(target);
    if (!read.ok) throw new Error(JSON.stringify(read));
    return withoutNegativeTargets(read.value).leftOut;
  };

  test("may have a target from one amount to another", () => {
    expect(parsed(agreed)).toMatchObject({ ok: true });
    expect(parsed(1_000_000)).toMatchObject({ ok: true });
  });

  test("is told when such a target ends before it begins, or lacks an end", () => {
    expect(parsed({ min: 2, max: 1 })).toMatchObject({
      ok: false,
      problems: [{ path: "initiatives[0].economy.figures[0].target.max", code: "range-reversed" }],
    });
    expect(parsed({ min: 2 })).toMatchObject({ ok: false });
  });

  test("has a target below zero left out", () => {
    expect(leftOutOf({ min: -1, max: 5 }).problems).toMatchObject([
      { path: "initiatives[0].economy.figures[0].target.min", code: "negative-target", found: "-1" },
    ]);
  });
});
