import { describe, expect, test } from "vitest";
import { readFigures } from "../../../../src/import/grammar/economy/figures.ts";
import { FindingLog } from "../../../../src/import/grammar/findingLog.ts";
import { targetWords } from "../../../fixtures/targetWords.ts";

const placed = (text: string) => ({ text, marks: [{ at: 0, line: 7 }] });

/** `saving 2024 2700000 | outcome | deviation`, and the codes of the findings. */
function read(text: string, status = "", smiley: "glad" | "sur" | null = null): string[] {
  const log = new FindingLog();
  const figures = readFigures(placed(text), placed(status), smiley, { log, budgetYear: 2024 });
  const amount = (value: (typeof figures)[number]["outcome"]) =>
    value === null
      ? "-"
      : `${value.min === value.max ? value.min : `${value.min}..${value.max}`} ${value.how}`;
  for (const { evidence } of figures)
    for (const words of evidence) expect(`${text} ${status}`).toContain(words);
  return [
    ...figures.map(({ measure, basis, year, target, outcome, deviation }) =>
      [
        [measure, basis, year, targetWords(target)].filter((part) => part !== null).join(" "),
        amount(outcome),
        amount(deviation),
      ].join(" | "),
    ),
    ...log.sorted().map(({ code, line }) => `${code} ${line}`),
  ];
}

describe("what an amount is, its own words say", () => {
  test.each([
    ["Besparelse i 2024: 2,7 mio. kr.", "saving 2024 2700000 | - | -"],
    ["Sparekrav: 1 mio. kr.", "saving 2024 1000000 | - | -"],
    ["Effektivisering på 1 mio. kr. årligt fra 2024.", "saving 2024 1000000 | - | -"],
    ["Der er afsat 2 mio. kr. til en pulje.", "allocation 2024 2000000 | - | -"],
    ["Der findes 2 mio. kr. i besparelser.", "saving 2024 2000000 | - | -"],
    ["Anlægsudgift: 12,5 mio. kr.", "investment 2024 12500000 | - | -"],
    ["Investering 1 mio. kr.", "investment 2024 1000000 | - | -"],
    ["Der afsættes 1.250.000 kr.", "allocation 2024 1250000 | - | -"],
    ["Der gives et tilskud på 300.000 kr. om året fra 2024.", "allocation 2024 300000 | - | -"],
    ["Udgiften er 2,7 mill. kr.", "expense 2024 2700000 | - | -"],
    ["Indtægt på 3 mio. kr.", "revenue 2024 3000000 | - | -"],
    ["Budgettet er på 5 mio. kr.", "budget 2024 5000000 | - | -"],
    ["Besparelse 1,5 mio. kr. (netto)", "saving net 2024 1500000 | - | -"],
    ["Besparelse på 2 mio. kr. i 2025", "saving 2025 2000000 | - | -"],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    "Lønsum på 2 mio. kr.",
    "Besparelsen på 1,5 mio. kr. er ikke opnået.",
    "Besparelsen er på op til 2 mio. kr.",
    "Besparelsen er på -0,5 mio. kr.",
    "Restbeløbet på 250 t.kr. finansieres af puljen.",
    "Anlægsudgift på 40 mio. kr. i 2024-2027.",
    "Besparelse 2024-2027: 8 mio. kr.",
    "Udgiften er 500 kr. pr. borger.",
    "Besparelse på 10 pct. af 2,0 mio. kr.",
    "Besparelse på 10 % af rammen på 2,0 mio. kr.",
  ])("%s says it not, or not with certainty", (text) => {
    expect(read(text)).toEqual(["amount-not-understood 7"]);
  });

  test("a sentence that stands twice counts once, and its amount is reported", () => {
    const saving = "Besparelse på 1 mio. kr. i 2024.";
    expect(read(`${saving} ${saving}`)).toEqual(["saving 2024 1000000 | - | -", "amount-repeated 7"]);
    expect(read(`${saving}\n\nDet går godt.\n\n${saving}\n\nDet går godt.`)).toEqual([
      "saving 2024 1000000 | - | -",
      "amount-repeated 7",
    ]);
  });

  test("an amount that cannot be read is reported, not guessed", () => {
    expect(read("Besparelse 1.500 mio. kr.")).toEqual(["amount-malformed 7"]);
    expect(read("Besparelse 1.8 mio. kr.")).toEqual([
      "saving 2024 1800000 | - | -",
      "amount-decimal-point 7",
    ]);
    expect(read("Besparelse på 8. mio. kr.")).toEqual([
      "saving 2024 8000000 | - | -",
      "amount-typing-slip 7",
    ]);
  });

  test("what was agreed may be a range, and what came of it by a glad smiley is the same", () => {
    for (const range of ["1-2 mio. kr.", "1 til 2 mio. kr.", "mellem 1 og 2 mio. kr."])
      expect(read(`Besparelsen forventes at udgøre ${range}`, "", "glad")).toEqual([
        "saving 2024 1000000..2000000 | 1000000..2000000 by-smiley | 0 by-smiley",
      ]);
    expect(read("Besparelse 1-2 mio. kr.", "Manko 0,5 mio. kr.")).toEqual([
      "saving 2024 1000000..2000000 | 500000..1500000 computed | 500000 stated",
    ]);
    expect(read("Besparelse 1-2 mio. kr. i hvert af årene 2024-2026")).toEqual([
      "saving 2024 1000000..2000000 | - | -",
      "saving 2025 1000000..2000000 | - | -",
      "saving 2026 1000000..2000000 | - | -",
    ]);
  });

  test("one amount or another is neither", () => {
    expect(read("Besparelse i 2024: 2 mio. kr. eller 3 mio. kr.")).toEqual([
      "amount-not-understood 7",
      "amount-not-understood 7",
    ]);
  });

  test.each([
    "Effektivisering 2024: 1.000.000",
    "Besparelsen er på 750.",
    "Der er afsat halvanden million kroner i 2024.",
  ])("%s has no unit or no figures, and is reported", (text) => {
    expect(read(text)).toEqual(["amount-malformed 7"]);
  });

  test.each([
    "Merindtægt på 0,4 mio. kr.",
    "Merudgift på 0,4 mio. kr.",
    "Besparelse på 1 mio. kr. til nye lokaler i 2026",
  ])("%s may mean one thing or another, and is reported", (text) => {
    expect(read(text)).toEqual(["amount-not-understood 7"]);
  });

  test("people, percentages, years and cases are no amounts", () => {
    expect(read("Besparelse på 45 pct. i 2024, sag 24/001234, for 5.000 borgere og 2 årsværk.")).toEqual([]);
  });
});

