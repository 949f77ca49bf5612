import { describe, expect, it } from "vitest";
import { type EconomyTotal, totalsOf } from "../../../src/agreement/economy/totals.ts";
import { totalColumns } from "../../../src/pages/economy/totalColumns.ts";
import { outcomeWords } from "../../../src/pages/economy/totalWords.ts";
import { type GivenFigure, rowsOf } from "../../fixtures/economyRow.ts";

const stated = (kroner: number) => ({ min: kroner, max: kroner, how: "stated" as const });
const agreed: GivenFigure = { target: 1_000_000, outcome: stated(900_000) };
const withoutTarget: GivenFigure = { target: null, outcome: stated(5_000_000) };

/** The cells of the only total of these figures, by their columns. */
function cellsOf(...figures: readonly GivenFigure[]) {
  const totals = totalsOf(rowsOf(...figures));
  const [total] = totals;
  if (total === undefined || totals.length > 1) throw new Error(`${totals.length} totals`);
  const columns = totalColumns<EconomyTotal>(totals, "da", (one) => one);
  return { total, cells: Object.fromEntries(columns.map(({ header, value }) => [header, value(total)])) };
}

describe("the sums of an economy table", () => {
  it("add to what was reached of the agreed nothing that has no target", () => {
    const { total, cells } = cellsOf(agreed, withoutTarget);
    expect(cells).toMatchObject({
      Aftalt: 1_000_000,
      "Opnået, mindst": 900_000,
      "Opnået, højst": 900_000,
      "Opnået uden oplyst mål, mindst": 5_000_000,
      "Opnået uden oplyst mål, højst": 5_000_000,
    });
    expect(outcomeWords(total, "da")).toBe("0,9 mio. kr.");
  });

  it("have no column for what came without a target where nothing did", () => {
    expect(Object.keys(cellsOf(agreed).cells).join()).not.toContain("uden oplyst mål");
  });

  it("are of all where nothing has a target, beside an agreed sum that is empty", () => {
    const { total, cells } = cellsOf(withoutTarget);
    expect(cells).toMatchObject({ Aftalt: null, "Opnået, mindst": 5_000_000 });
    expect(outcomeWords(total, "da")).toBe("5 mio. kr.");
  });

  it("are empty, not zero, where nothing is known of the agreed", () => {
    const { total, cells } = cellsOf({ target: 1_000_000 }, withoutTarget);
    expect(cells).toMatchObject({ "Opnået, mindst": null, "Opnået uden oplyst mål, mindst": 5_000_000 });
    expect(outcomeWords(total, "da")).toBe("ukendt");
  });
});
