/** Colours, ticks and percentages in the place of smileys. */
import { describe, expect, test } from "vitest";
import { printable } from "../../../src/text/printable.ts";
import { codesOf, E, GLAD, lindby, messagesOf, NO_EFFECT, ROWS, rowsIn } from "../../fixtures/lindby.ts";
import { imported } from "../../fixtures/smallDocument.ts";

describe("ratings that are no smileys", () => {
  const document = (legend: readonly string[], one: string, two: string, economy: string) =>
    lindby(
      ["7.01. Grøn by", "7.02. Rød sti"].map((title) => [
        title,
        `Milepæl Planen er lagt. 1. budgetopfølgning 2025 ${one} `,
        "Milepæl Taget er nu grøn.",
        "",
        "Status:",
        "",
        "Arbejdet følger planen.",
        "",
        `31.12.2025 ${two} `,
        "",
        `Økonomi Besparelse i 2025: 1,0 mio. kr.  ${economy} `,
      ]),
      { legend: ["Læsevejledning", "", ...legend] },
    );
  const read = (one: string, two: string, economy: string) => {
    const rows = [
      `1. budgetopfølgning 2025: ${one} Planen er lagt.`,
      `31.12.2025: ${two} Taget er nu grøn. | Arbejdet følger planen.`,
      `E: ${economy} Besparelse i 2025: 1,0 mio. kr.`,
    ];
    return [...rows, ...rows];
  };

  test.each([
    ["Grøn", "Gul", "Rød"],
    ["grøn", "gul", "rød"],
    ["GRØN", "GUL", "RØD"],
    ["Grønt", "Gult", "Rødt"],
    ["🟢", "🟡", "🔴"],
    ["✅", "🟡", "❌"],
    ["Grønt lys", "Gult lys", "Rødt lys"],
    ["1", "2", "3"],
    ["A", "B", "C"],
    ["G", "N", "S"],
    ["Ja", "Delvist", "Nej"],
    ["Nået", "Delvist nået", "Ikke nået"],
    ["★★★", "★★", "★"],
    ["✓", "(✓)", "✗"],
    ["✔", "–", "✘"],
    ["[Grøn]", "[Gul]", "[Rød]"],
    ["Blå", "Hvid", "Sort"],
    ["👍", "✋", "👎"],
    ["OK", "!", "!!"],
  ])("%s, %s and %s are read by the document's legend", (glad, neutral, sur) => {
    const legend = [
      "Farverne betyder:",
      `${glad}: Milepæl er opfyldt`,
      `${neutral}: Milepæl er ikke fuldt opfyldt`,
      `${sur}: Milepæl er ikke opfyldt`,
    ];
    const text = document(legend, neutral, sur, glad);
    expect(rowsIn(text)).toEqual(read("N", "S", "G"));
    expect(imported(text).facts.smileyMeaning?.effort?.sur).toBe("Milepæl er ikke opfyldt");
    expect(codesOf(text)).toEqual([]);
  });

  test.each([
    ["(grøn)", "(gul)", "(rød)"],
    ["[Grøn]", "[Gul]", "[Rød]"],
    ["Grøn.", "Gul.", "Rød."],
    ["Vurdering: Grøn", "Vurdering: Gul", "Vurdering: Rød"],
  ])("%s, %s and %s are the words that the legend defines", (glad, neutral, sur) => {
    const legend = [
      "Grøn: Milepæl er opfyldt",
      "Gul: Milepæl er ikke fuldt opfyldt",
      "Rød: Milepæl er ikke opfyldt",
    ];
    const text = document(legend, neutral, sur, glad);
    expect(rowsIn(text)).toEqual(read("N", "S", "G"));
    expect(codesOf(text)).toEqual([]);
  });

  test.each([
    [
      [
        "• Grøn: Milepæl er opfyldt",
        "• Gul: Milepæl er ikke fuldt opfyldt",
        "• Rød: Milepæl er ikke opfyldt",
      ],
    ],
    [
      [
        "- Grøn: Milepæl er opfyldt",
        "- Gul: Milepæl er ikke fuldt opfyldt",
        "- Rød: Milepæl er ikke opfyldt",
      ],
    ],
    [["Milepæl er opfyldt: Grøn", "Milepæl er ikke fuldt opfyldt: Gul", "Milepæl er ikke opfyldt: Rød"]],
    [["Milepæl er opfyldt (grøn)", "Milepæl er ikke fuldt opfyldt (gul)", "Milepæl er ikke opfyldt (rød)"]],
    [["Grøn betyder opfyldt, gul betyder ikke fuldt opfyldt, og rød betyder ikke opfyldt."]],
  ])("a legend in another form is read: %s", (legend) => {
    expect(rowsIn(document(legend, "Gul", "Rød", "Grøn"))).toEqual(read("N", "S", "G"));
  });

  test("a sign of what is not rated yet is none, and reported", () => {
    const legend = [
      "Grå: Milepæl er ikke vurderet",
      "Grøn: Milepæl er opfyldt",
      "Rød: Milepæl er ikke opfyldt",
    ];
    const text = document(legend, "Grå", "Rød", "Grøn");
    expect(rowsIn(text)).toEqual(read("-", "S", "G"));
    expect(codesOf(text)).toEqual(["rating-unknown", "rating-unknown"]);
  });

  test.each([
    ["50-99 %", "0-49 %", "100 %"],
    ["50-89 pct.", "0-49 pct.", "90-100 pct."],
    ["50-90 %", "Under 50 %", "Over 90 %"],
    ["Højst 99 %", "Højst 99 %", "Mindst 100 %"],
  ])("percentages are read by a legend of ranges: %s, %s, %s", (neutral, sur, glad) => {
    const legend = [
      `${glad}: Milepæl er opfyldt`,
      `${neutral}: Milepæl er ikke fuldt opfyldt`,
      ...(sur === neutral ? [] : [`${sur}: Milepæl er ikke opfyldt`]),
    ];
    const text = document(legend, "60 %", "10 %", "100 %");
    expect(rowsIn(text)).toEqual(read("N", sur === neutral ? "N" : "S", "G"));
  });

  test("a percentage that no range has, or two that differ, is unknown", () => {
    const legend = ["60-100 %: Milepæl er opfyldt", "0-60 %: Milepæl er ikke opfyldt", "0-9 %: Ikke opfyldt"];
    const text = document(legend, "60 %", "5 %", "100 %");
    expect(rowsIn(text)).toEqual(read("-", "S", "G"));
    expect(codesOf(text)).toContain("rating-unknown");
  });

  test("a face that may be one or the other is what the legend says", () => {
    const legend = [
      "😀 Milepæl er opfyldt",
      "😕 Milepæl er ikke fuldt opfyldt",
      "😡 Milepæl er ikke opfyldt",
    ];
    expect(rowsIn(document(legend, "😕", "😡", "😀"))).toEqual(read("N", "S", "G"));
    expect(rowsIn(document([], "😕", "😡", "😀"))).toEqual(read("S", "S", "G"));
  });

  test.each([
    ["1", "3"],
    ["A", "C"],
    ["Opfyldt", "Ikke opfyldt"],
    ["[x]", "[ ]"],
    ["●", "○"],
  ])("%s and %s behind rounds are reported without a legend, and stay in no label", (one, two) => {
    const text = document([], one, two, "");
    expect(rowsIn(text)).toEqual(read("-", "-", "-"));
    expect(codesOf(text).filter((code) => code === "rating-unknown")).toHaveLength(4);
  });

  test.each([
    ["Grøn", "Rød"],
    ["🟢", "🔴"],
    ["✓", "✗"],
    ["✔", "✘"],
    ["100 %", "75 %"],
    ["100 pct.", "50 pct."],
    ["\uf0fc", "\uf0fb"],
  ])("%s and %s without a legend are told, and stand in no text", (glad, sur) => {
    const text = document(["Alle indsatser følges op."], glad, sur, glad);
    expect(rowsIn(text)).toEqual(read("-", "-", "-"));
    const quoted = (sign: string) => messagesOf(text).split(`"${printable(sign, "da")}"`).length - 1;
    expect([quoted(glad), quoted(sur)]).toEqual([4, 2]);
  });

  test("ticks are read by what the legend says of them", () => {
    const legend = ["Symbolerne betyder:", "✓: Milepæl er opfyldt", "✗: Milepæl er ikke opfyldt"];
    expect(rowsIn(document(legend, "✓", "✗", "✓"))).toEqual(read("G", "S", "G"));
  });

  test("a colour in a sentence is a word", () => {
    const text = lindby([["7.01. Tage", "Milepæl Taget er grøn", ...ROWS.slice(0, 2), NO_EFFECT]]);
    expect(imported(text).facts.initiatives[0]?.milestones.length).toBeGreaterThan(0);
    expect(messagesOf(text)).not.toMatch(/"grøn"/);
  });

  test.each([["Status"], ["Farve"], ["Trafiklys"], ["Vurdering"]])("stand in a column called %s", (name) => {
    const legend = ["🟢: Milepæl er opfyldt", "🔴: Milepæl er ikke opfyldt"];
    const text = document(legend, "🔴", "🔴", "🟢").replaceAll("Tid Smiley", `Tid ${name}`);
    expect(rowsIn(text)).toEqual(read("S", "S", "G"));
    expect(imported(text).facts.initiatives[0]?.description).not.toContain(name);
  });
});