test("the year of an amount is the last one before it, unless one stands right behind", () => {
  expect(read("Det blev i 2023 aftalt, at besparelsen i 2025 er på 2 mio. kr.")).toEqual([
    "saving 2025 2000000 | - | -",
  ]);
  expect(read("Det blev i 2023 aftalt, at besparelsen er på 2 mio. kr. i 2025.")).toEqual([
    "saving 2025 2000000 | - | -",
  ]);
});

describe("several amounts", () => {
  test.each<readonly [string, readonly string[]]>([
    [
      "Besparelse: 2024: 1 mio. kr. 2025: 2 mio. kr.",
      ["saving 2024 1000000 | - | -", "saving 2025 2000000 | - | -"],
    ],
    [
      "Besparelse 2024-2026: 2 mio. kr. årligt",
      ["saving 2024 2000000 | - | -", "saving 2025 2000000 | - | -", "saving 2026 2000000 | - | -"],
    ],
    [
      "Der gives et tilskud på 300.000 kr. om året i 2024-2025.",
      ["allocation 2024 300000 | - | -", "allocation 2025 300000 | - | -"],
    ],
    [
      "Besparelse på 1 mio. kr. i budgetår 2024, 0,8 mio. kr. i overslagsår 2025.",
      ["saving 2024 1000000 | - | -", "saving 2025 800000 | - | -"],
    ],
    [
      "Budgettet i 2024 er 1,8 mio. kr. og 0,6 mio. kr. i 2025.",
      ["budget 2024 1800000 | - | -", "budget 2025 600000 | - | -"],
    ],
    [
      "Besparelse 2023: 1 mio. kr., 2024: 2 mio. kr.",
      ["saving 2023 1000000 | - | -", "saving 2024 2000000 | - | -"],
    ],
    [
      "Besparelse på 2 mio. kr., heraf 1 mio. kr. på skoler.",
      ["saving 2024 2000000 | - | -", "amount-not-understood 7"],
    ],
    [
      "Besparelse på 1 mio. kr. i 2024 stigende til 2 mio. kr. i 2025.",
      ["saving 2024 1000000 | - | -", "amount-not-understood 7"],
    ],
    [
      "Besparelse på 3 mio. kr., fordelt med 1 mio. kr. i 2024 og 2 mio. kr. i 2025.",
      ["amount-not-understood 7", "amount-not-understood 7", "amount-not-understood 7"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("what came of it", () => {
  test.each<readonly [string, string, string]>([
    [
      "Besparelse 2 mio. kr.",
      "Der er opnået 1,8 mio. kr.",
      "saving 2024 2000000 | 1800000 stated | 200000 computed",
    ],
    [
      "Besparelse 2 mio. kr.",
      "Der er sparet 1,5 mio. kr.",
      "saving 2024 2000000 | 1500000 stated | 500000 computed",
    ],
    [
      "Besparelse på 750 t.kr.",
      "Der mangler 250 t.kr.",
      "saving 2024 750000 | 500000 computed | 250000 stated",
    ],
    [
      "Besparelse 1,5 mio. kr.",
      "Besparelsen er delvist opnået, idet der mangler 0,3-0,5 mio. kr.",
      "saving 2024 1500000 | 1000000..1200000 computed | 300000..500000 stated",
    ],
    [
      "Besparelse 2 mio. kr.",
      "Der er en merbesparelse på 0,2 mio. kr.",
      "saving 2024 2000000 | 2200000 computed | -200000 stated",
    ],
    [
      "Indtægt på 3 mio. kr.",
      "Mindreindtægt på 0,5 mio. kr.",
      "revenue 2024 3000000 | 2500000 computed | 500000 stated",
    ],
    [
      "Anlægsudgift: 8 mio. kr.",
      "Merforbrug på 0,4 mio. kr.",
      "investment 2024 8000000 | 8400000 computed | 400000 stated",
    ],
    [
      "Budget: 5 mio. kr. Forbrug: 5,2 mio. kr.",
      "",
      "budget 2024 5000000 | 5200000 stated | 200000 computed",
    ],
    [
      "Besparelse 2 mio. kr.",
      "Manglende besparelse på 0 kr.",
      "saving 2024 2000000 | 2000000 computed | 0 stated",
    ],
  ])("%s %s", (text, status, expected) => {
    expect(read(text, status, "sur")).toEqual([expected]);
  });

  test("a deviation belongs to the figure of its year", () => {
    const text = "Besparelse i 2024: 2 mio. kr. Besparelse i 2025: 3 mio. kr.";
    expect(read(text, "Der mangler 0,5 mio. kr. i 2025.")).toEqual([
      "saving 2024 2000000 | - | -",
      "saving 2025 3000000 | 2500000 computed | 500000 stated",
    ]);
  });
});

describe("a glad smiley", () => {
  test("stands in for an outcome that no words state", () => {
    expect(read("Besparelse 2 mio. kr.", "", "glad")).toEqual([
      "saving 2024 2000000 | 2000000 by-smiley | 0 by-smiley",
    ]);
  });

  test.each([
    "Der er et merforbrug.",
    "Budgettet blev overskredet.",
    "Besparelsen er ikke fuldt ud opnået.",
    "Klargøringsudgiften oversteg det forventede niveau.",
    "Der er en manglende besparelse.",
    "Indfrielsen er skubbet til næste år.",
    "Besparelsen er rykket.",
    "Besparelsen er opnået med undtagelse af rengøring.",
    "Besparelsen er i al væsentlighed indfriet.",
    "Besparelsen er halveret.",
    "Der arbejdes på at finde besparelsen.",
    "Besparelsen opnås gradvist.",
    "Udmøntningen er i gang.",
    "Besparelsen finansieres af kassen.",
    "Besparelsen opnås i 2025.",
    "Besparelsen er 1,9 mio. kr.",
  ])("proves nothing beside %s", (status) => {
    expect(read("Besparelse 2 mio. kr.", status, "glad")[0]).toBe("saving 2024 2000000 | - | -");
  });

  test.each([
    "Besparelsen er opnået ved lavere forbrug.",
    "Besparelsen er realiseret i 2024 og 2025.",
    "Der er ingen bemærkninger.",
  ])("stands beside %s", (status) => {
    expect(read("Besparelse 2 mio. kr.", status, "glad")).toEqual([
      "saving 2024 2000000 | 2000000 by-smiley | 0 by-smiley",
    ]);
  });

  test("speaks of the follow-up's own year only", () => {
    expect(read("Der afsættes 1 mio. kr. i 2024 og 2 mio. kr. i 2025.", "", "glad")).toEqual([
      "allocation 2024 1000000 | 1000000 by-smiley | 0 by-smiley",
      "allocation 2025 2000000 | - | -",
    ]);
  });

  test("a sour one or none says nothing of how much", () => {
    expect(read("Besparelse 2 mio. kr.", "", "sur")).toEqual(["saving 2024 2000000 | - | -"]);
    expect(read("Besparelse 2 mio. kr.")).toEqual(["saving 2024 2000000 | - | -"]);
  });
});
