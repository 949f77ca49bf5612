/** Letters, colours, ticks and percentages in a smiley's place; the same in a sentence are words. */
import { describe, expect, test } from "vitest";
import {
  doubtfulLetter,
  endsInLetter,
  findLetterColumn,
  takeLetter,
} from "../../../../src/import/signs/letters.ts";
import {
  findRatingColumn,
  isRatingCell,
  takeDefinition,
  takeRating,
} from "../../../../src/import/signs/ratings.ts";

const taken = ({
  found,
  rest,
}: {
  found: readonly { kind: string; line: number; sign: string }[];
  rest: string;
}) => [...found.map(({ kind, line, sign }) => `${kind} ${line} ${sign}`), rest];

describe("a document writes letters for smileys", () => {
  test.each([
    ["when its legend says so", ["J: Milepæl er opfyldt", "L – Milepæl er ikke opfyldt"]],
    ["when one stands behind a round", ["2. budgetopfølgning 2017 J"]],
    ["when one stands alone", ["Planen er lagt.", " K "]],
    ["when one ends an economy", ["Økonomi Der er ingen effekt. L"]],
    ["when two stand behind years", ["i alt for 2017 J", "i alt for 2018 K"]],
    ["when two stand beside the same round", ["1. kvartal J", "1. Kvartal K"]],
    ["before the round", ["J ultimo marts", "K ultimo  marts"]],
  ])("%s", (_, texts) => {
    expect(findLetterColumn(texts)).not.toBeNull();
  });

  test.each([
    ["by one line of a legend", ["J: Milepæl er opfyldt"]],
    ["by one year", ["i alt for 2017 J"]],
    ["beside two rounds", ["1. kvartal J", "2. kvartal K"]],
    ["beside words of no time", ["Bilag K", "Bilag K"]],
    ["when it has smileys", ["1. budgetopfølgning 2017 J", "1. budgetopfølgning 2017 ☺"]],
    ["within a sentence", ["Økonomi og plan J. Hansen", "Det er K som er"]],
    ["without any", ["Planen er lagt."]],
  ])("but not %s", (_, texts) => {
    expect(findLetterColumn(texts)).toBeNull();
  });

  test("also when a sign is there that nobody can read", () => {
    expect(findLetterColumn(["1. budgetopfølgning 2017 J", "\uf020"])).not.toBeNull();
  });

  test("and names the rounds beside its letters", () => {
    expect(findLetterColumn(["Ultimo  Marts J", "ultimo marts K", "ultimo juni L"])).toEqual(
      new Set(["ultimo marts"]),
    );
  });
});

describe("a letter is a smiley", () => {
  const rounds = new Set(["ultimo marts"]);
  test.each([
    ["behind a sentence", "Planen er lagt. J ", ["glad 7 J", "Planen er lagt. "]],
    ["behind a figure", "31.12.2017 K", ["neutral 7 K", "31.12.2017 "]],
    ["in a column of its own", "Planen er lagt   L", ["sur 7 L", "Planen er lagt   "]],
    ["behind a tab", "Planen er lagt\tL", ["sur 7 L", "Planen er lagt\t"]],
    ["alone", "J", ["glad 7 J", ""]],
    ["alone, indented", " J", ["glad 7 J", " "]],
    ["behind a round", "Planen er lagt ultimo marts J", ["glad 7 J", "Planen er lagt ultimo marts "]],
    ["before a round", "J ultimo marts", ["glad 7 J", " ultimo marts"]],
    ["before a date", "J 31.12.2017", ["glad 7 J", " 31.12.2017"]],
    ["before a month", "L Marts 2017", ["sur 7 L", " Marts 2017"]],
    ["in the legend", "K: Milepæl er ikke fuldt opfyldt", ["neutral 7 K", ": Milepæl er ikke fuldt opfyldt"]],
  ])("%s", (_, text, expected) => {
    expect(taken(takeLetter(text, 7, rounds))).toEqual(expected);
  });

  test.each([
    "Se bilag J",
    "Planen er lagt ultimo juni J",
    "Planen er lagt ultimo martsJ",
    "xultimo marts J",
    "J ultimo juni",
    "J er lagt",
    "Planen er M",
    "Planen er lagt.",
    "",
  ])("and none in %j", (text) => {
    expect(taken(takeLetter(text, 7, rounds))).toEqual([text]);
  });

  test("or doubtful at the end of a line", () => {
    expect(doubtfulLetter("Der er ingen effekt J")).toBe("J");
    expect(doubtfulLetter("K")).toBe("K");
    expect(doubtfulLetter("Det er J.")).toBeNull();
    expect(doubtfulLetter("Det er DJ")).toBeNull();
  });

  test("that ends its line behind a year, alone or behind an economy", () => {
    for (const text of ["2. budgetopfølgning 2017 J ", "K", "Økonomi Ingen effekt. L"])
      expect(endsInLetter(text)).toBe(true);
    for (const text of ["Se bilag J", "2017 J er", "Planen er lagt. J", "Budget 2317 J"])
      expect(endsInLetter(text)).toBe(false);
  });
});

