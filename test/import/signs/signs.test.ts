/** Smileys as signs and as letters, wherever a row may have them, and the same signs where they rate nothing. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findLetterColumn, takeLetter } from "../../../src/import/signs/letters.ts";
import { takeGlyphs, takeRatings } from "../../../src/import/signs/signs.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { findingsOf, imported, smallDocument, smallInitiative } from "../../fixtures/smallDocument.ts";

const NO_MONEY = "Økonomi Der er ikke særskilt økonomisk effekt.";

describe("the letters J, K and L behind rounds of any name", () => {
  test.each([
    [["1. kvartal", "2. kvartal", "3. kvartal"]],
    [["ultimo april", "ultimo august", "ultimo december"]],
    [["Marts 2024", "Juni 2024", "September 2024"]],
    [["Januar kvartal", "April kvartal", "Juli kvartal"]],
    [["31.03.2024", "30.06.2024", "30.09.2024"]],
  ])("%j", (rounds) => {
    const rows = rounds.map(
      (round, at) => `Milepæl Skridt nummer ${at + 1} er taget.\n${round} ${"JKL"[at]}`,
    );
    const document = smallDocument(
      smallInitiative("1.01. Færre fald", ...rows, `${NO_MONEY} J`),
      smallInitiative("1.02. Bedre mad", ...rows, NO_MONEY),
    );
    const { facts, smileys } = imported(document);
    expect(facts.rounds.map(({ label }) => label)).toEqual(rounds);
    for (const { milestones } of facts.initiatives)
      expect(milestones.map(({ smiley }) => smiley)).toEqual(["glad", "neutral", "sur"]);
    expect(facts.initiatives[0]?.economy?.smiley).toBe("glad");
    expect(smileys.unplaced).toEqual({ glad: 0, neutral: 0, sur: 0, unknown: 0 });
  });

  test("in prose they are letters", () => {
    const texts = ["Bilag J", "Bilag K", "Bilag L", "Bilag K", "Klasse L", "Klasse L"];
    expect(findLetterColumn(texts)).toBeNull();
    const rows = [
      "Milepæl Bilag K er forelagt af J. Hansen for klasse L",
      "1. kvartal J",
      "Milepæl Plan",
      "1. kvartal K",
    ];
    const column = findLetterColumn(rows);
    expect(column && rows.map((row) => takeLetter(row, 1, column).found.map(({ sign }) => sign))).toEqual([
      [],
      ["J"],
      [],
      ["K"],
    ]);
  });

  test("one at the end of a line that may be either is kept as a word and reported", () => {
    const result = imported(
      smallDocument(
        smallInitiative("1.01. Færre fald", "Milepæl Der henvises til Bilag K\n2. kvartal J", NO_MONEY),
        smallInitiative("1.02. Bedre mad", "Milepæl Maden er god.\n2. kvartal L", NO_MONEY),
      ),
    );
    expect(result.facts.initiatives[0]?.milestones[0]).toMatchObject({
      text: "Der henvises til Bilag K",
      smiley: "glad",
    });
    expect(findingsOf(result)).toContain("14 smiley-letter-doubtful");
  });
});

describe("a sign in the middle of a sentence", () => {
  const rows = [
    "Milepæl Borgerne har givet en ☺ for maden.",
    "1. kvartal ☹",
    "Økonomi Udgift (☺) som ventet.",
  ];
  const result = imported(smallDocument(smallInitiative("1.01. Bedre mad", ...rows)));

  test("stays in its words, rates nothing and is reported", () => {
    const [initiative] = result.facts.initiatives;
    expect(initiative?.milestones[0]).toMatchObject({
      text: "Borgerne har givet en ☺ for maden.",
      smiley: "sur",
    });
    expect(initiative?.economy).toMatchObject({ text: "Udgift (☺) som ventet.", smiley: null });
    expect(result.smileys.prose).toEqual({ glad: 2, neutral: 0, sur: 0, unknown: 0 });
    expect(findingsOf(result).filter((finding) => finding.includes("smiley"))).toEqual([
      "14 smiley-in-sentence",
      "16 smiley-in-sentence",
    ]);
  });

  test.each([
    "Milepæl ☺ den første plan er lagt.",
    "1. kvartal 2024 ☺ planen er lagt",
    "Planen er lagt ☺",
    "Planen er lagt  ☺  og vedtaget",
    "☺ planen er lagt",
  ])("%s: beside a mark, a round or a gap it is a rating", (text) => {
    expect(takeRatings(text, 1)).toMatchObject({ found: [{ kind: "glad" }], inProse: [] });
  });
});

test("whatever the line, no sign is lost and none found twice", () => {
  const parts = fc.constantFrom(
    "☺",
    "\uf04b",
    "☹\ufe0f",
    ":)",
    ":-(",
    " ",
    "  ",
    "ord",
    "Ord",
    ".",
    "1. kvartal",
    "(",
    ")",
    "\t",
  );
  forAll(fc.array(parts, { maxLength: 12 }), (line) => {
    const text = line.join("");
    const { found, inProse, rest } = takeRatings(text, 1);
    expect(found.length + inProse.length).toBe(takeGlyphs(text, 1).found.length);
    for (const { sign } of inProse) expect(rest).toContain(sign);
  });
});

test.each([
  [":)", "glad"],
  [":|", "neutral"],
  [":(", "sur"],
])("%s alone is a face", (sign, kind) => {
  expect(takeGlyphs(`1. kvartal ${sign}`, 1).found).toMatchObject([{ kind }]);
  expect(takeGlyphs(`(se nedenfor${sign}`, 1).found).toEqual([]);
});
