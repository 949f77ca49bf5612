/** Where an initiative begins: titles over a page's edge, numbers that start again, heads that a page repeats. */
import { describe, expect, test } from "vitest";
import { findingsOf, imported, smallDocument, smallInitiative } from "../fixtures/smallDocument.ts";

const ROWS = ["Milepæl Planen er lagt.", "1. budgetopfølgning 2024 ☺", "Økonomi Der er ingen effekt.", ""];
const FOOTER = ["", "Herlev Kommune - 4 - Sagsid: 24/100", "", "", ""].join("\n");
const HEAD = "Kort beskrivelse af indsatsen (drift) Tid Smiley";

const titlesOf = (text: string) =>
  imported(text).facts.initiatives.map(({ number, title }) => [number, title].filter(Boolean).join(" | "));
const themesOf = (text: string) =>
  imported(text).facts.themes.map(({ number, title }) => [number, title].filter(Boolean).join(" | "));

describe("a title without a number that a page's edge cuts", () => {
  const text = smallDocument(
    smallInitiative("1.01. Færre fald", ...ROWS),
    smallInitiative("Analyser på lønområdet", ...ROWS).replace(
      "lønområdet Kort",
      `lønområdet\n${FOOTER}\nBedre planlægning\n\nKort`,
    ),
  );

  test("is one title where themes have numbers, though its first line could stand alone; which is told", () => {
    expect(titlesOf(text)).toEqual(["1.01 | Færre fald", "Analyser på lønområdet Bedre planlægning"]);
    expect(themesOf(text)).toEqual(["1 | Sundhed og omsorg"]);
    expect(findingsOf(imported(text))).toContain("18 heading-uncertain");
  });

  test("stands below the heading of a theme that ends the page", () => {
    const below = text.replace("Analyser på lønområdet\n", "2. Løn og ledelse\n");
    expect(titlesOf(below)).toEqual(["1.01 | Færre fald", "Bedre planlægning"]);
    expect(themesOf(below)).toEqual(["1 | Sundhed og omsorg", "2 | Løn og ledelse"]);
  });

  test("is not the end of the sentence above", () => {
    const below = text.replace("Analyser på lønområdet\n", "Resten følger til næste år.\n");
    expect(titlesOf(below)).toEqual(["1.01 | Færre fald", "Bedre planlægning"]);
    expect(imported(below).facts.initiatives[0]?.economy?.text).toContain("Resten følger til næste år.");
  });

  test("is a theme's and an initiative's where themes have no numbers", () => {
    const plain = text.replace("1. Sundhed og omsorg", "Sundhed og omsorg");
    expect(themesOf(plain)).toEqual(["Sundhed og omsorg", "Analyser på lønområdet"]);
  });
});

test("a title without a number stands directly below its theme", () => {
  const text = smallDocument(smallInitiative("Færre fald", ...ROWS), smallInitiative("Bedre mad", ...ROWS));
  const close = text.replace("omsorg\n\n", "omsorg\n");
  expect(themesOf(close)).toEqual(["1 | Sundhed og omsorg"]);
  expect(titlesOf(close)).toEqual(["Færre fald", "Bedre mad"]);
});

test("an initiative above the heading of its theme stands under no theme, which is told once", () => {
  const first = smallInitiative("2.01. Færre fald", ...ROWS);
  const text = smallDocument(first, `2. Kultur\n\n${smallInitiative("2.02. Musik", ...ROWS)}`);
  const result = imported(text.replace("1. Sundhed og omsorg", "Denne opfølgning er den første."));
  expect(result.facts.themes.map(({ title }) => title)).toEqual(["Uden tema", "Kultur"]);
  expect(findingsOf(result)).toEqual(["6 theme-missing"]);
});

describe("numbers that start again with each theme", () => {
  const theme = (name: string, ...titles: readonly string[]) =>
    `${name}\n\n${titles.map((title) => smallInitiative(title, ...ROWS)).join("\n")}`;
  const text = smallDocument(
    smallInitiative("1. Færre fald", ...ROWS),
    smallInitiative("2. Bedre mad", ...ROWS),
    theme("2. Kultur", "1. Nyt bibliotek", "2. 100 års jubilæum", "3. Musik"),
  );

  test("are told from titles and themes, and no number is said to be used twice", () => {
    expect(themesOf(text)).toEqual(["1 | Sundhed og omsorg", "2 | Kultur"]);
    expect(titlesOf(text)).toEqual([
      "1 | Færre fald",
      "2 | Bedre mad",
      "1 | Nyt bibliotek",
      "2 | 100 års jubilæum",
      "3 | Musik",
    ]);
    expect(findingsOf(imported(text))).toEqual([]);
  });

  test("are words where titles have numbers of two parts", () => {
    const mixed = text.replace("1. Færre fald", "1.01. Færre fald");
    expect(titlesOf(mixed)).toContain("3. Musik");
  });
});