const LEGEND = [
  "Grøn: Milepæl er opfyldt",
  "Gul betyder, at milepæl er forsinket",
  "Rød = Milepæl er ikke opfyldt",
];

describe("what a rating means, the legend says", () => {
  const kindOf = (line: string) => [...findRatingColumn([line], 1).meaning.values()];
  test.each([
    ["Grønt lys: Milepæl", "glad"],
    ["🟢 Milepæl", "glad"],
    ["Glad smiley: Milepæl", "glad"],
    ["Gul: Milepæl", "neutral"],
    ["Gult felt – Milepæl", "neutral"],
    ["Orange: Milepæl", "neutral"],
    ["🟠 Milepæl", "neutral"],
    ["Neutral: Milepæl", "neutral"],
    ["Rødt trafiklys: Milepæl", "sur"],
    ["🟥 Milepæl", "sur"],
    ["Sur: Milepæl", "sur"],
    ["✓ Milepæl er opfyldt", "glad"],
    ["✓ Planen er nået", "glad"],
    ["☑ Indsatsen er gennemført", "glad"],
    ["✓ Budgettet er overholdt", "glad"],
    ["✓ Går efter planen", "glad"],
    ["✓ Går som planlagt", "glad"],
    ["✓ Er færdig", "glad"],
    ["✓ Er realiseret", "glad"],
    ["✓ Er indfriet", "glad"],
    ["✗ Milepæl er ikke opfyldt", "sur"],
    ["✗ Der mangler en plan", "sur"],
    ["✗ Milepæl er ikke fuldt opfyldt", "neutral"],
    ["✗ Milepæl er ikke helt opfyldt", "neutral"],
    ["⚪ Milepæl er delvis opfyldt", "neutral"],
    ["⚪ Planen er forsinket", "neutral"],
    ["⚪ Der er risiko", "neutral"],
    ["⚪ Planen afviger", "neutral"],
    ["⚪ Milepæl er næsten opfyldt", "neutral"],
    ["⚪ Milepæl er på vej", "neutral"],
    ["⚪ Arbejdet er i gang", "neutral"],
    ["100 %: Opfyldt", "glad"],
    ["0 pct.: Ikke begyndt", "sur"],
  ])("%s: %s", (line, kind) => {
    expect(kindOf(line)).toEqual([kind]);
  });

  test.each(["Blå: Milepæl", "⚪ Milepæl", "Grøn er god", "Grønne: Milepæl", "Den er grøn: Milepæl"])(
    "%s says nothing",
    (line) => {
      expect(kindOf(line)).toEqual([]);
    },
  );

  test("above the tables only", () => {
    const column = findRatingColumn(["⚪ Milepæl er opfyldt", "Rød: Nej"], 1);
    expect([...column.meaning]).toEqual([["⚪", "glad"]]);
  });

  test("in one way: signs that differ by their colour alone mean nothing", () => {
    const texts = ["⚪ Milepæl er opfyldt", "⚪ Milepæl er ikke opfyldt", "⚫ Milepæl er opfyldt"];
    expect([...findRatingColumn(texts, 3).meaning]).toEqual([["⚫", "glad"]]);
    const faces = ["\uf06c Milepæl er opfyldt", "\uf06c Milepæl er ikke opfyldt"];
    expect([...findRatingColumn(faces, 2).faces]).toEqual([]);
    const own = ["● Milepæl er opfyldt", "● Milepæl er ikke opfyldt", "○ Milepæl er delvist opfyldt"];
    const body = ["1. kvartal 2025 ●", "2. kvartal 2025 ○", "3. kvartal 2025 ●"];
    expect([...findRatingColumn([...own, ...body], 3).own.values()]).not.toContain("glad");
  });

  test("for efforts first: what it means for the economy may be another thing", () => {
    const column = findRatingColumn(["⚪ Milepæl er opfyldt", "⚪ Budgettet er ikke overskredet"], 2);
    expect([...column.meaning]).toEqual([["⚪", "glad"]]);
  });

  test("whatever its form and case", () => {
    const column = findRatingColumn(LEGEND, 3);
    for (const sign of ["grøn", "GRØNT", "Grønt lys", "grøn cirkel", "Grøn prik"])
      expect(taken(takeRating(`1. kvartal 2025  ${sign}`, 7, column))).toEqual([
        `glad 7 ${sign}`,
        "1. kvartal 2025  ",
      ]);
    expect(
      takeRating("1. kvartal 2025  Glad smiley", 7, findRatingColumn(["Glad: Ja", "Sur: Nej"], 2)).found[0]
        ?.kind,
    ).toBe("glad");
    expect(takeRating("1. kvartal 2025 ✔\ufe0f", 7, findRatingColumn(["✔ Opfyldt"], 1)).found[0]?.kind).toBe(
      "glad",
    );
  });
});

