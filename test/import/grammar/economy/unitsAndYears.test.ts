/** Amounts whose unit, sum or years stand beside them: read rightly, or not at all and reported. */
import { describe, expect, test } from "vitest";
import { readFigures } from "../../../../src/import/grammar/economy/figures.ts";
import { FindingLog } from "../../../../src/import/grammar/findingLog.ts";
import { targetWords } from "../../../fixtures/targetWords.ts";

const placed = (text: string) => ({ text, marks: [{ at: 0, line: 7 }] });

function read(text: string, status = "", smiley: "glad" | "sur" | null = "glad") {
  const log = new FindingLog();
  const figures = readFigures(placed(text), placed(status), smiley, { log, budgetYear: 2025 });
  return {
    targets: figures.map(({ measure, year, target }) => [measure, year, targetWords(target)].join(" ")),
    outcomes: figures.map(({ outcome, deviation }) => [
      outcome?.min ?? null,
      outcome?.how ?? null,
      deviation?.min ?? null,
    ]),
    findings: log.sorted().map(({ code }) => code),
  };
}

/** The right figures, or some of them and a finding: a wrong one never. */
function expectRightOrReported(text: string, right: readonly string[]) {
  const { targets, findings } = read(text);
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
  ])("%s", expectRightOrReported);

  test("a thousand kroner that are an amount stay one", () => {
    expect(read("Besparelse i 2025: 1.000 kr.").targets).toEqual(["saving 2025 1000"]);
    expect(read("Udgift på 1.000 kr. i 2025.").targets).toEqual(["expense 2025 1000"]);
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
    const { targets, findings } = read(text, "", null);
    expect(targets).toEqual(right);
    expect(findings).toEqual([]);
  });

  test("what was reached goes to the years that were agreed", () => {
    const { targets, outcomes } = read(
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
    expect(read(text, "", null).targets).toEqual([]);
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
    expect(read("Der afsættes 1,0 mio. kr. i hvert af årene 2025-2028.")).toEqual({
      targets: each("allocation", four, 1_000_000),
      outcomes: [[1_000_000, "by-smiley", 0], ...Array.from({ length: 3 }, () => [null, null, null])],
      findings: [],
    });
  });
});

describe("words that speak against a glad smiley leave the outcome open", () => {
  test.each([
    "Besparelsen er delvist indfriet.",
    "Besparelsen er kun delvis realiseret.",
    "Besparelsen er udskudt til 2026.",
    "Besparelsen udskydes til næste år.",
    "Kun halvdelen er indfriet.",
    "Besparelsen er endnu ikke indfriet.",
    "Besparelsen forventes først indfriet i 2026.",
    "Besparelsen indfries først fra 2027.",
    "Besparelsen er næsten indfriet.",
    "Besparelsen er indfriet med 80 pct.",
    "Besparelsen er reduceret.",
    "Besparelsen er opgivet.",
    "Besparelsen er bortfaldet.",
    "Besparelsen udgår.",
    "Besparelsen opnås med forsinkelse.",
    "Besparelsen er forsinket.",
    "Besparelsen kan ikke opnås.",
    "Besparelsen blev ikke til noget.",
    "En del af besparelsen udestår.",
    "Resten af besparelsen findes i 2026.",
    "Besparelsen er sat i bero.",
    "Målet er ikke helt nået.",
    "To tredjedele af besparelsen er hentet.",
    "Det er usikkert, om besparelsen nås.",
    "Der er risiko for, at besparelsen ikke nås.",
    "Besparelsen er lavere end forventet.",
    "Besparelsen er annulleret.",
    "Besparelsen er mindre end aftalt.",
    "Udmøntningen afventer politisk behandling.",
  ])("%s", (status) => {
    expect(read("Besparelse i 2025: 1,0 mio. kr.", status)).toMatchObject({
      targets: ["saving 2025 1000000"],
      outcomes: [[null, null, null]],
    });
  });

  test.each([
    "Besparelsen er indfriet.",
    "Besparelsen er fuldt indfriet.",
    "Besparelsen er opnået som planlagt.",
    "Besparelsen er indarbejdet i budgettet. Der er ikke bemærkninger.",
    "Budgettet er overholdt.",
  ])("%s: the smiley stands", (status) => {
    expect(read("Besparelse i 2025: 1,0 mio. kr.", status).outcomes).toEqual([[1_000_000, "by-smiley", 0]]);
  });
});

describe("what is outstanding is not what was reached", () => {
  const known = { min: 600_000, missing: 400_000 };
  test.each([
    "Heraf er 0,6 mio. kr. realiseret, og 0,4 mio. kr. udestår.",
    "Der er realiseret 0,6 mio. kr. Der udestår 0,4 mio. kr.",
    "0,6 mio. kr. er indfriet, mens 0,4 mio. kr. mangler.",
    "0,4 mio. kr. udestår.",
    "Der mangler 0,4 mio. kr.",
    "0,4 mio. kr. er ikke realiseret.",
    "Der er realiseret 0,6 mio. kr. De resterende 0,4 mio. kr. hentes i 2026.",
    "0,6 mio. kr. er opnået. 0,4 mio. kr. er ikke opnået.",
    "Der er indfriet 0,6 mio. kr., og der er 0,4 mio. kr. tilbage.",
  ])("%s", (status) => {
    const log = new FindingLog();
    const figures = readFigures(placed("Besparelse i 2025: 1,0 mio. kr."), placed(status), "sur", {
      log,
      budgetYear: 2025,
    });
    for (const { outcome, deviation } of figures) {
      expect(outcome?.min ?? known.min).toBe(known.min);
      expect(deviation?.min ?? known.missing).toBe(known.missing);
    }
    expect(figures.length).toBe(1);
    if (figures[0]?.outcome === null) expect(log.sorted().length).toBeGreaterThan(0);
  });
});
