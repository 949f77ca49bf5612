/** A table copied out of Word, and a text whose encoding lacks the smileys. */
import { expect, test } from "vitest";
import { imported } from "../../../fixtures/smallDocument.ts";

const FRONT = [
  "Anden opfølgning på Aftale om budget 2024 på Socialudvalgets område",
  "Herlev Kommune",
  "1. Sundhed",
];

test("a field behind a description and a tab is a field", () => {
  const table = [
    "1.01. Færre fald\tKort beskrivelse af indsatsen (drift)\tTid\tSmiley",
    "Parterne er enige.",
    "De ønsker en plan.\tAnsvarligt center: Ejendomme",
    "Ansvarligt udvalg: Socialudvalget",
    "Væsentlig bidragsyder: Økonomi og Styring",
    "Milepæl\tPlanen er lagt.\t1. budgetopfølgning 2024\t☺",
    "Milepæl\tPlanen er fulgt.\t2. budgetopfølgning 2024\t☹",
    "Økonomi\tDer er ingen effekt.\t\t☺",
  ];
  const [initiative] = imported([...FRONT, ...table].join("\n")).facts.initiatives;
  expect(initiative).toMatchObject({
    title: "Færre fald",
    description: "Parterne er enige.\n\nDe ønsker en plan.",
    responsible: ["Ejendomme"],
    committee: "Socialudvalget",
    contributors: ["Økonomi og Styring"],
    milestones: [{ smiley: "glad" }, { smiley: "sur" }],
  });
});

test("question marks in the place of smileys are told, and are no words", () => {
  const rows = (text: string, round: string) => ["Milepæl", text, round, "?"];
  const text = [
    ...FRONT,
    "1.01. Færre fald",
    "Kort beskrivelse af indsatsen (drift)",
    "Tid",
    "Smiley",
    "Parterne er enige om, hvad der skal ske?",
    "Ansvarligt center: Ejendomme",
    "Ansvarligt udvalg: Socialudvalget",
    "Væsentlig bidragsyder: Økonomi og Styring",
    ...rows("Planen er lagt.", "1. budgetopfølgning 2024"),
    ...rows("Hvem følger planen?", "2. budgetopfølgning 2024"),
    "Økonomi",
    "Der er ingen effekt.",
    "?",
  ].join("\n");
  const { initiatives, import: made } = imported(text).facts;
  expect(initiatives[0]).toMatchObject({
    description: "Parterne er enige om, hvad der skal ske?",
    milestones: [
      { text: "Planen er lagt.", smiley: null },
      { text: "Hvem følger planen?", smiley: null },
    ],
    economy: { text: "Der er ingen effekt.", smiley: null },
  });
  expect(made?.findings.filter(({ code }) => code === "picture-unread")).toHaveLength(3);
});
