/** Amounts that are only a part of what is written, or neither agreed nor reached: none becomes a figure, each is reported. */
import { describe, expect, test } from "vitest";
import { readFigures } from "../../../../src/import/grammar/economy/figures.ts";
import { FindingLog } from "../../../../src/import/grammar/findingLog.ts";

const placed = (text: string) => ({ text, marks: [{ at: 0, line: 7 }] });

function read(text: string, status = "") {
  const log = new FindingLog();
  const figures = readFigures(placed(text), placed(status), null, { log, budgetYear: 2025 });
  return {
    figures: figures.map(({ year, target, outcome }) => [year, target, outcome?.min ?? null]),
    findings: [...new Set(log.sorted().map(({ code }) => code))],
  };
}

describe("an amount for several years together", () => {
  test.each([
    "Anlægsudgift på 10 mio. kr. samlet i 2025-2028.",
    "Anlægsudgift på 10 mio. kr. i alt i perioden 2025-2028.",
    "Anlægsudgift på 10 mio. kr. tilsammen for 2025 og 2026.",
    "Anlægsudgift på 10 mio. kr. i hele perioden.",
    "Anlægsudgift på 10 mio. kr. (2025-2028)",
    "Anlægsudgift (2025-2028): 10 mio. kr.",
    "Anlægsudgift på 10 mio. kr. fra 2025 til 2027.",
  ])("%s", (text) => {
    expect(read(text)).toEqual({ figures: [], findings: ["amount-not-understood"] });
  });

  test("is not one that each year has, nor one beside the years of an agreement's name", () => {
    expect(read("Udgift på 1 mio. kr. årligt i perioden 2025-2026.").figures).toHaveLength(2);
    expect(read("Udgift på 1 mio. kr. jf. Aftale om budget 2025-2028.")).toEqual({
      figures: [[2025, 1_000_000, null]],
      findings: [],
    });
  });
});

describe("an amount with another year somewhere behind it", () => {
  test.each([
    "Besparelse på 2 mio. kr. i 1. kvartal 2026.",
    "Besparelse på 2 mio. kr. fra 1. januar 2026.",
    "Besparelse på 2 mio. kr. inden 2028.",
    "Besparelse på 2 mio. kr. i B2026.",
    "Besparelse i B2026: 2 mio. kr.",
    "Der er afsat 2 mio. kr. til plejehjem 2026.",
  ])("%s", (text) => {
    expect(read(text)).toEqual({ figures: [], findings: ["amount-not-understood"] });
  });

  test.each([
    "Besparelse på 2 mio. kr. godkendt af Kommunalbestyrelsen den 12. oktober 2024.",
    "Besparelse på 2 mio. kr. (2024-priser).",
    "Besparelse på 2 mio. kr. (pl-niveau 2024).",
    "Besparelse på 2 mio. kr. ved 3. budgetopfølgning 2024.",
  ])("that is none of its own: %s", (text) => {
    expect(read(text)).toEqual({ figures: [[2025, 2_000_000, null]], findings: [] });
  });
});

describe("a part of a number or of a sum", () => {
  test.each([
    "Besparelse på 1'250'000 kr. i 2025",
    "Besparelse på 1,250 t.kr. i 2025",
    "Besparelse på 1,250-1,500 t.kr. i 2025",
    "Besparelse på –1,2 mio. kr. i 2025",
    "Besparelse på >2 mio. kr. i 2025",
    "Besparelse på < 2 mio. kr. i 2025",
    "Besparelse på 2,0* mio. kr. i 2025",
    "Besparelse på 2,0¹ mio. kr. i 2025",
    "Besparelse på (500) t.kr. i 2025",
    "Besparelse på 1.200 tus. kr. i 2025",
    "Besparelse på 1 mio. 250 t.kr. i 2025",
    "Besparelse på 1 mio. og 250.000 kr. i 2025",
    "Besparelse på 1,2 mio. euro i 2025",
    "Besparelse i hele 1.000 kr. 1.200",
    "Besparelse i 2025: 750 1.000 kr.",
    "Besparelse, mio. kr.: 1,2",
    "Besparelse på hhv. 1,5 og 2,0 mio. kr.",
    "t.kr.\nBesparelse: 500",
  ])("%s", (text) => {
    expect(read(text)).toEqual({ figures: [], findings: ["amount-malformed"] });
  });

  test.each([
    "Besparelse: 2 mio. kr. i 2025",
    "Besparelse på ~2 mio. kr. i 2025",
    "Besparelse (2 mio. kr.) i 2025",
  ])("is none behind a sign of another kind: %s", (text) => {
    expect(read(text)).toEqual({ figures: [[2025, 2_000_000, null]], findings: [] });
  });
});

