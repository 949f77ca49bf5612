/** Amounts whose unit, sum or years stand beside them: read rightly, or not at all and reported. */
import { describe, expect, test } from "vitest";
import { readFigures } from "../../../../src/import/grammar/economy/figures.ts";
import { FindingLog } from "../../../../src/import/grammar/findingLog.ts";
import { placed, readEconomy } from "../../../fixtures/readEconomy.ts";

/** The right figures, or some of them and a finding: a wrong one never. */
function expectRightOrReported(text: string, right: readonly string[]) {
  const { targets, findings } = readEconomy(text);
  for (const target of targets) expect(right).toContain(target);
  if (targets.length < right.length) expect(findings.length, `${text}: ${targets}`).toBeGreaterThan(0);
}

describe("a unit that stands apart from its number", () => {
  test.each([
    ["Besparelse i 2025: 1.250 (1.000 kr.)", ["saving 2025 1250000"]],
    ["Udgift (1.000 kr.) 2025: 750", ["expense 2025 750000"]],
    ["Besparelse i 1.000 kr. i 2025: 1.250", ["saving 2025 1250000"]],
    ["Besparelse (i 1.000 kr.): 400 i 2025", ["saving 2025 400000"]],
    ["Beløb i 1.000 kr.: Besparelse 2025 400", ["saving 2025 400000"]],
    ["Besparelse (mio. kr.) 2025: 1,5", ["saving 2025 1500000"]],
    ["Besparelse i mio. kr. 2025: 1,5", ["saving 2025 1500000"]],
    ["Besparelse i 2025: 1.250 tkr", ["saving 2025 1250000"]],
    ["Besparelse i 2025: 1.250 TDKK", ["saving 2025 1250000"]],
    ["Besparelse i 2025: 1.250 (t.kr.)", ["saving 2025 1250000"]],
    ["Besparelse i 2025: 1,5 (i mio. kr.)", ["saving 2025 1500000"]],
    ["Beløb i mio. kr.: 2025 2026\nBesparelse 1,0 2,0", ["saving 2025 1000000", "saving 2026 2000000"]],
    ["(1.000 kr.) 2025 2026\nBesparelse 500 750", ["saving 2025 500000", "saving 2026 750000"]],
    ["Besparelse i 2025: 1,5 MDKK", ["saving 2025 1500000"]],
    ["Besparelse i 2025: 1,5 mio. DKK", ["saving 2025 1500000"]],
    ["Besparelse i 2025: 1.250 kkr.", ["saving 2025 1250000"]],
    ["Besparelse i 2025: 1.250 t.DKK", ["saving 2025 1250000"]],
    ["Besparelse i 2025: 1.250 x 1.000 kr.", ["saving 2025 1250000"]],
    ["Besparelse i 2025: 1.250 i hele 1.000 kr.", ["saving 2025 1250000"]],
    ["Hele 1.000 kr. Besparelse i 2025: 1.250", ["saving 2025 1250000"]],
    ["Besparelse i 2025: 1.250 kDKK", ["saving 2025 1250000"]],
    ["Besparelse på 1,5 mil. kr. i 2025", ["saving 2025 1500000"]],
    ["Besparelse på 1,5 milioner kr. i 2025", ["saving 2025 1500000"]],
    ["Besparelse i 2025: 1.250.000 (hele kr.)", ["saving 2025 1250000"]],
  ])("%s", expectRightOrReported);

  test("a thousand kroner that are an amount stay one", () => {
    expect(readEconomy("Besparelse i 2025: 1.000 kr.").targets).toEqual(["saving 2025 1000"]);
    expect(readEconomy("Udgift på 1.000 kr. i 2025.").targets).toEqual(["expense 2025 1000"]);
  });
});

