/** What the smileys mean, as the reading guide of a document says it. */
import { describe, expect, test } from "vitest";
import { imported, smallDocument, smallInitiative } from "../fixtures/smallDocument.ts";

const ROWS = ["Milepæl Planen er lagt.", "1. budgetopfølgning 2024 ☺", "Økonomi Der er ingen effekt.", ""];

/** The meaning that a document with these lines before its first theme gives its smileys. */
function legend(...lines: readonly string[]) {
  const text = smallDocument(smallInitiative("1.01. Færre fald", ...ROWS));
  const guide = `Herlev Kommune\n\nLæsevejledning\n\n${lines.join("\n")}\n\n1. Sundhed`;
  return imported(text.replace("Herlev Kommune\n\n1. Sundhed", guide)).facts.smileyMeaning;
}

const EFFORT = { glad: "Målet er nået", neutral: "Målet kan nås", sur: "Målet nås ikke" };
const ECONOMY = { glad: "Det holder", sur: "Det holder ikke" };

test("headings tell which smileys are about efforts and which about the economy", () => {
  expect(
    legend(
      "Smileyer for indsatser:",
      "☺ Målet er nået",
      "😐 Målet kan nås",
      "☹ Målet nås ikke",
      "",
      "Smileyer for økonomi:",
      "☺ Det holder",
      "☹ Det holder ikke",
    ),
  ).toEqual({ effort: EFFORT, economy: ECONOMY });
});

test("without headings the words tell: those of money are about the economy", () => {
  expect(
    legend(
      "☺ Målet er nået",
      "😐 Målet kan nås",
      "☹ Målet nås ikke",
      "☺ Budgettet holder",
      "☹ Besparelsen nås ikke",
    ),
  ).toEqual({ effort: EFFORT, economy: { glad: "Budgettet holder", sur: "Besparelsen nås ikke" } });
  expect(legend("☺ Målet er nået")).toEqual({ effort: { glad: "Målet er nået", neutral: null, sur: null } });
});

test("a definition goes on over lines in small letters, and not into a new sentence", () => {
  expect(legend("☺ Målet er nået", "i alle dele", "", "Smileyen er den seneste.")).toEqual({
    effort: { glad: "Målet er nået i alle dele", neutral: null, sur: null },
  });
});

test("a document without definitions gives none", () => {
  expect(legend("Vejledning til læseren.")).toBeNull();
});

test("the smiley of a theme's heading means nothing, and is reported", () => {
  const text = smallDocument(smallInitiative("1.01. Færre fald", ...ROWS)).replace(
    "og omsorg",
    "og omsorg ☺",
  );
  const { facts } = imported(text);
  expect(facts.smileyMeaning).toBeNull();
  expect(facts.import?.findings.map(({ code }) => code)).toContain("smiley-unplaced");
});

describe("what has a smiley beside the definitions is none", () => {
  const GUIDE = [
    "Definition af smileys på indsats:",
    "☺ Målet er nået",
    "😐 Målet kan nås",
    "☹ Målet nås ikke",
  ];

  test.each([
    [["Samlet status", "", "☺ 7 milepæle", "😐 4 ud af 14 milepæle", "☹ 3 milepæle (21 %)", ""]],
    [["Kort fortalt", "", "☺ Alle skoler er med", "😐 Færgen sejler igen", "☹ Hallen er lukket", ""]],
  ])("%j", (above) => {
    const text = smallDocument(smallInitiative("1.01. Færre fald", ...ROWS));
    const lines = [...above, ...GUIDE].join("\n");
    const { facts } = imported(text.replace("1. Sundhed", `${lines}\n\n1. Sundhed`));
    expect(facts.smileyMeaning).toEqual({ effort: EFFORT });
    expect(facts.import?.findings.filter(({ code }) => code === "smiley-unplaced")).toHaveLength(3);
  });

  test("also where no heading stands above them", () => {
    expect(legend("☺ 7 milepæle", "☹ 3 milepæle")).toBeNull();
    expect(legend(...GUIDE, "", "Status", "☺ 7 milepæle")).toEqual({ effort: EFFORT });
    expect(legend("☺ 2 mål er nået", "☹ 2 mål er ikke nået")).not.toBeNull();
  });
});

/** The first theme of a document whose legend stands below these lines. */
function themeOf(...above: readonly string[]) {
  const text = smallDocument(smallInitiative("1.01. Færre fald", ...ROWS));
  const guide = [
    ...above,
    "Smileyer for indsatser:",
    "☺ Målet er nået",
    "😐 Målet kan nås, selv om",
    "det er sent",
    "☹ Målet nås ikke",
  ];
  const { facts, findings } = imported(text.replace("1. Sundhed og omsorg", guide.join("\n")));
  return [facts.themes[0]?.title, findings.some(({ code }) => code === "theme-missing")];
}

test("a theme's heading stands above it, too, when nothing else stands between it and the first table", () => {
  expect(themeOf("1. Sundhed og omsorg")).toEqual(["Sundhed og omsorg", false]);
});

test.each([
  ["of another number", ["2. Sundhed og omsorg"]],
  ["with a text below it", ["1. Sundhed og omsorg", "Her står de milepæle, som er aftalt."]],
  ["that is a chapter about the document", ["1. Læsevejledning"]],
  ["that is a chapter about the legend", ["1. Vurderingsskala"]],
  ["that is a chapter about reading", ["1. Sådan læses notatet"]],
  ["that is a sentence", ["1. Milepæle følges op fire gange."]],
])("but no line %s", (_, above) => {
  expect(themeOf(...above)).toEqual(["Tema 1", true]);
});