test.each(["Vurdering: Grøn", "(rød)", "Gul."])("%s in texts beside smileys rates nothing", (words) => {
  const rows = [
    `Milepæl Planen er lagt.`,
    "",
    "Status:",
    "",
    "Arbejdet følger planen.",
    "",
    words,
    "",
    `1. budgetopfølgning 2025 ${GLAD} `,
    NO_EFFECT,
  ];
  const text = lindby([
    ["7.01. Tage", ...rows],
    ["7.02. Sti", ...rows],
  ]);
  const read = [`1. budgetopfølgning 2025: G Planen er lagt. | Arbejdet følger planen.\n\n${words}`, E];
  expect(rowsIn(text)).toEqual([...read, ...read]);
  expect(codesOf(text)).toEqual([]);
});

test("the last word of a sentence, alone on its line, rates nothing among colours", () => {
  const rows = [
    "Milepæl Planen er lagt, og huset er malet",
    "rød. 1. budgetopfølgning 2025 Grøn ",
    NO_EFFECT,
  ];
  const status = [
    "Milepæl Planen er fulgt.",
    "",
    "Status:",
    "",
    "Huset er nu malet",
    "rød.",
    "",
    "31.12.2025 Rød ",
  ];
  const legend = ["Læsevejledning", "", "Grøn: Milepæl er opfyldt", "Rød: Milepæl er ikke opfyldt"];
  const text = lindby([["7.01. Tage", ...status, ...rows]], { legend });
  expect(rowsIn(text)).toEqual([
    "31.12.2025: S Planen er fulgt. | Huset er nu malet rød.",
    "1. budgetopfølgning 2025: G Planen er lagt, og huset er malet rød.",
    E,
  ]);
});