describe("a table of years", () => {
  test.each([
    [
      "Beløb i mio. kr.: 2025 2026 2027\nBesparelse 1,0 2,0 2,5",
      ["saving 2025 1000000", "saving 2026 2000000", "saving 2027 2500000"],
    ],
    ["(1.000 kr.) 2025 2026\nBesparelse 500 750", ["saving 2025 500000", "saving 2026 750000"]],
    ["Besparelse (1.000 kr.)\n2025 2026\n1.500 2.750", ["saving 2025 1500000", "saving 2026 2750000"]],
    ["Besparelse i mio. kr.\n2025 | 2026\n1,5 | 2,75", ["saving 2025 1500000", "saving 2026 2750000"]],
    ["2025\n2026\nBesparelse (t.kr.)\n500\n750", ["saving 2025 500000", "saving 2026 750000"]],
    [
      "i 1.000 kr. 2025 2026\nBesparelse 500 750\nUdgift 100 0",
      ["saving 2025 500000", "saving 2026 750000", "expense 2025 100000", "expense 2026 0"],
    ],
  ])("%s", (text, right) => {
    const { targets, findings } = readEconomy(text, "", null);
    expect(targets).toEqual(right);
    expect(findings).toEqual([]);
  });

  test("what was reached goes to the years that were agreed", () => {
    const { targets, outcomes } = readEconomy(
      "Beløb i 1.000 kr. 2025 2026\nBesparelse 500 750\nRealiseret 400 0",
      "",
      null,
    );
    expect(targets).toEqual(["saving 2025 500000", "saving 2026 750000"]);
    expect(outcomes).toEqual([
      [400_000, "stated", 100_000],
      [0, "stated", 750_000],
    ]);
  });

  test("cites words of the economy", () => {
    const log = new FindingLog();
    const text = "Som aftalt. Beløb i 1.000 kr. 2025 2026\nBesparelse 500 750. Der gøres status.";
    const figures = readFigures(placed(text), placed(""), null, { log, budgetYear: 2025 });
    expect(figures.map(({ evidence }) => evidence)).toEqual([
      ["Beløb i 1.000 kr. 2025 2026 Besparelse 500 750"],
      ["Beløb i 1.000 kr. 2025 2026 Besparelse 500 750"],
    ]);
  });

  test.each([
    ["a number too many", "Beløb i 1.000 kr. 2025 2026\nBesparelse 500 750 1.250"],
    ["a number too few", "Beløb i 1.000 kr. 2025 2026\nBesparelse 500"],
    ["no unit", "2025 2026\nBesparelse 500 750"],
    ["no name", "Beløb i 1.000 kr. 2025 2026\n500 750"],
    ["years out of order", "Besparelse i 1.000 kr. 2026 2025\n500 750"],
  ])("with %s is not read", (_, text) => {
    expect(readEconomy(text, "", null).targets).toEqual([]);
  });
});

describe("a sum that the document leaves to the reader", () => {
  test.each([
    ["Besparelse i 2025: 2 x 0,5 mio. kr.", ["saving 2025 1000000"]],
    ["Besparelse i 2025: 2 * 0,5 mio. kr.", ["saving 2025 1000000"]],
    ["Besparelse i 2025: 2 gange 0,5 mio. kr.", ["saving 2025 1000000"]],
    ["Besparelse i 2025: 0,5 + 0,3 mio. kr.", ["saving 2025 800000"]],
    ["Besparelse i 2025: 0,5 mio. kr. + 0,3 mio. kr.", ["saving 2025 800000"]],
    ["Besparelse i 2025: 0,5 mio. kr. plus 0,3 mio. kr.", ["saving 2025 800000"]],
    ["Besparelse i 2025: 1,5 mio. kr. minus 0,3 mio. kr.", ["saving 2025 1200000"]],
    ["Besparelse i 2025: 1,5 mio. kr. - 0,3 mio. kr.", ["saving 2025 1200000"]],
    ["Besparelse i 2025: 0,5 mio. kr. x 2", ["saving 2025 1000000"]],
    ["Besparelse i 2025: 3 à 0,5 mio. kr.", ["saving 2025 1500000"]],
    ["Besparelse i 2025: halvdelen af 2 mio. kr.", ["saving 2025 1000000"]],
    ["Besparelse i 2025: 2/3 af 3 mio. kr.", ["saving 2025 2000000"]],
  ])("%s", expectRightOrReported);
});

