/** What Word and LibreOffice save as plain text: a cell a line, no feet of pages. */
import { describe, expect, test } from "vitest";
import { EFFORT_LEGEND, GLAD, messagesOf } from "../fixtures/lindby.ts";
import { imported } from "../fixtures/smallDocument.ts";

describe("a cell a line, as Word and LibreOffice save plain text", () => {
  const cells = (economy: readonly string[], contributor = "", remark: readonly string[] = []) =>
    ["7.01. Tage", "7.02. Sti"].flatMap((title) => [
      title,
      "Kort beskrivelse af indsatsen (drift)",
      "Tid",
      "Smiley",
      "Parterne er enige om at styrke indsatsen på området.",
      "Ansvarligt center: Teknik og Miljø",
      "Ansvarligt udvalg: Klimaudvalget",
      `Væsentlig bidragsyder: ${contributor}`,
      ...remark,
      "",
      "Milepæl",
      "Planen er lagt.",
      "1. budgetopfølgning 2025",
      GLAD,
      "Milepæl",
      "Tilbud er indhentet",
      "31.12.2025",
      "",
      "Økonomi",
      ...economy,
      "",
      "",
    ]);
  const text = (...args: Parameters<typeof cells>) =>
    [
      "Anden opfølgning på Aftale om budget 2025",
      "på Klimaudvalgets område",
      "",
      ...EFFORT_LEGEND,
      "",
      "7. Klima og by",
      ...cells(...args),
    ].join("\n");

  test.each([
    [["Der er ikke særskilt økonomisk effekt"]],
    [["Ingen"]],
    [["Besparelse i 2025: 1,0 mio. kr", "", GLAD]],
    [["Se indsats 7.04"]],
  ])("%j is the economy and no theme", (economy) => {
    const { themes, initiatives } = imported(text(economy)).facts;
    expect(themes.map(({ title }) => title)).toEqual(["Klima og by"]);
    expect(initiatives.map((one) => one.economy?.text)).toEqual([economy[0], economy[0]]);
    expect(initiatives.map(({ title }) => title)).toEqual(["Tage", "Sti"]);
  });

  test("a remark below the contributors is none of them, wrapped or not", () => {
    const remark = "Indsatsen koordineres med skolerne i distriktet og med de lokale foreninger.";
    const [whole] = imported(text(["Ingen."], "Ejendomme", [remark])).facts.initiatives;
    expect([whole?.contributors, whole?.remarks]).toEqual([["Ejendomme"], remark]);
    const [noCentre] = imported(text(["Ingen."], "", [remark])).facts.initiatives;
    expect([noCentre?.contributors, noCentre?.remarks]).toEqual([[], remark]);
    const wrapped = [
      "Indsatsen koordineres med skolerne i distriktet og med",
      "de lokale foreninger, som bruger stien.",
    ];
    const [two] = imported(text(["Ingen."], "Ejendomme", wrapped)).facts.initiatives;
    expect([two?.contributors, two?.remarks]).toEqual([["Ejendomme"], wrapped.join(" ")]);
  });

  test("names a line are names still", () => {
    const [one] = imported(text(["Ingen."], "Ejendomme", ["Skoler og Institutioner"])).facts.initiatives;
    expect(one?.contributors).toEqual(["Ejendomme", "Skoler og Institutioner"]);
    expect(one?.remarks).toBeNull();
  });

  test("the day of the follow-up that stood in the lost footer is told", () => {
    expect(messagesOf(text(["Ingen."]))).toMatch(/dato/);
  });
});
