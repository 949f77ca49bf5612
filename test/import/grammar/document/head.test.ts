/** What a document says of itself in its title and in its pages' feet. */

import { describe, expect, test } from "vitest";
import { agreementOf } from "../../../../src/import/grammar/document/agreement.ts";
import { authorityOf, caseNumberOf, readColophon } from "../../../../src/import/grammar/document/colophon.ts";
import { committeeAbove, committeeOf } from "../../../../src/import/grammar/document/committee.ts";
import { agreementFacts, readHead } from "../../../../src/import/grammar/document/head.ts";
import { readTitleBlock } from "../../../../src/import/grammar/document/titleBlock.ts";
import { Hyphenator } from "../../../../src/import/grammar/lines/hyphenator.ts";
import { rawLines } from "../../../../src/import/model/rawLine.ts";
import { contentOf } from "../../../fixtures/contentOf.ts";

const HYPHENATOR = new Hyphenator(() => "");
const rawOf = (...texts: readonly string[]) =>
  rawLines(texts.map((text, index) => ({ number: index + 1, text, startsPage: false })));

describe("the agreement that a heading names", () => {
  test.each([
    ["Opfølgning på Aftale om budget 2017 på", "Aftale om budget 2017", 2017],
    ["opfølgning på aftalen om budget for 2025-28", "Aftalen om budget for 2025-28", 2025],
    ["Aftale om Herlevs  budget 2025/2028", "Aftale om Herlevs budget 2025/2028", 2025],
    ["Budgetaftale 2025", "Budgetaftale 2025", 2025],
    ["Budgetforliget for 2025", "Budgetforliget for 2025", 2025],
    ["Forliget om budgettet for 2025", "Forliget om budgettet for 2025", 2025],
  ])("%s", (heading, title, year) => {
    expect(agreementOf(heading)).toEqual({ title, year });
  });
  test.each(["Opfølgning på budget 2025", "Aftale om skoler 2025", "Aftale om budget 25", ""])(
    "is none in %j",
    (heading) => {
      expect(agreementOf(heading)).toBeNull();
    },
  );
});

describe("a page's foot", () => {
  const read = (...texts: readonly string[]) => readColophon(rawOf(...texts));
  test.each([
    ["Herlev Kommune, Økonomi og Styring - 4 - Sagsid: 24/1", "Herlev Kommune, Økonomi og Styring"],
    ["Herlev Kommune Side 4", "Herlev Kommune"],
    ["Høje-Taastrup Kommune | 4", "Høje-Taastrup Kommune"],
    ["Region Sjælland, Jura – 4", "Region Sjælland, Jura"],
    ["Herlev Kommune", "Herlev Kommune"],
    ["Opfølgning - 4 -", null],
    ["herlev kommune - 4 -", null],
  ])("names the publisher: %s", (text, publisher) => {
    expect(read(text).publisher).toBe(publisher);
  });

  test.each([
    ["Sagsid: 00.30.00-S00-6-16", "00.30.00-S00-6-16"],
    ["Sagsnr. 24/1234", "24/1234"],
    ["Sagsnummer : 24/1234 Side 4", "24/1234"],
    ["Journalnr: 24", "24"],
    ["J.nr. 24/1", "24/1"],
    ["Sag: A", "A"],
    ["Sagsnr. mangler", null],
    ["Besag: 4", null],
  ])("names the case: %s", (text, expected) => {
    expect(caseNumberOf(text)).toBe(expected);
  });

  test("is read line by line, the first of each kind", () => {
    expect(
      read(
        "- 1 -",
        "Opfølgning på Aftale",
        "Sagsid: 31.12.2016",
        "Den 23. marts 2018",
        "Herlev Kommune",
        "Sagsid: 2",
        "Opfølgning to",
        "Den 1. maj 2018",
        "Gladsaxe Kommune",
      ),
    ).toEqual({
      publisher: "Herlev Kommune",
      caseNumber: "31.12.2016",
      asOf: "2018-03-23",
      heading: { text: "Opfølgning på Aftale", line: 2 },
    });
    expect(read()).toEqual({ publisher: null, caseNumber: null, asOf: null, heading: null });
  });
});

test("the authority is the foot's, else the municipality that is named most often", () => {
  expect(authorityOf("Herlev Kommune, Økonomi", ["Gladsaxe Kommune"])).toBe("Herlev Kommune");
  expect(authorityOf(null, ["Herlev Kommune og Gladsaxe Kommune", "Gladsaxe Kommune"])).toBe(
    "Gladsaxe Kommune",
  );
  expect(authorityOf(null, ["Herlev Kommune", "Gladsaxe Kommune"])).toBe("Herlev Kommune");
  expect(authorityOf(null, ["Høje-Taastrup Kommune"])).toBe("Høje-Taastrup Kommune");
  expect(authorityOf(null, ["HØJE-TAASTRUP KOMMUNE"])).toBe("Høje-Taastrup Kommune");
  expect(authorityOf(null, ["HERLEV KOMMUNE", "Gladsaxe Kommune"])).toBe("Gladsaxe Kommune");
  expect(authorityOf(null, ["OPFØLGNING PÅ BUDGETAFTALE FOR HERLEV KOMMUNE"])).toBe("Herlev Kommune");
  expect(authorityOf(null, ["Herlev Kommunes plan", "vores Kommune"])).toBeNull();
});