describe("a table's head printed again on a new page", () => {
  const lines = smallDocument(
    smallInitiative("1.01. Færre fald", ...ROWS),
    smallInitiative("Bedre mad til alle", ...ROWS),
  ).split("\n");
  const again = ["", "Herlev Kommune - 4 - Sagsid: 24/100", "", ""];
  const plain = imported([...lines, ...again].join("\n"));
  const factsOf = ({ facts }: typeof plain) => {
    const withoutLines = JSON.stringify([facts.themes, facts.initiatives]).replace(/"source":\{[^}]*\}/g, "");
    // A page's edge does not say whether a paragraph ended there.
    return withoutLines.replace(/\\n\\n/g, " ");
  };

  test.each([[HEAD], ["Tid Smiley"]])("%s: begins no initiative, wherever the page ends", (head) => {
    for (let at = 3; at < lines.length - 1; at++) {
      // Above a head of its own no layout repeats one.
      if (
        lines
          .slice(at)
          .find((line) => line !== "")
          ?.includes(HEAD)
      )
        continue;
      const broken = [...lines.slice(0, at), ...again, head, "", ...lines.slice(at), ...again].join("\n");
      expect(factsOf(imported(broken)), `above line ${at + 1}`).toBe(factsOf(plain));
    }
  });
});

describe("a heading that stands directly below an economy", () => {
  const economy = (text: string) => imported(text).facts.initiatives[0]?.economy?.text;
  const rated = [...ROWS.slice(0, 2), "Økonomi Der er ingen effekt. ☺"];

  test("of a theme without initiatives is no part of its text, and is reported", () => {
    const text = smallDocument(
      smallInitiative("1.01. Færre fald", ...rated, "8. Kommunen som virksomhed", ""),
    );
    expect(economy(text)).toBe("Der er ingen effekt.");
    expect(findingsOf(imported(text))).toContain("17 text-unplaced");
  });

  test("of the next theme begins that theme", () => {
    const text = smallDocument(
      smallInitiative("1.01. Færre fald", ...rated, "2. Kommunen som virksomhed", ""),
      smallInitiative("2.01. Bedre mad", ...ROWS),
    );
    expect(economy(text)).toBe("Der er ingen effekt.");
    expect(themesOf(text)).toEqual(["1 | Sundhed og omsorg", "2 | Kommunen som virksomhed"]);
    expect(titlesOf(text)).toEqual(["1.01 | Færre fald", "2.01 | Bedre mad"]);
  });
});

describe("a heading over several lines is one line", () => {
  test.each([
    ["2. Fælles indsats:\nBørn og unge i hele kommunen", "2 | Fælles indsats: Børn og unge i hele kommunen"],
    ["2. Fælles indsats for\nbørn og unge", "2 | Fælles indsats for børn og unge"],
  ])("%j", (heading, expected) => {
    const first = smallInitiative("1.01. Færre fald", ...ROWS);
    const text = smallDocument(first, `${heading}\n\n${smallInitiative("2.01. Bedre\nmad", ...ROWS)}`);
    expect(themesOf(text)).toEqual(["1 | Sundhed og omsorg", expected]);
    expect(titlesOf(text)).toEqual(["1.01 | Færre fald", "2.01 | Bedre mad"]);
  });
});

test("the document's heading ends where its first sentence begins", () => {
  const text = smallDocument(smallInitiative("1.01. Færre fald", ...ROWS));
  const heading = "Opfølgning på Aftale om budget 2024 på Socialudvalgets område";
  for (const sentence of ["Her følger status.", "Hvad er nået?", "Signaturer:", "Læsevejledning"]) {
    const begun = text.replace("Herlev Kommune\n", `Herlev Kommune\n${sentence}\n`);
    expect(imported(begun).facts.document?.title).toBe(heading);
  }
  const wrapped = text.replace("budget 2024 på", "budget 2024\n\npå");
  expect(imported(wrapped).facts.document?.title).toBe(heading);
});

test.each(["TEMA 1: Sundhed og omsorg", "INDSATSOMRÅDE 1: Sundhed og omsorg", "Tema 1: Sundhed og omsorg"])(
  "the heading %j is of the theme with that number",
  (heading) => {
    const text = smallDocument(smallInitiative("1.01. Færre fald", ...ROWS)).replace(
      "1. Sundhed og omsorg",
      heading,
    );
    expect(imported(text).facts.themes).toMatchObject([{ number: "1", title: "Sundhed og omsorg" }]);
  },
);

test.each(["Tema: Sundhed og omsorg", "Tema - Sundhed og omsorg"])(
  "the heading %j is of a theme that it names",
  (heading) => {
    const text = smallDocument(smallInitiative("1.01. Færre fald", ...ROWS)).replace(
      "1. Sundhed og omsorg",
      heading,
    );
    expect(themesOf(text)).toEqual(["Sundhed og omsorg"]);
  },
);