describe("what comes several times a year, or for each of several places, is no whole amount", () => {
  test.each([
    ["Besparelse i 2025: 0,5 mio. kr. ad to gange", ["saving 2025 1000000"]],
    ["Besparelse i 2025: 100.000 kr. om måneden", ["saving 2025 1200000"]],
    ["Besparelse i 2025: 100.000 kr. månedligt", ["saving 2025 1200000"]],
    ["Månedlig besparelse på 100.000 kr. i 2025", ["saving 2025 1200000"]],
    ["Besparelse i 2025: 0,25 mio. kr. hvert kvartal", ["saving 2025 1000000"]],
    ["Besparelse i 2025: 50.000 kr. på hver af de 8 skoler", ["saving 2025 400000"]],
  ])("%s", expectRightOrReported);

  test("what the money is for may come several times a year", () => {
    expect(readEconomy("Udgift til månedlige møder på 0,2 mio. kr. i 2025").targets).toEqual([
      "expense 2025 200000",
    ]);
    expect(readEconomy("Udgift i 2025: 0,2 mio. kr. til månedlige møder").targets).toEqual([
      "expense 2025 200000",
    ]);
  });
});

describe("a year that stands beside an amount in other words", () => {
  test.each([
    ["Besparelse på 2,0 mio. kr. i helårseffekt", []],
    ["Besparelse 1,5 mio. kr. til og med 2027", []],
    ["Udgift på 1,5 mio. kr. to år i træk", []],
    ["Udgift på 1,5 mio. kr. i to år", []],
    ["Udgift på 1,5 mio. kr. hvert andet år", []],
    ["Besparelse: 2025 1,5 mio. kr. 2026 2,0 mio. kr.", ["saving 2025 1500000", "saving 2026 2000000"]],
    ["Besparelse på 2,0 mio. kr. ved fuld indfasning", []],
    ["Besparelse på 1,5 mio. kr. næste år", ["saving 2026 1500000"]],
    ["Besparelse på 1,5 mio. kr. pr. 1.1.2026", ["saving 2026 1500000"]],
    ["Besparelse på 1,5 mio. kr. i 2025 og 2,0 mio. kr. i de følgende år", ["saving 2025 1500000"]],
    ["Besparelsen fra Aftale om budget 2024 på 1,5 mio. kr. videreføres i 2025", ["saving 2025 1500000"]],
    ["Budgettet hæves fra 1,0 mio. kr. til 1,5 mio. kr. i 2025", ["budget 2025 1500000"]],
  ])("%s", expectRightOrReported);

  test("an amount of a year that takes effect in full later is the year's", () => {
    expect(readEconomy("Besparelse i 2025: 1,5 mio. kr. (helårseffekt)").targets).toEqual([
      "saving 2025 1500000",
    ]);
    expect(readEconomy("Besparelse på 1,5 mio. kr. i 2025 stigende i de følgende år").targets).toEqual([
      "saving 2025 1500000",
    ]);
    expect(readEconomy("Budget: fra 1,0 mio. kr. til 1,5 mio. kr. i 2025").targets).toEqual([
      "budget 2025 1000000..1500000",
    ]);
  });
});

describe("the year of prices is no year of an amount", () => {
  test.each([
    ["Besparelse i 2025 (2024-priser): 1,0 mio. kr.", ["saving 2025 1000000"]],
    ["Besparelse i 2025 (2024-pl): 1,0 mio. kr.", ["saving 2025 1000000"]],
    ["Besparelse i 2025 (PL 2024): 1,0 mio. kr.", ["saving 2025 1000000"]],
    ["Besparelse i 2025: 1,0 mio. kr. (2024-prisniveau)", ["saving 2025 1000000"]],
    ["Besparelse i 2025: 1,0 mio. kr. (prisniveau 2024)", ["saving 2025 1000000"]],
    ["Besparelse i 2025 i 2024 p/l: 1,0 mio. kr.", ["saving 2025 1000000"]],
    ["Besparelse i 2025, opgjort i faste 2024-priser: 1,0 mio. kr.", ["saving 2025 1000000"]],
    ["Besparelse: 1,0 mio. kr. (2024-PL)", ["saving 2025 1000000"]],
    ["Besparelse i 2025 (årets priser 2024): 1,0 mio. kr.", ["saving 2025 1000000"]],
    ["Besparelse i forhold til regnskab 2023: 1,0 mio. kr.", ["saving 2025 1000000"]],
    ["Besparelse ift. budget 2024: 1,0 mio. kr. i 2025", ["saving 2025 1000000"]],
  ])("%s", expectRightOrReported);
});