describe("the committee in a heading", () => {
  test.each([
    ["Opfølgning på Kultur- og Fritidsudvalgets område", "Kultur- og Fritidsudvalget"],
    ["Opfølgning på Børne-, Kultur- og Fritidsudvalgets fagområde", "Børne-, Kultur- og Fritidsudvalget"],
    ["Opfølgning for Børn og Unges område", "Børn og Unge"],
    ["Opfølgning på Aftale på Magistratens ressort", "Magistraten"],
    ["Opfølgning for Socialudvalget", "Socialudvalget"],
    ["Opfølgning – Socialudvalget", "Socialudvalget"],
    ["Opfølgning, Kommunalbestyrelsen", "Kommunalbestyrelsen"],
    ["Opfølgning for Udvalget for Klima og Miljø", "Udvalget for Klima og Miljø"],
    ["Opfølgning på Udvalget for Børn, Unge og Families område", "Udvalget for Børn, Unge og Familie"],
    ["Udvalget for Kultur og Fritid Opfølgning på Aftale", "Udvalget for Kultur og Fritid"],
    ["Teknik- og Miljøudvalget Opfølgning på Aftale", "Teknik- og Miljøudvalget"],
    ["Opfølgning på Aftale (Teknik- og Miljøudvalget)", "Teknik- og Miljøudvalget"],
    ["Opfølgning under Plan-, Teknik- og Miljøudvalget", "Plan-, Teknik- og Miljøudvalget"],
    ["Opfølgning på Børn & Ungeudvalgets område", "Børn & Ungeudvalget"],
    ["Opfølgning i Børn- og Familieudvalgets regi", "Børn- og Familieudvalget"],
    ["Opfølgning vedrørende Kulturudvalget", "Kulturudvalget"],
    ["Opfølgning på økonomiudvalgets område", "Økonomiudvalget"],
    ["Opfølgning for teknik- og miljøudvalget", "Teknik- og miljøudvalget"],
    ["Opfølgning for fagudvalget", null],
    ["Opfølgning på kommunens område", null],
    ["Opfølgning for Socialudvalgets medlemmer", null],
    ["Opfølgning", null],
  ])("%s", (heading, expected) => {
    expect(committeeOf(heading)).toBe(expected);
  });
});

describe("the head of a document", () => {
  const TOP = [
    "Anden opfølgning på Aftale om budget 2024 på Socialudvalgets område",
    "Sagsnr.: 24/1",
    "Den 1. maj 2024",
  ];
  const FOOT = "Tredje opfølgning på Aftale om budget 2025 på Kulturudvalgets område Den 1. juni 2025";
  const read = (top: readonly string[], feet: readonly string[]) =>
    readHead(
      contentOf(...top),
      rawOf(...top, ...feet),
      [...top.map(() => false), ...feet.map(() => true)],
      HYPHENATOR,
    );

  test("is its title's, and what only the feet tell is theirs", () => {
    expect(read(TOP, [FOOT, "Herlev Kommune, Økonomi - 1 - Sagsid: 24/2"])).toEqual({
      heading: TOP[0],
      line: 1,
      agreement: { title: "Aftale om budget 2024", year: 2024 },
      sequence: { number: 2, isLast: false },
      authority: "Herlev Kommune",
      committee: "Socialudvalget",
      asOf: "2025-06-01",
      publisher: "Herlev Kommune, Økonomi",
      caseNumber: "24/2",
      footer: { text: FOOT, line: 4 },
    });
  });

  test("is the feet's where it has no title, and the title's where it has no feet", () => {
    expect(read([], [FOOT])).toMatchObject({
      heading: FOOT,
      agreement: { year: 2025 },
      committee: "Kulturudvalget",
    });
    expect(read(TOP, [])).toMatchObject({
      asOf: "2024-05-01",
      caseNumber: "24/1",
      publisher: null,
      footer: null,
    });
    expect(read(["Opfølgning på Aftale om budget 2024"], [FOOT]).committee).toBe("Kulturudvalget");
    expect(read([], [])).toMatchObject({ heading: null, agreement: null, sequence: null, authority: null });
  });

  test("names an agreement by authority and year, and none without either", () => {
    const foot = "Herlev Kommune - 1 -";
    expect(agreementFacts(read(TOP, [foot]))).toEqual({ id: "herlev-2024", title: "Aftale om budget 2024" });
    expect(agreementFacts(read(TOP, []))).toBeNull();
    expect(agreementFacts(read([], [foot]))).toBeNull();
  });
});

test("a committee that stands where a single theme would is the document's; among themes it is one of them", () => {
  expect(committeeAbove(["Børne- og Skoleudvalget"])).toBe("Børne- og Skoleudvalget");
  for (const themes of [["Børn og skole"], ["Skoleudvalget", "Klimaudvalget"], ["Skoleudvalget i 2025"], []])
    expect(committeeAbove(themes)).toBeNull();
});

test("a numbered heading in a paragraph of its own is no part of a title that is whole", () => {
  const title = "Opfølgning på Aftale om budget 2025 på Kulturudvalgets område";
  const lines = contentOf(title, "7. Kultur").map((line) => ({ ...line, begins: "paragraph" as const }));
  expect(readTitleBlock(lines, HYPHENATOR).heading).toBe(title);
});
