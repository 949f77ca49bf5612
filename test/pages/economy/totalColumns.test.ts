import { describe, expect, it } from "vitest";
import { type EconomyTotal, totalsOf } from "../../../src/agreement/economy/totals.ts";
import { totalColumns } from "../../../src/pages/economy/totalColumns.ts";
import { outcomeWords, totalName } from "../../../src/pages/economy/totalWords.ts";
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
    expect(outcomeWords(total, "da")).toBe("0,9\u00a0mio.\u00a0kr.");
  });

  it("are called agreed only of savings and revenue, since an expense may be no more than expected", () => {
    const expense = cellsOf({ measure: "expense", target: 11_300_000 }).cells;
    expect(expense).toMatchObject({ "Afsat eller forventet": 11_300_000 });
    expect(expense).toMatchObject({ "Mål uden kendt resultat": 11_300_000 });
    expect(Object.keys(expense).join()).not.toContain("Aftalt");
  });

  it("are named net where the document says so, and taken as net where it says neither of one amount", () => {
    const name = (...figures: readonly GivenFigure[]) => totalName(cellsOf(...figures).total, "da");
    expect(name({ ...agreed, basis: "net" })).toBe("Besparelse 2017, netto");
    expect(name({ ...agreed, basis: "net" }, agreed)).toBe("Besparelse 2017, antaget netto");
    expect(name({ ...agreed, basis: "gross" })).toBe("Besparelse 2017, brutto");
  });

  it("have no column for what came without a target where nothing did", () => {
    expect(Object.keys(cellsOf(agreed).cells).join()).not.toContain("uden oplyst mål");
  });

  it("are of all where nothing has a target, beside an agreed sum that is empty", () => {
    const { total, cells } = cellsOf(withoutTarget);
    expect(cells).toMatchObject({ Aftalt: null, "Opnået, mindst": 5_000_000 });
    expect(outcomeWords(total, "da")).toBe("5\u00a0mio.\u00a0kr.");
  });

  it("are empty, not zero, where nothing is known of the agreed", () => {
    const { total, cells } = cellsOf({ target: 1_000_000 }, withoutTarget);
    expect(cells).toMatchObject({ "Opnået, mindst": null, "Opnået uden oplyst mål, mindst": 5_000_000 });
    expect(outcomeWords(total, "da")).toBe("ukendt");
  });
});
