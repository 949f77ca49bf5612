/** What the first lines of a document say of it as a whole. */
import { describe, expect, test } from "vitest";
import { findingsOf, imported, smallDocument, smallInitiative } from "../fixtures/smallDocument.ts";

const ROWS = ["Milepæl Planen er lagt.", "1. budgetopfølgning 2024 ☺", "Økonomi Der er ingen effekt.", ""];
const TEXT = smallDocument(smallInitiative("1.01. Færre fald", ...ROWS));

const MONTHS = "januar februar marts april maj juni juli august september oktober november december".split(
  " ",
);

test.each(MONTHS.map((month, place) => [month, `2024-${String(place + 1).padStart(2, "0")}-09`]))(
  "a document of %s is dated %s, by a line of its own",
  (month, expected) => {
    const dated = (line: string) =>
      imported(TEXT.replace("Herlev Kommune\n", `Herlev Kommune\n${line}\n`)).facts.asOf;
    expect(dated(`Den 9. ${month} 2024`)).toBe(expected);
    expect(dated(`Vedtaget den 9. ${month} 2024 af alle`)).toBeNull();
  },
);

describe("the committee", () => {
  test.each([
    ["på Kultur- og Fritidsudvalgets område", "Kultur- og Fritidsudvalget"],
    ["på Økonomiudvalgets område", "Økonomiudvalget"],
    ["på Kommunalbestyrelsens område", "Kommunalbestyrelsen"],
    ["for Børn og Unges område", "Børn og Unge"],
    // Where the heading names none, the initiatives do: "Ansvarligt udvalg: Socialudvalget".
    ["på borgernes område", "Socialudvalget"],
    ["", "Socialudvalget"],
  ])("of a heading that goes on %j is %j", (words, expected) => {
    const text = TEXT.replace(" på Socialudvalgets område", words === "" ? "" : ` ${words}`);
    expect(imported(text).facts.committee).toBe(expected);
  });
});

describe("the id says which follow-up it is", () => {
  test.each([
    ["Første opfølgning", "herlev-2024-socialudvalget-1"],
    ["3. opfølgning", "herlev-2024-socialudvalget-3"],
    // The last one stays at the address without a number, and so does one that does not say which it is.
    ["Fjerde og sidste opfølgning", "herlev-2024-socialudvalget"],
    ["Opfølgning", "herlev-2024-socialudvalget"],
  ])("%s: %s", (words, id) => {
    expect(imported(TEXT.replace("Opfølgning på", `${words} på`)).facts.id).toBe(id);
  });
});

describe("the agreement", () => {
  test.each([
    ["Opfølgning på Aftale om budget 2024", "Aftale om budget 2024", 2024],
    ["Opfølgning på aftalen om budget 2024-2027", "Aftalen om budget 2024-2027", 2024],
    ["Status på Budgetforlig 2025", "Budgetforlig 2025", 2025],
    ["Status på Budgetaftalen for 2025", "Budgetaftalen for 2025", 2025],
  ])("of the heading %j is %j of %i", (heading, title, year) => {
    const { facts } = imported(
      TEXT.replace("Opfølgning på Aftale om budget 2024 på Socialudvalgets område", heading),
    );
    expect([facts.title, facts.budgetYear]).toEqual([title, year]);
  });
});

test("names that nothing parts are kept as one, which is told", () => {
  const text = TEXT.replace("Væsentlig bidragsyder: ", "Væsentlig bidragsyder: Plan, Byg og Natur");
  expect(imported(text).facts.initiatives[0]?.contributors).toEqual(["Plan, Byg og Natur"]);
  expect(findingsOf(imported(text))).toContain("12 names-uncertain");
});

test("themes that only differ in the case of their letters are one", () => {
  const again = `1. SUNDHED OG OMSORG\n\n${smallInitiative("1.02. Bedre mad", ...ROWS)}`;
  const { themes, initiatives } = imported(
    smallDocument(smallInitiative("1.01. Færre fald", ...ROWS), again),
  ).facts;
  expect(themes.map(({ title }) => title)).toEqual(["Sundhed og omsorg"]);
  expect(new Set(initiatives.map(({ theme }) => theme)).size).toBe(1);
});

test.each([
  ["a legend", ["Milepælen er nået", "Milepælen er ikke nået"]],
  ["a subtitle", ["Bilag til dagsordenens punkt"]],
])("a heading with agreement and committee does not take %s below it", (_, lines) => {
  const text = TEXT.replace("Herlev Kommune\n", `Herlev Kommune\n\n${lines.join("\n\n")}\n`);
  expect(imported(text).facts.document?.title).toBe(
    "Opfølgning på Aftale om budget 2024 på Socialudvalgets område",
  );
});

test("a heading over several paragraphs is one until it names the committee", () => {
  const text = TEXT.replace(" 2024 på Socialudvalgets", " 2024\n\npå Socialudvalgets");
  expect(imported(text).facts.document?.title).toBe(
    "Opfølgning på Aftale om budget 2024 på Socialudvalgets område",
  );
});
