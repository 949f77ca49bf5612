import { describe, expect, test } from "vitest";
import { Numbering } from "../../../../src/import/readers/docx/numbering.ts";
import { Styles } from "../../../../src/import/readers/docx/styles.ts";
import { parseXml } from "../../../../src/import/readers/office/xml.ts";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const level = (at: number, text: string, format = "decimal", more = "") =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: number, definition: number, overrides = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`;
const startsAt = (at: number, start: number) =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
const definition = (id: number, ...levels: readonly string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;

const STYLES = `
  <w:style w:type="paragraph" w:styleId="Tema"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Indsats"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Under"><w:basedOn w:val="Indsats"/></w:style>`;
const THEMES = definition(
  7,
  level(0, "%1.", "decimal", '<w:pStyle w:val="Tema"/>'),
  level(1, "%1.%2.", "decimalZero", '<w:pStyle w:val="Indsats"/>'),
);

/** The numbers of paragraphs whose properties are given. */
function numbersOf(numbering: string, ...paragraphs: readonly string[]) {
  const styles = new Styles(parseXml(`<w:styles ${W}>${STYLES}</w:styles>`));
  const numbers = new Numbering(parseXml(`<w:numbering ${W}>${numbering}</w:numbering>`), styles);
  return paragraphs.map((properties) => numbers.next(parseXml(`<w:pPr ${W}>${properties}</w:pPr>`)));
}

const style = (name: string) => `<w:pStyle w:val="${name}"/>`;
const item = (id: number, at = 0) => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;

test("levels come from styles, and lower ones start again below each upper one", () => {
  const [tema, indsats] = [style("Tema"), style("Indsats")];
  expect(numbersOf(THEMES + list(1, 7), tema, indsats, style("Under"), tema, indsats)).toEqual([
    "1.",
    "1.01.",
    "1.02.",
    "2.",
    "2.01.",
  ]);
});

test("a paragraph that switches its style's number off has none, and counts for none", () => {
  expect(
    numbersOf(THEMES + list(1, 7), style("Tema"), `${style("Indsats")}${item(0)}`, style("Indsats")),
  ).toEqual(["1.", null, "1.01."]);
});

test("lists of one definition count together, and start anew where one says so, once", () => {
  const lists =
    THEMES + list(1, 7) + list(2, 7, startsAt(0, 5) + startsAt(1, 3)) + list(3, 7, startsAt(1, 7));
  expect(numbersOf(lists, item(2, 1), item(2, 1), item(1), item(3, 1), item(3, 1), item(2, 1))).toEqual([
    "5.03.",
    "5.04.",
    "6.",
    "6.07.",
    "6.08.",
    "6.09.",
  ]);
});

test("a level that never starts again goes on counting", () => {
  const never = definition(8, level(0, "%1."), level(1, "%2)", "decimal", '<w:lvlRestart w:val="0"/>'));
  expect(numbersOf(never + list(1, 8), item(1), item(1, 1), item(1), item(1, 1))).toEqual([
    "1.",
    "1)",
    "2.",
    "2)",
  ]);
});

describe("formats", () => {
  test.each([
    ["lowerLetter", ["a", "b", "c", "d"]],
    ["upperLetter", ["A", "B", "C", "D"]],
    ["lowerRoman", ["i", "ii", "iii", "iv"]],
    ["upperRoman", ["I", "II", "III", "IV"]],
    ["decimalZero", ["01", "02", "03", "04"]],
    ["bullet", ["•", "•", "•", "•"]],
    ["none", [null, null, null, null]],
    ["ordinalText", ["1", "2", "3", "4"]],
  ])("%s", (format, numbers) => {
    const one = definition(8, level(0, format === "none" ? "" : "%1", format));
    expect(numbersOf(one + list(1, 8), item(1), item(1), item(1), item(1))).toEqual(numbers);
  });

  test("written out with three digits", () => {
    const custom = `<w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:start w:val="7"/><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>`;
    expect(numbersOf(custom + list(1, 8), item(1))).toEqual(["007"]);
  });
});

test("a list that nobody defines gives no number", () => {
  expect(numbersOf("", item(4), "")).toEqual([null, null]);
});