describe("words rate where a column of them is", () => {
  const has = (texts: readonly string[], tables: number) => findRatingColumn(texts, tables).hasWords;
  test("by two of them in the legend, or in the tables", () => {
    expect(has(LEGEND.slice(0, 2), 2)).toBe(true);
    expect(has(LEGEND.slice(0, 1), 1)).toBe(false);
    expect(has(["🟢 Opfyldt", "🔴 Ikke opfyldt"], 2)).toBe(false);
    expect(has(["1. kvartal 2025 grøn", "Rød"], 0)).toBe(true);
    expect(has(["1. kvartal 2025 grøn", "Planen er rød"], 0)).toBe(false);
    expect(has(["1. kvartal 2025 grøn", "Planen er lagt"], 0)).toBe(false);
  });

  const column = findRatingColumn(LEGEND, 3);
  test.each([
    ["Planen er lagt.  Rød", ["sur 7 Rød", "Planen er lagt.  "]],
    ["Planen er lagt. Rød", ["sur 7 Rød", "Planen er lagt. "]],
    ["Planen er lagt\tRød", ["sur 7 Rød", "Planen er lagt\t"]],
    ["Q1 2025 Rød ", ["sur 7 Rød", "Q1 2025 "]],
    ["Ultimo marts Rød", ["sur 7 Rød", "Ultimo marts "]],
    ["Rød", ["sur 7 Rød", ""]],
    ["Ultimo marts hvid", ["unknown 7 hvid", "Ultimo marts "]],
    ["Ultimo marts 75 %", ["unknown 7 75 %", "Ultimo marts "]],
    ["Ultimo marts 7,5 pct.", ["unknown 7 7,5 pct.", "Ultimo marts "]],
    ["Planen er 🔴", ["unknown 7 🔴", "Planen er "]],
    ["\uf0fc", ["\uf0fc"]],
    ["Planen er rød", ["Planen er rød"]],
    ["Planen er rød.", ["Planen er rød."]],
    ["Planen er lagt", ["Planen er lagt"]],
  ])("%j", (text, expected) => {
    expect(taken(takeRating(text, 7, column))).toEqual(expected);
    expect(taken(takeRating(text, 7, { ...column, hasWords: false }))).toEqual(
      /🔴|\uf0fc/u.test(text) ? expected : [text],
    );
  });

  test("a rating says that it is one", () => {
    expect(takeRating("Rød", 7, column).found).toEqual([
      { kind: "sur", line: 7, sign: "Rød", isRating: true },
    ]);
  });
});

test("a definition is the legend's own words", () => {
  const column = findRatingColumn([...LEGEND, "✓ Opfyldt"], 4);
  expect(taken(takeDefinition("Grøn: Milepæl er opfyldt", 3, column))).toEqual([
    "glad 3 Grøn",
    "Milepæl er opfyldt",
  ]);
  expect(taken(takeDefinition("✓ Opfyldt", 3, column))).toEqual(["glad 3 ✓", "Opfyldt"]);
  expect(taken(takeDefinition("Blå: Milepæl", 3, column))).toEqual(["Blå: Milepæl"]);
  expect(taken(takeDefinition("Planen er lagt", 3, column))).toEqual(["Planen er lagt"]);
});

test("a cell of nothing but a rating", () => {
  for (const cell of [" Grøn ", "🟢", "100 %", "12,5 procent"]) expect(isRatingCell(cell)).toBe(true);
  for (const cell of ["Grøn by", "Det er grøn", "1000 %", "✓✓", ""]) expect(isRatingCell(cell)).toBe(false);
});
