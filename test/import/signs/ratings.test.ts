/** Colours, ticks and percentages in the place of smileys. */
import { describe, expect, test } from "vitest";
import { codesOf, lindby, messagesOf, NO_EFFECT, ROWS, rowsIn } from "../../fixtures/lindby.ts";
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
    expect(messagesOf(text).split(`"${glad}"`).length - 1).toBe(4);
    expect(messagesOf(text).split(`"${sur}"`).length - 1).toBe(2);
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