describe("a table of years", () => {
  test.each([
    "2025 2026 2027\nBesparelse 500 750 1.000",
    "2025\n\n2026\n\n2027\n\nBesparelse\n\n500\n\n750\n\n1.000",
    "Besparelse 2025 2026 (1.000 kr.)\n-500 -750",
  ])("that does not say what its numbers are: %j", (text) => {
    expect(read(text)).toEqual({ figures: [], findings: ["amount-malformed"] });
  });

  test("in a cell, whose unit is a paragraph by itself", () => {
    expect(read("1.000 kr.\n\n2025\n\n2026\n\nBesparelse\n\n500\n\n750").figures).toEqual([
      [2025, 500_000, null],
      [2026, 750_000, null],
    ]);
  });
});

describe("what is neither agreed nor reached", () => {
  test.each([
    "Udgiften blev 0,3 mio. kr. højere.",
    "Udgiften blev 0,3 mio. kr. dyrere end ventet.",
    "Der er brugt 0,3 mio. kr. for meget.",
    "Forbrug pr. 31. marts: 0,3 mio. kr.",
    "Forbrug pr. 31.08.2025: 0,3 mio. kr.",
    "Forbrug 1. kvartal: 0,3 mio. kr.",
    "Der er indtil videre brugt 0,3 mio. kr.",
    "Halvårsregnskabet viser et forbrug på 0,3 mio. kr.",
    "0,3 mio. kr. er realiseret pr. 30. juni.",
    "Restbudget 0,3 mio. kr.",
    "Det samlede forbrug er 0,3 mio. kr. siden 2020.",
    "Risiko for merforbrug på 0,3 mio. kr.",
    "Merforbrug på 0,3 mio. kr., hvis vinteren bliver hård.",
    "Et merforbrug på 0,3 mio. kr. er undgået.",
    "De manglende 0,3 mio. kr. er nu fundet.",
    "Finansieres af en pulje på 0,3 mio. kr.",
  ])("%s", (status) => {
    expect(read("Udgift på 1 mio. kr. i 2025.", status)).toEqual({
      figures: [[2025, 1_000_000, null]],
      findings: ["amount-not-understood"],
    });
  });

  test.each(["Forbrug pr. 31. december: 0,3 mio. kr.", "Forbrug pr. 31.12.2025: 0,3 mio. kr."])(
    "at the year's end it is what came of it: %s",
    (status) => {
      expect(read("Udgift på 1 mio. kr. i 2025.", status).figures).toEqual([[2025, 1_000_000, 300_000]]);
    },
  );

  test("the whole of which a part was reached", () => {
    expect(read("Besparelse 2 mio. kr. i 2025.", "Der er realiseret 1,5 af 2,0 mio. kr.")).toEqual({
      figures: [[2025, 2_000_000, null]],
      findings: ["amount-malformed"],
    });
  });

  test("a sum of years of which one is named", () => {
    expect(read("Der er i alt afsat 5 mio. kr., hvoraf 2 mio. kr. vedrører 2025.")).toEqual({
      figures: [],
      findings: ["amount-not-understood"],
    });
  });

  test("a line of numbers that lacks some years", () => {
    const { figures, findings } = read("(1.000 kr.) 2025 2026\nBudget 500 600\nForbrug 450");
    expect(figures).toHaveLength(2);
    expect(findings).toEqual(["amount-malformed"]);
  });

  test("a budget that another has replaced", () => {
    expect(read("Oprindeligt budget 4 mio. kr., korrigeret budget 5 mio. kr.")).toEqual({
      figures: [[2025, 5_000_000, null]],
      findings: ["amount-not-understood"],
    });
  });
});

describe("an amount that another one in the text has overtaken", () => {
  test.each([
    "Budget 2,0 mio. kr. Forbrug 1,5 mio. kr. Forventet regnskab 2,2 mio. kr.",
    "Budget 2,0 mio. kr. Forventet regnskab 2,2 mio. kr. Forbrug 1,5 mio. kr.",
    "Budget: 2,0 mio. kr.\nForbrug: 1,5 mio. kr.\nForventet forbrug: 2,2 mio. kr.",
    "Budget 2,0 mio. kr. Realiseret 1,5 mio. kr. Skøn 2,2 mio. kr.",
    "Budget 2,0 mio. kr. Forbrug 1,5 mio. kr. Prognose 2,2 mio. kr.",
    "Budget 2,0 mio. kr., forbrug 1,5 mio. kr., rest 0,5 mio. kr.",
    "Vedtaget budget 1,8 mio. kr. Korrigeret budget 2,0 mio. kr.",
  ])("%s", (text) => {
    expect(read(text)).toEqual({ figures: [[2025, 2_000_000, null]], findings: ["amount-not-understood"] });
  });

  test("stands where no other follows", () => {
    expect(read("Budget 2,0 mio. kr. Forbrug 1,5 mio. kr.").figures).toEqual([[2025, 2_000_000, 1_500_000]]);
    expect(read("Vedtaget budget 1,8 mio. kr.").figures).toEqual([[2025, 1_800_000, null]]);
  });
});

