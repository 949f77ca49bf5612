/** What the words around an amount say it is, and when they leave it open. */
import { describe, expect, test } from "vitest";
import { meaningOf } from "../../../../src/import/grammar/economy/amountMeaning.ts";
import { isSpread, statedYear, yearsOfEach } from "../../../../src/import/grammar/economy/amountYears.ts";

/** `# ` is the amount's place; what stands before `|` are the words earlier in the text. */
function read(text: string, isLater = false): string | null {
  const [clause = "", earlier = ""] = text.split("|").toReversed();
  const [before = "", after = ""] = clause.split("#").map((words) => words.trim());
  const meaning = meaningOf(before, after, earlier, isLater);
  if (meaning === null) return null;
  const { role, measure, basis, of, sign, reached } = meaning;
  return [role, measure ?? `of ${of}`, basis, sign === -1 && "better", reached && "reached"]
    .filter(Boolean)
    .join(" ");
}

test.each([
  ["Besparelse #", "target saving"],
  ["Rammereduktion #", "target saving"],
  ["Reduktionen er #", "target saving"],
  ["Der spares #", "target saving"],
  ["Anlægssum #", "target investment"],
  ["Provenu #", "target revenue"],
  ["Salgssum #", "target revenue"],
  ["Omkostninger #", "target expense"],
  ["Rammen er #", "target budget"],
  ["Der bevilges #", "target allocation"],
  ["Pulje #", "target allocation"],
  ["Netto besparelse #", "target saving net"],
  ["Besparelse # brutto", "target saving gross"],
  ["Besparelse # brutto og netto", "target saving"],
  ["Der er # i årlig besparelse", "target saving"],
  ["Der gives # som tilskud", "target allocation"],
  ["Mindreforbrug på #", "deviation of spending better"],
  ["Merindtægt på #", "deviation revenue better"],
  ["Merbesparelse på #", "deviation saving better"],
  ["Overskud på #", "deviation of any better"],
  ["Merforbrug på #", "deviation of spending"],
  ["Budgettet er overskredet med #", "deviation of spending"],
  ["Der mangler #", "deviation of earning"],
  ["En manko på #", "deviation of earning"],
  ["Mindreindtægt på #", "deviation revenue"],
  ["Mindreprovenu på #", "deviation revenue"],
  ["Underskud på #", "deviation of any"],
  ["Der er opnået #", "outcome of any"],
  ["Regnskabet viser udgifter på #", "outcome expense"],
  ["Besparelsen blev #", "outcome saving"],
  ["Der forventes opnået besparelser på #", "target saving"],
  ["# er realiseret", "outcome of any"],
  ["# blev opnået netto", "outcome of any net"],
  ["Heraf er # indfriet", "outcome of any"],
  ["og de resterende # udestår", "deviation of earning"],
  ["# er endnu ikke fundet", "deviation of earning"],
  ["# mangler, som er opnået", "deviation of earning"],
  ["Gevinsten er gennemført.|Besparelsen er på #", "target saving reached"],
  ["Gevinsten er opnået.|Besparelsen var på #", "target saving reached"],
  ["Gevinsten er ikke opnået.|Besparelsen er på #", "target saving"],
  ["Planen er god.|Besparelsen er på #", "target saving"],
  ["Gevinsten er opnået.|En besparelse på #", "target saving"],
])("%s: %s", (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  "Lønsum #",
  "Budgetopfølgning #",
  "Heraf besparelse #",
  "Besparelse op til #",
  "Besparelsen er ikke #",
  "Besparelse over #",
  "Besparelse # pr. borger",
  "Tilskud på # pr. barn",
  "Tilskud på # til hver skole",
  "Besparelse på # (BO1)",
  "Besparelse på # i overslagsår 2",
  "Besparelsen hæves med #",
  "Budgettet reduceres med ca. #",
  "Besparelsen er indfriet bortset fra #",
  "Udgift # / time",
  "Udgift # per stk",
  "Besparelse 10 pct. af #",
  "Besparelse en fjerdedel af #",
  "Besparelse det halve af #",
  "Besparelse # eller",
  "Besparelse 1 eller #",
  "Besparelse # fordelt på fire år",
  "Merforbrug på op til #",
  "Der mangler ikke #",
  "Skolen har # som er en god besparelse",
  "Skolen # er realiseret",
  "#",
])("%s leaves it open", (text) => {
  expect(read(text)).toBeNull();
});

