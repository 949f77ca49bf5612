import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CentreNames } from "../../../../src/import/grammar/initiatives/centreNames.ts";
import { forAll } from "../../../fixtures/forAll.ts";

const SINGLE = ["Ejendomme", "Skoler, Institutioner og Kultur"];

test.each<readonly [string, readonly string[], boolean]>([
  [
    "Skoler, Institutioner og Kultur, Ejendomme samt HR og Løn",
    ["Skoler, Institutioner og Kultur", "Ejendomme", "HR og Løn"],
    true,
  ],
  // Behind the last word of a name, which its "og" announces, a comma separates, known or not.
  [
    "By, Erhverv og Miljø, Børne- og Ungerådgivning samt HR og Løn",
    ["By, Erhverv og Miljø", "Børne- og Ungerådgivning", "HR og Løn"],
    false,
  ],
  ["Social og Sundhed, Jura og Indkøb", ["Social og Sundhed", "Jura og Indkøb"], true],
  [
    "Kontaktcentret, Direktionen, Børne- og Ungerådgivning",
    ["Kontaktcentret", "Direktionen", "Børne- og Ungerådgivning"],
    true,
  ],
  // One name or three: nothing tells, so it stays as it is.
  ["Plan, Byg og Natur", ["Plan, Byg og Natur"], false],
])("%s", (value, names, certain) => {
  expect(new CentreNames(SINGLE, [value]).split(value)).toEqual({ names, certain });
});

test.each<readonly [string, readonly string[]]>([
  [
    "Kontaktcentret; Plan, Byg og Natur; Direktionen",
    ["Kontaktcentret", "Plan, Byg og Natur", "Direktionen"],
  ],
  // A known name at the end of a line ends there; another's words may stand on two.
  [
    "Skoler, Institutioner\nog Kultur\nEjendomme\nHR og\nLøn",
    ["Skoler, Institutioner og Kultur", "Ejendomme", "HR og Løn"],
  ],
  ["Politisk\nSekretariat", ["Politisk Sekretariat"]],
])("%j has a name a line, or between semicolons", (value, names) => {
  expect(new CentreNames(SINGLE, [value]).split(value).names).toEqual(names);
});

describe("which names there are, the document shows", () => {
  const split = (single: readonly string[], lists: readonly string[], value: string) => {
    const { names, certain } = new CentreNames(single, lists).split(value);
    return [...names, certain];
  };
  const LIST = "Plan, Byg og Natur, HR";

  test("by values of one name", () => {
    expect(split(["Plan, Byg og Natur"], [], LIST)).toEqual(["Plan, Byg og Natur", "HR", true]);
    expect(split(["Center for Plan, Byg og Natur"], [], LIST)).toEqual(["Plan, Byg og Natur", "HR", true]);
    expect(split(["Plan, Byg og Natur"], [], `Center for ${LIST}`)).toEqual([
      "Center for Plan, Byg og Natur",
      "HR",
      true,
    ]);
    expect(split(["Plan, Byg\nog Natur"], [], LIST)).toEqual(["Plan, Byg og Natur", "HR", true]);
    expect(split(["", "Løn samt Plan, Byg og Natur"], [], "Plan, Byg og Natur")).toEqual([
      "Plan, Byg og Natur",
      false,
    ]);
  });

  test("of which a list of known names is none", () => {
    const single = ["HR", "Løn", "HR og Løn", "HR, Løn"];
    expect(split(single, [], "HR og Løn")).toEqual(["HR", "Løn", true]);
    expect(split(["HR", "Løn"], ["HR og Løn"], "HR og Løn")).toEqual(["HR", "Løn", true]);
    expect(split(["HR"], ["HR og Løn"], "HR og Løn")).toEqual(["HR og Løn", true]);
    expect(split(["HR", "HR og HR-Løn"], [], "HR og HR-Løn")).toEqual(["HR og HR-Løn", true]);
  });

  test("by lists that hold one", () => {
    expect(split([], ["Natur og Byg"], "HR og Løn, Natur og Byg")).toEqual([
      "HR og Løn",
      "Natur og Byg",
      true,
    ]);
    expect(split([], ["Natur og Byg"], "HR, Natur og Byg")).toEqual(["HR", "Natur og Byg", true]);
    expect(split([], [], "HR, Natur og Byg")).toEqual(["HR, Natur og Byg", false]);
  });

  test("by lists that are certain by others", () => {
    const lists = ["Plan, Byg og Natur samt HR", "Plan, Byg og Natur", "HR, Natur", "Løn, HR og Natur"];
    expect(split([], lists, "Løn, HR og Natur")).toEqual(["Løn", "HR", "Natur", true]);
  });

  test.each(["som anvender løn", "HR og Løn.", "HR:", "Alle centre som har løn", "x", "H".repeat(61)])(
    "but not by words that are no name: %s",
    (words) => {
      const names = new CentreNames([], [words]);
      expect(names.split(`Plan og ${words}`).names).toEqual([`Plan og ${words}`]);
    },
  );

  test("the longest of those that fit", () => {
    expect(split(["HR", "HR og Løn"], [], "HR og Løn, HR")).toEqual(["HR og Løn", "HR", true]);
    expect(split(["HR"], [], "HRM, HR")).toEqual(["HRM", "HR", true]);
    expect(split(["HR"], [], "HR-Løn, Plan")).toEqual(["HR-Løn", "Plan", true]);
    expect(split(["HR"], [], "Kontaktcentret og HR")).toEqual(["Kontaktcentret", "HR", true]);
    expect(split(["HR"], [], "Løn og Plan og HR")).toEqual(["Løn og Plan", "HR", true]);
  });
});

test("a description is one, whatever its commas", () => {
  const value = "Fagcentre, som anvender løn, efter behov";
  expect(new CentreNames([], [value]).split(value)).toEqual({ names: [value], certain: true });
  expect(new CentreNames([], []).split(" ")).toEqual({ names: [], certain: true });
});

test("no word of a list is lost or added but those that part its names", () => {
  const name = fc.constantFrom(
    "HR",
    "HR og Løn",
    "Plan, Byg og Natur",
    "Center for Mad",
    "skoler",
    "Børne- og Unge",
    "og",
  );
  const value = fc
    .array(fc.tuple(name, fc.constantFrom(", ", " og ", " samt ", "; ", ",\n", "\n")), { maxLength: 6 })
    .map((parts) => parts.flat().slice(0, -1).join(""));
  const words = (text: string) => text.split(/[\s,;]+/).filter((word) => !["", "og", "samt"].includes(word));
  forAll(
    fc.array(value, { maxLength: 4 }),
    fc.array(value, { minLength: 1, maxLength: 4 }),
    (single, lists) => {
      const names = new CentreNames(single, lists);
      for (const list of lists) expect(names.split(list).names.flatMap(words)).toEqual(words(list));
    },
  );
});

test("a list of names that stand alone below it is cut as one of names above", () => {
  const single = ["Ældre og Omsorg, HR og Løn", "Ældre og Omsorg", "HR og Løn"];
  for (const order of [single, single.toReversed()])
    expect(new CentreNames(order, []).split("Ældre og Omsorg, HR og Løn")).toEqual({
      names: ["Ældre og Omsorg", "HR og Løn"],
      certain: true,
    });
});
