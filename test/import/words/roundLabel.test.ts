/** The label of a round at the end of a line, and words that only look like one. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanLabel, isWholeRound, labelAtEnd, roundKey } from "../../../src/import/words/roundLabel.ts";

const LABELS = [
  "1. budgetopfølgning 2017",
  "Første budgetopfølgning 2025",
  "2. kvartal 2025",
  "3. tertial pr. 31.12.2025",
  "Budgetopfølgning 2",
  "Regnskab 2025",
  "Halvårsregnskab pr. 30. juni 2025",
  "31.12.2017",
  "Pr. 31. marts 2026",
  "Ultimo marts 2025",
  "Ultimo marts",
  "Maj opfølgning 2025",
  "Pr. den 1. maj",
  "Efterår 2025",
  "Q3 2025",
  "2. kvt. 2025",
  "BO1",
  "2. BO 2025",
  "FR 3",
  "2. og 3. budgetopfølgning 2025",
  "1.-2. kvartal 2025",
  "II. kvartal 2025",
  "Ved 1. budgetopfølgning",
  "1. januar - 31. marts 2025",
  "1.1.2025 – 31.3.2025",
  "1. januar 2025 til 31. marts 2025",
  "Ultimo 1. kvartal 2025",
  "1. budgetopfølgning, 2025",
  "1. forventede regnskab 2025",
  "2. forventet regnskab",
  "1. økonomivurdering 2025",
  "Anden økonomivurdering",
  "3. prognose 2025",
  "2. budgetprognose",
];

describe("a label ends its line", () => {
  test.each(LABELS)("%s", (label) => {
    expect(labelAtEnd(label)).toBe(label);
    expect(labelAtEnd(`Lokalerne er taget i brug. ${label}`)).toBe(label);
    expect(labelAtEnd(`Lokalerne er taget i brug. ${label}:`)).toBe(label);
    expect(labelAtEnd(`${label} er nået`)).toBeNull();
    expect(labelAtEnd(`x${label}`)).not.toBe(label);
  });

  test("behind words of any length", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.constantFrom(...LABELS), (words, label) => {
        expect(labelAtEnd(`${"Planen er lagt. ".repeat(words)}${label}`)).toBe(label);
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    ["primo maj", "primo maj"],
    ["medio Maj 2025", "medio Maj 2025"],
    ["MEDIO MAJ 2025", "MEDIO MAJ 2025"],
    ["Planen er lagt. 1. maj", "1. maj"],
    ["1. maj", "1. maj"],
    ["Planen er lagt ved 1. budgetopfølgning", "1. budgetopfølgning"],
    ["Planen er lagt 1. BUDGETOPFØLGNING 2025", "1. BUDGETOPFØLGNING 2025"],
  ])("%j: %j", (line, label) => {
    expect(labelAtEnd(line)).toBe(label);
  });

  test.each([
    "Planen er lagt primo maj",
    "primo maj er planen lagt",
    "Planen følges i anden budgetopfølgning",
    "Planen er lagt den 1. maj",
    "Økonomivurdering",
    "Se den anden prognose",
    "Planen følger det forventede regnskab",
    "Se bo1",
    "Status:",
    "Status",
    "Her er status",
    "",
  ])("%j has none", (line) => {
    expect(labelAtEnd(line)).toBeNull();
  });
});

test("a label is one line without its closing colon and the marks of notes", () => {
  expect(cleanLabel("1. budgetopfølgning 2017¹")).toBe("1. budgetopfølgning 2017");
  expect(cleanLabel(" 1. budgetop-\nfølgning \n 2017 : ")).toBe("1. budgetopfølgning 2017");
  expect(cleanLabel("1. budget - \n2017")).toBe("1. budget - 2017");
  expect(labelAtEnd("Planen er lagt. 1.  budgetopfølgning \t2017 :")).toBe("1. budgetopfølgning 2017");
});

test("labels are alike whatever their white space, their case and their colon", () => {
  expect(roundKey("1.  Budgetopfølgning\n2017:")).toBe(roundKey("1. budgetopfølgning 2017"));
  expect(roundKey("1. budgetopfølgning 2017")).not.toBe(roundKey("2. budgetopfølgning 2017"));
});

test.each([
  [
    "31.12.2024",
    "31/12-2024",
    "31. december 2024",
    "31.12.24",
    "2024-12-31",
    "31. dec. 2024",
    "den 31. december 2024",
  ],
  [
    "1. budgetopfølgning 2024",
    "1.budgetopfølgning 2024",
    "1. Budgetopfølgning 2024",
    "BO1 2024",
    "1. BO 2024",
    "BO 1 2024",
  ],
  ["2. budgetopfølgning", "2. BO", "BO2"],
])("labels are alike however they are written: %s, %s", (...labels) => {
  expect(new Set(labels.map(roundKey)).size).toBe(1);
});

test("labels of other days and other follow-ups are not alike", () => {
  const labels = [
    "31.12.2024",
    "30.12.2024",
    "31.12.2025",
    "december 2024",
    "Pr. 31.12.2024",
    "1. budgetopfølgning 2024",
    "2. budgetopfølgning 2024",
    "1. budgetopfølgning 2025",
    "1. BR 2024",
    "FR 1",
    "BO 12",
    "1. bolig 2024",
    "31.13.2024",
  ];
  expect(new Set(labels.map(roundKey)).size).toBe(labels.length);
});

test.each([
  "2025-06-30",
  "31-12-2025",
  "31/12-2025",
  "31.12.2025",
  "31.3.25",
  "30. juni",
  "Q1 2025",
  "1. kvartal 2025",
])("%s alone is the label of a round", (words) => {
  expect(isWholeRound(words)).toBe(true);
});

test.each(["", "2025", "2025-2028", "1.04.12", "7.06", "31.13.25", "2024/25", "den sidste 31.12.2025"])(
  "%j alone is none",
  (words) => {
    expect(isWholeRound(words)).toBe(false);
  },
);