test("behind another amount the words of that one are left out", () => {
  expect(read("er realiseret, og besparelse #", true)).toBe("target saving");
  expect(read("er realiseret, og besparelse #")).toBe("outcome saving");
  expect(read("udestår, mens # er opnået", true)).toBe("outcome of any");
});

test("words behind a comma are another amount's", () => {
  expect(read("Besparelse #, heraf på skoler")).toBe("target saving");
  expect(read("Besparelse # heraf på skoler")).toBeNull();
  expect(read("#, er realiseret")).toBeNull();
});

describe("the year of an amount", () => {
  const yearOf = (text: string) => {
    const [before = "", after = ""] = text.split("#").map((words) => words.trim());
    return statedYear({ before, after });
  };
  test.each([
    ["Besparelse i 2024: #", 2024],
    ["I 2024 og siden i 2025: #", 2025],
    ["Besparelse i 2024 # i 2025", 2025],
    ["Besparelse # (2025)", 2025],
    ["Besparelse # årligt fra 2025", 2025],
    ["Besparelse # i 2024-2027", null],
    ["Besparelse i 2024-2027: #", null],
    ["Besparelse # 2025: 2", null],
    ["Efter budgetopfølgning 2024 #", null],
    ["Besparelse # i 2023-priser", null],
    ["Besparelse # i 2025 i 2023-priser", 2025],
    ["Besparelse # (p/l 2023)", null],
    ["Besparelse (pris- og lønniveau 2023): #", null],
    ["Besparelse # fra og med 2026", 2026],
    ["Besparelse # med helårsvirkning fra 2026", 2026],
    ["Besparelse # i budgetår 2026", 2026],
    ["Besparelse ift. 2023 #", null],
    ["Regnskab for 2023 #", null],
    ["Besparelse # på sigt, i 2025", null],
    ["Besparelse #", null],
  ])("%s: %j", (text, year) => {
    expect(yearOf(text)).toBe(year);
  });
});

describe("several years", () => {
  const each = (text: string) => {
    const [before = "", after = ""] = text.split("#").map((words) => words.trim());
    return [yearsOfEach(before, after), isSpread(before, after)];
  };
  test.each([
    ["# i hvert af årene 2025-2027", [2025, 2026, 2027]],
    ["# HVERT ÅR i 2025-26", [2025, 2026]],
    ["# årligt i perioden 2025/2026", [2025, 2026]],
    ["# i både 2025 og 2027", [2025, 2027]],
    ["# i alle årene 2025, 2026 og 2028", [2025, 2026, 2028]],
    ["# pr. år fra 2025 til 2026", [2025, 2026]],
    ["I hvert af årene 2025-2026: #", [2025, 2026]],
    ["2025-2026 årligt: #", [2025, 2026]],
    ["i 2025 og 2027: # årligt", [2025, 2027]],
    ["I 2025-2027 # årligt", [2025, 2026, 2027]],
    ["# om året i 2025-2026", [2025, 2026]],
    ["i 2025, 2026 og 2027 # pr. år", [2025, 2026, 2027]],
  ])("each have the amount: %s", (text, years) => {
    expect(each(text)).toEqual([years, false]);
  });

  test.each([
    "# i årene 2025-2028",
    "# over perioden",
    "#, fordelt",
    "# i 2025 og 2026",
    "i 2025 og 2026: #",
    "2025-2028: #",
    "I perioden 2025-2028 #",
  ])("share the amount: %s", (text) => {
    expect(each(text)).toEqual([[], true]);
  });

  test.each([
    "# i hvert af årene 2027-2025",
    "# i hvert af årene 2025-2045",
    "# hvert år fra 2025",
    "Aftale 2025-2028 giver #",
  ])("are none in %s", (text) => {
    expect(each(text)[0]).toEqual([]);
    if (!/hvert af/.test(text)) expect(each(text)[1]).toBe(false);
  });
});
