/** Every smiley is booked once, so that none is lost or used twice. */
import { expect, test } from "vitest";
import { SmileyLedger } from "../../../../src/import/grammar/smileys/ledger.ts";

const EMPTY = { glad: 0, neutral: 0, sur: 0, unknown: 0 };

test("the first booking holds, and what has none is unplaced", () => {
  const [one, two, three] = (["glad", "sur", "unknown"] as const).map((kind, line) => ({
    kind,
    line,
    sign: "☺",
  }));
  if (one === undefined || two === undefined || three === undefined) throw new Error("There are three.");
  const ledger = new SmileyLedger([one, two, three]);
  ledger.place(one, "economy");
  ledger.place(one, "prose");
  ledger.place(two, "legend");
  expect(ledger.unplaced()).toEqual([three]);
  expect(ledger.account()).toEqual({
    legend: { ...EMPTY, sur: 1 },
    milestones: EMPTY,
    economy: { ...EMPTY, glad: 1 },
    prose: EMPTY,
    unplaced: { ...EMPTY, unknown: 1 },
  });
});

test("two alike are two", () => {
  const [one, two] = [1, 2].map(() => ({ kind: "glad" as const, line: 1, sign: "☺" }));
  if (one === undefined || two === undefined) throw new Error("There are two.");
  const ledger = new SmileyLedger([one, two]);
  ledger.place(two, "prose");
  expect(ledger.unplaced()).toHaveLength(1);
  expect(ledger.unplaced()[0]).toBe(one);
});