describe("several years", () => {
  const each = (measure: string, years: readonly number[], target: number) =>
    years.map((year) => `${measure} ${year} ${target}`);
  const four = [2025, 2026, 2027, 2028];
  test.each([
    [
      "Effektivisering: 1 mio. kr. i 2025, 2 mio. kr. i 2026 og 3 mio. kr. i 2027-2028",
      ["saving 2025 1000000", "saving 2026 2000000", ...each("saving", [2027, 2028], 3_000_000)],
    ],
    ["Der afsættes 1,0 mio. kr. i hvert af årene 2025-2028.", each("allocation", four, 1_000_000)],
    ["Der afsættes 1,0 mio. kr. hvert år i 2025-2028.", each("allocation", four, 1_000_000)],
    ["Der afsættes 1,0 mio. kr. årligt i 2025-2028.", each("allocation", four, 1_000_000)],
    ["Der afsættes 1,0 mio. kr. årligt i perioden 2025 til 2028.", each("allocation", four, 1_000_000)],
    ["Der afsættes 1,0 mio. kr. i 2025 og 2026.", each("allocation", [2025, 2026], 1_000_000)],
    ["Der afsættes 1,0 mio. kr. i både 2025 og 2026.", each("allocation", [2025, 2026], 1_000_000)],
    [
      "Der afsættes 1,0 mio. kr. årligt i 2025, 2026 og 2027.",
      each("allocation", [2025, 2026, 2027], 1_000_000),
    ],
    [
      "Besparelse på 0,5 mio. kr. i 2025 stigende til 1,0 mio. kr. i 2026.",
      ["saving 2025 500000", "saving 2026 1000000"],
    ],
    [
      "Besparelse: 2025: 0,5 mio. kr., 2026: 1,0 mio. kr., 2027-28: 1,5 mio. kr.",
      ["saving 2025 500000", "saving 2026 1000000", ...each("saving", [2027, 2028], 1_500_000)],
    ],
    [
      "Besparelse på 0,5 mio. kr. i 2025 og 1,0 mio. kr. årligt fra 2026 og frem.",
      ["saving 2025 500000", "saving 2026 1000000"],
    ],
    [
      "Besparelse på 1/2/3 mio. kr. i 2025/2026/2027.",
      ["saving 2025 1000000", "saving 2026 2000000", "saving 2027 3000000"],
    ],
    ["Besparelse på 1,0 mio. kr. i 2026 og overslagsårene.", ["saving 2026 1000000"]],
    ["Der afsættes 1,0 mio. kr./år i 2025-2028.", each("allocation", four, 1_000_000)],
    ["I 2025-2028 afsættes årligt 1,0 mio. kr.", each("allocation", four, 1_000_000)],
    ["I perioden 2025-2028 afsættes 4,0 mio. kr.", []],
    ["Der afsættes 1,0 mio. kr. i skoleåret 2025/26.", []],
    ["Besparelse på 4 mio. kr. i 2025-2028.", []],
    ["Besparelse på i alt 4 mio. kr. i perioden 2025-2028.", []],
  ])("%s", expectRightOrReported);

  test("an amount that each of several years has is a figure of each", () => {
    expect(readEconomy("Der afsættes 1,0 mio. kr. i hvert af årene 2025-2028.")).toEqual({
      targets: each("allocation", four, 1_000_000),
      outcomes: [[1_000_000, "by-smiley", 0], ...Array.from({ length: 3 }, () => [null, null, null])],
      findings: [],
    });
  });
});
