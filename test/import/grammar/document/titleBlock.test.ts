/** A document's heading, wherever above its tables it stands. */
import { describe, expect, test } from "vitest";
import { readTitleBlock } from "../../../../src/import/grammar/document/titleBlock.ts";
import { Hyphenator } from "../../../../src/import/grammar/lines/hyphenator.ts";
import { contentOf } from "../../../fixtures/contentOf.ts";

const HYPHENATOR = new Hyphenator(() => "");

describe("the heading at the top", () => {
  const read = (...texts: readonly string[]) => readTitleBlock(contentOf(...texts), HYPHENATOR);
  test("is one line without case, date and issuer", () => {
    expect(
      read(
        "",
        "Herlev Kommune",
        "Opfølgning på Aftale om",
        "",
        "budget-",
        "opfølgning",
        "Pr. 31. marts 2024",
        "Sagsnr.: 24/1",
        "Læsevejledning",
        "Mere",
      ),
    ).toEqual({
      heading: "Opfølgning på Aftale om budgetopfølgning",
      line: 3,
      caseNumber: "24/1",
      asOf: "2024-03-31",
    });
  });

  test.each([
    "Opfølgning på budgetaftalen, Herlev Kommune",
    "Aftale om budget, Herlev Kommune",
    "Status, Herlev Kommune",
    "Socialudvalget, Herlev Kommune",
  ])("has the municipality in it: %s", (line) => {
    expect(read("Økonomi og Styring, Herlev Kommune", line).heading).toBe(line);
  });

  test.each([
    "Den 31. marts 2024",
    "Herlev Kommune, den 31. marts 2024",
    "Dato: 31.3.2024",
    "Herlev, den 31. marts 2024",
    "Nørre Alslev, d. 31. marts 2024",
    "Opgjort 31. marts 2024",
    "Opgjort pr. 31. marts 2024",
    "Opgjort den 31.3.2024",
    "31. marts 2024",
    "pr 31. marts 2024",
    "Status pr. 31. marts 2024",
    "Senest opdateret den 31.3.2024",
    "Udarbejdet 31. marts 2024",
  ])("stands beside its day: %s", (date) => {
    expect(read("Opfølgning", date).asOf).toBe("2024-03-31");
  });

  test("has no day of a longer line", () => {
    expect(read("Opfølgning pr. 31. marts 2024 i Herlev")).toMatchObject({ asOf: null });
    expect(read("Opfølgning", "Økonomiudvalget, den 31. marts 2024")).toMatchObject({ asOf: null });
    expect(read("Opfølgning", "Fase 2, den 31. marts 2024")).toMatchObject({ asOf: null });
  });

  test.each(["Budgetforlig", "Aftale indgået", "Vedtaget", "Deadline", "Høringsfrist", "Sidste behandling"])(
    "has no day of what happened on it: %s",
    (event) => {
      expect(read("Opfølgning", `${event}, den 31. marts 2024`)).toMatchObject({ asOf: null });
    },
  );

  test.each([
    "Indhold",
    "Indholdsfortegnelse",
    "Forord",
    "Baggrund",
    "Definition af",
    "Sådan læses skemaet",
    "Sådan læser du opfølgningen",
    "Hvordan læses skemaet",
    "Signaturforklaring",
    "Forklaring af farverne",
    "Smileyernes betydning",
    "En sætning.",
    "Hvad?",
    "Se her:",
    "☺ Glad",
    `Lang ${"linje ".repeat(50)}`,
  ])("ends above %s", (line) => {
    expect(read("Opfølgning på aftalen", line, "Mere").heading).toBe("Opfølgning på aftalen");
  });

  const MAIL = [
    "Til: Socialudvalget",
    "Fra: Økonomi",
    "Sag: 24/1",
    "Kære alle",
    "Hermed opfølgningen på Aftale om budget 2024.",
    "Venlig hilsen Karen",
  ];

  test.each([
    [["Opfølgning på Aftale om budget 2024", "på Socialudvalgets område"]],
    [["Fjerde og sidste opfølgning på", "Aftale om budget 2024", "på Socialudvalgets område"]],
    [["Status på budgetaftale 2024"]],
  ])("stands below a mail: %j", (title) => {
    const heading = title.join(" ");
    expect(read(...MAIL, ...title, "Læsevejledning")).toEqual({
      heading,
      line: 7,
      caseNumber: "24/1",
      asOf: null,
    });
  });

  test("stands at the top where it names its agreement, and is no sentence of a guide", () => {
    const top = "Opfølgning på Aftale om budget 2024";
    expect(read(top, "Forord", "Status på budgetaftale 2023").heading).toBe(top);
    for (const words of [
      "Opfølgning på Aftale om budget 2024 gives med smileys.",
      "Status",
      "Opfølgningen på Aftale om budget 2024 er den sidste",
      "Vi fulgte op på Aftale om budget 2024",
    ])
      expect(read("Herning", "Forord", words, "Mere").heading, words).toBe("Herning");
  });

  test("has eight lines at most, or none", () => {
    const lines = ["A", "B", "C", "D", "E", "F", "G", "H", "I"];
    expect(read(...lines).heading).toBe("A B C D E F G H");
    expect(read(...lines.slice(0, 3)).heading).toBe("A B C");
    expect(read("", "Det er fulgt.")).toEqual({ heading: null, line: 2, caseNumber: null, asOf: null });
    expect(read()).toMatchObject({ heading: null, line: 1 });
  });
});