test.each([
  "Besparelse på 1,2 m. i 2025",
  "Besparelse på 1,2 m",
  "Besparelse: 500 t.",
  "Udgift på 100.000 €",
  "Udgift på 1,5 euro",
])("%s is money without a unit in kroner, and reported", (text) => {
  expect(read(text)).toEqual({ figures: [], findings: ["amount-malformed"] });
});
test("an amount that another one comes from is none", () => {
  expect(read("Besparelse: 1,0 → 1,5 mio. kr.")).toEqual({ figures: [], findings: ["amount-malformed"] });
});
test("a length is no money", () => {
  expect(read("Anlæg af 1,2 m. bred sti").findings).toEqual([]);
});
test("an amount up to which something may come is none", () => {
  expect(read("Besparelse på op mod 2 mio. kr.").findings).toEqual(["amount-not-understood"]);
});

test.each(["Besparelse på mio. kr. 2,0", "Besparelse på t.kr. 500"])(
  "%s has its unit before it, and is reported",
  (text) => {
    expect(read(text)).toEqual({ figures: [], findings: ["amount-malformed"] });
  },
);

test("millions without their unit in a status leave the outcome unknown to a smiley", () => {
  const log = new FindingLog();
  const [figure] = readFigures(placed("Besparelse på 2,0 mio. kr."), placed("1,5 m. er opnået."), "glad", {
    log,
    budgetYear: 2025,
  });
  expect(figure?.outcome).toBeNull();
  expect(log.sorted().map(({ code }) => code)).toEqual(["amount-malformed"]);
});

test("an amount of the budget's further years is none of this year", () => {
  expect(read("Besparelse på 1 mio. kr. i 2025 og 2 mio. kr. i overslagsårene")).toEqual({
    figures: [[2025, 1_000_000, null]],
    findings: ["amount-not-understood"],
  });
});

test("net and gross stand by their own words", () => {
  const log = new FindingLog();
  const figures = readFigures(
    placed("Nettobesparelse 2,0 mio. kr., bruttobesparelse 2,5 mio. kr."),
    placed(""),
    null,
    { log, budgetYear: 2025 },
  );
  expect(figures.map(({ basis, target }) => [basis, target])).toEqual([
    ["net", 2_000_000],
    ["gross", 2_500_000],
  ]);
});

describe("each row of a table's numbers that is not read is reported", () => {
  const cells = (...rows: readonly string[]) => rows.join(" ").replaceAll(" ", "\n\n").replaceAll("_", " ");
  const reported = (text: string) => {
    const log = new FindingLog();
    const figures = readFigures(placed(text), placed(""), "glad", { log, budgetYear: 2025 });
    return [
      figures.length,
      ...log
        .sorted()
        .map((finding) =>
          finding.values !== null && "written" in finding.values ? finding.values.written : finding.code,
        ),
    ];
  };

  test.each([
    [
      "below zero",
      cells("(1.000_kr.) 2025 2026", "Besparelse −500 −750", "Overarbejde -100 -100", "I_alt -600 -850"),
      [0, "−500 −750", "-100 -100", "-600 -850", "1.000 kr."],
    ],
    [
      "of what was agreed and what came",
      cells("1.000_kr. Mål Resultat Afvigelse", "Besparelse 500 450 -50", "Feriepenge 100 100 0"),
      [0, "500 450 -50", "100 100 0", "1.000 kr."],
    ],
    ["in brackets", cells("t.kr. 2025 2026", "Besparelse (500) (750)"), [0, "(500) (750)"]],
    ["with the mark of a note", cells("t.kr. 2025 2026", "Besparelse 500* 750"), [0, "500* 750"]],
    ["of one year", cells("t.kr. 2025", "Overarbejde -100", "Feriepenge 50"), [0, "-100", "50"]],
    ["on one line", "t.kr. 2025 2026 Overarbejde -100 -200 Feriepenge -50 -60", [0, "-100 -200", "-50 -60"]],
  ])("%s", (_, text, expected) => {
    expect(reported(text)).toEqual(expected);
  });

  test("but no years", () => {
    expect(reported("Indsatsen løber i 2025 2026 og 2027 2028.")).toEqual([0]);
  });
});
