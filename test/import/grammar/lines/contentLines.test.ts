/** Content lines: what a line keeps of its source, and where its smileys go. */
import { describe, expect, test } from "vitest";
import { contentLines } from "../../../../src/import/grammar/lines/contentLines.ts";
import { pieceOf, roughRows } from "../../../../src/import/grammar/lines/row.ts";
import { type RawLine, rawLines } from "../../../../src/import/model/rawLine.ts";

const rawOf = (texts: readonly string[]) =>
  rawLines(texts.map((text, index) => ({ number: index + 1, text, startsPage: text.startsWith("\f") })));
const linesOf = (texts: readonly string[], ...furniture: readonly number[]) =>
  contentLines(
    rawOf(texts),
    texts.map((_, index) => furniture.includes(index + 1)),
  );
const HEAD = "Kort beskrivelse af indsatsen Tid Smiley";

describe("what stands between two lines", () => {
  test.each([
    [["a", "b"], [], "none"],
    [["a", "", "b"], [], "blank"],
    [["a", " \u00a0\t", "b"], [], "blank"],
    [["a", "fod", "b"], [2], "page"],
    [["a", "", "fod", "", "b"], [3], "page"],
    [["a", "\fb"], [], "page"],
    [["a", "\f", "b"], [], "page"],
    [["a", "", "\f", "", "b"], [], "page"],
  ] as const)("%j without the lines %j: %s", (texts, furniture, gap) => {
    const lines = linesOf(texts, ...furniture);
    expect(lines.map(({ text }) => text)).toEqual(["a", "b"]);
    expect(lines[1]).toMatchObject({ gap, number: texts.length });
  });

  test("is forgotten one line later", () => {
    expect(linesOf(["a", "", "b", "c"]).map(({ gap }) => gap)).toEqual(["none", "blank", "none"]);
  });
});

test("a line knows its indent and the empty cell at its end", () => {
  const shape = (text: string) => {
    const [line] = linesOf([text]);
    return [line?.indented, line?.endsRow];
  };
  expect(shape("Planen er lagt")).toEqual([false, false]);
  expect(shape(" Planen er lagt  ")).toEqual([true, false]);
  expect(shape("Planen er lagt   ")).toEqual([false, true]);
  expect(shape("Planen er lagt\t")).toEqual([false, true]);
});

describe("a smiley is taken from its line's words", () => {
  test("as a sign", () => {
    const [line] = linesOf(["  Planen  er lagt.  ☺ "]);
    expect(line).toMatchObject({ text: "Planen er lagt. ☺", rest: "Planen er lagt.", inProse: [] });
    expect(line?.smileys).toMatchObject([{ kind: "glad", line: 1, sign: "☺" }]);
    expect(line).not.toHaveProperty("stray");
  });

  test("but not from a sentence of a table", () => {
    const sentence = "Vi satte en ☺ på planen.";
    const [, line] = linesOf([HEAD, sentence]);
    expect(line).toMatchObject({ rest: sentence, smileys: [], inProse: [{ kind: "glad", line: 2 }] });
    // Above the tables each sign has its definition beside it.
    expect(linesOf([sentence, HEAD])[0]).toMatchObject({ rest: "Vi satte en på planen.", inProse: [] });
    expect(linesOf([sentence])[0]).toMatchObject({ rest: "Vi satte en på planen.", inProse: [] });
    expect(linesOf([`1.01. Fald  Beskrivelse af indsats`, sentence])[1]?.inProse).toHaveLength(1);
    expect(linesOf([`Her følger en beskrivelse af indsats`, sentence])[1]?.inProse).toHaveLength(0);
  });

  test("and belongs to no row when it may be either's", () => {
    const raw: RawLine[] = rawOf(["☹"]).map((line) => ({ ...line, isStray: true }));
    expect(contentLines(raw, [false])[0]).toMatchObject({ smileys: [], stray: [{ kind: "sur" }] });
  });

  test("as a letter, where the document writes letters; one that may be a word is doubtful", () => {
    const texts = [
      "J: Milepæl er opfyldt",
      "L: Milepæl er ikke opfyldt",
      HEAD,
      "Planen er lagt. J",
      "Ingen effekt L",
    ];
    const lines = linesOf(texts);
    expect(lines[3]).toMatchObject({ rest: "Planen er lagt.", smileys: [{ kind: "glad" }], doubtful: null });
    expect(lines[4]).toMatchObject({ rest: "Ingen effekt L", smileys: [], doubtful: "L" });
    expect(linesOf([...texts.slice(0, 2), "Se bilag L", HEAD])[2]?.doubtful).toBeNull();
    expect(linesOf(["Ingen effekt L"])[0]?.doubtful).toBeNull();
  });

  test("as a colour, by the document's legend", () => {
    const lines = linesOf([
      "Grøn: Milepæl er opfyldt",
      "Rød: Milepæl er ikke opfyldt",
      HEAD,
      "1. kvartal 2025  Rød",
    ]);
    expect(lines[0]).toMatchObject({ rest: "Milepæl er opfyldt", smileys: [{ kind: "glad" }] });
    expect(lines[3]).toMatchObject({ rest: "1. kvartal 2025", smileys: [{ kind: "sur" }] });
  });
});

describe("a line as part of a row", () => {
  const [line] = linesOf(["Milepæl : Planen er lagt. ☺"]);
  if (line === undefined) throw new Error("There is a line.");

  test("keeps its words, its place and its smileys", () => {
    expect(pieceOf(line)).toEqual({ text: line.rest, line: 1, gap: "none", smileys: line.smileys });
  });

  test("knows the mark that was cut off", () => {
    expect(pieceOf(line, "Planen er lagt.")).toMatchObject({ text: "Planen er lagt.", mark: "Milepæl :" });
  });
});

test("rough rows reach from a milestone's mark to the next mark, field or table head", () => {
  const lines = linesOf([
    "Beskrivelse",
    "Milepæl Planen er",
    "lagt. 1. kvartal",
    "Milepæl To",
    "Økonomi Ingen",
    "effekt",
    "Milepæl Tre",
    "Hoved",
    "Titel",
    "Milepæl Fire",
    "Ansvarligt center: HR",
    "Løn",
  ]);
  const rows = roughRows(lines, (index) => index === 7);
  expect(rows.map(({ pieces }) => pieces.map(({ text }) => text))).toEqual([
    ["Planen er", "lagt. 1. kvartal"],
    ["To"],
    ["Tre"],
    ["Fire"],
  ]);
});
