/** What the cells of a workbook say, as Danish Excel shows them. */
import { describe, expect, test } from "vitest";
import type { NeutralDocument } from "../../../../src/import/model/neutralDocument.ts";
import { linesOf } from "../../../../src/import/model/neutralDocument.ts";
import { readXlsx } from "../../../../src/import/readers/xlsx/readXlsx.ts";
import { formatted, styled, type WorkbookCell, workbookFile } from "../../../fixtures/workbookFile.ts";

type Parts = Parameters<typeof workbookFile>[1];

function read(cells: readonly WorkbookCell[], parts: Parts = {}): NeutralDocument {
  const document = readXlsx(workbookFile([{ rows: [cells] }], parts));
  if ("refused" in document) throw new Error(document.code);
  return document;
}
const wordsOf = (cells: readonly WorkbookCell[], parts: Parts = {}) =>
  linesOf(read(cells, parts)).map(({ text }) => text);
const asidesOf = (cells: readonly WorkbookCell[], parts: Parts = {}) =>
  read(cells, parts).findings.map(({ values }) => values);

/** Styles with one format for each pattern, or built-in number of one. */
const patterns = (...formats: readonly (string | number)[]) => ({
  styles: `<numFmts>${formats
    .map((format, index) =>
      typeof format === "string"
        ? `<numFmt numFmtId="${200 + index}" formatCode="${format.replaceAll('"', "&quot;")}"/>`
        : "",
    )
    .join("")}</numFmts><cellXfs>${formats
    .map(
      (format, index) =>
        `<xf numFmtId="${typeof format === "string" ? 200 + index : format}" fontId="0" fillId="0"/>`,
    )
    .join("")}</cellXfs>`,
});

describe("numbers", () => {
  test.each<[value: number, format: string | number, shown: string]>([
    [1.25, 0, "1,25"],
    [0.1 + 0.2, 0, "0,3"],
    [1234567.5, 4, "1.234.567,50"],
    [-1.5, '0.0" mio. kr."', "-1,5 mio. kr."],
    [0.85, 9, "85%"],
    [45747, 14, "31-03-2025"],
    [45747, "d. mmmm yyyy", "31. marts 2025"],
    [45747, "[$-406]mmmm yyyy;@", "marts 2025"],
    [1250.5, '_-* #,##0.00 "kr."_-;-* #,##0.00 "kr."_-', "1.250,50 kr."],
  ])("%d in the format %s reads %s", (value, format, shown) => {
    expect(wordsOf([formatted(value, 0)], patterns(format))).toEqual([shown]);
  });

  test("days of a workbook that counts from 1904", () => {
    const parts = { ...patterns(14), properties: 'date1904="1"' };
    expect(wordsOf([formatted(45747 - 1462, 0)], parts)).toEqual(["31-03-2025"]);
  });

  test("a pattern longer than Excel's is none", () => {
    expect(wordsOf([formatted(2.5, 0)], patterns("0".repeat(256)))).toEqual(["2,5"]);
  });

  test("a pattern that is none leaves no guess", () => {
    expect(wordsOf([formatted(2.5, 0)], patterns("[[["))).toEqual(["######"]);
  });
});

describe("texts", () => {
  const raw = (type: string, content: string): WorkbookCell => ({ attributes: `t="${type}"`, content });

  test("of every kind of cell", () => {
    const strings =
      "<si><t>Delt</t></si><si><r><t>I to </t></r><r><rPr><b/></rPr><t>dele</t></r><rPh><t>lyd</t></rPh></si>";
    const cells = [
      raw("s", "<v>1</v>"),
      raw("s", "<v>0</v>"),
      "I cellen",
      raw("str", "<f>A1</f><v>Af en formel</v>"),
      raw("b", "<v>1</v>"),
      raw("e", "<v>#REF!</v>"),
      raw("s", "<v>99</v>"),
    ];
    expect(wordsOf(cells, { strings })).toEqual([
      "I to dele",
      "Delt",
      "I cellen",
      "Af en formel",
      "SAND",
      "#REF!",
    ]);
  });

  test("a formula that nobody has worked out is unreadable, and not empty", () => {
    const formula = (value: string) => ({ attributes: "", content: `<f>SUM(A1:A2)</f>${value}` });
    for (const value of ["", "<v/>", "<v></v>"]) expect(wordsOf([formula(value)])).toEqual(["\ufffc"]);
    expect(wordsOf([formula("<v>0</v>"), raw("str", "<f>A1</f><v></v>")])).toEqual(["0"]);
  });

  test("nor has a formula that says 0 where all are to be worked out when the workbook is opened", () => {
    const cells = [
      { attributes: "", content: "<f>A1</f><v>0</v>" },
      { attributes: "", content: "<f>A2</f><v>7</v>" },
      0,
    ];
    expect(wordsOf(cells, { calculation: 'fullCalcOnLoad="1"' })).toEqual(["\ufffc", "7", "0"]);
  });

  test("a number without a value is none", () => {
    expect(wordsOf(["Ny", { attributes: "", content: "<v/>" }])).toEqual(["Ny"]);
  });

  test("characters that Excel writes as codes", () => {
    const strings = "<si><t>Et_x000D_\nto</t></si><si><r><t>Bilag_x005F_x0041_</t></r></si>";
    const cells = [raw("s", "<v>0</v>"), raw("s", "<v>1</v>"), raw("str", "<v>3_x00B0_</v>"), "navn_x_xyz_"];
    expect(wordsOf(cells, { strings })).toEqual(["Et", "to", "Bilag_x0041_", "3°", "navn_x_xyz_"]);
  });

  test("lines of a cell are lines of their own, and an empty one parts paragraphs", () => {
    expect(linesOf(read(["Første\nanden\n\ntredje"])).map(({ number, begins }) => [number, begins])).toEqual([
      [1, "paragraph"],
      [2, "break"],
      [3, "paragraph"],
    ]);
  });
});

describe("letters", () => {
  const fonts = (...properties: readonly string[]) => ({
    styles: `<fonts>${properties.map((own) => `<font>${own}</font>`).join("")}</fonts><cellXfs>${properties
      .map((_own, index) => `<xf numFmtId="0" fontId="${index}" fillId="0"/>`)
      .join("")}</cellXfs>`,
  });
  const rich = (...runs: readonly string[]): WorkbookCell => ({
    attributes: 't="inlineStr"',
    content: `<is>${runs.join("")}</is>`,
  });

  test("in Wingdings are the smileys that it shows", () => {
    expect(wordsOf([styled("J", 1), styled("J", 0)], fonts("", '<name val="Wingdings"/>'))).toEqual([
      "\uf04a",
      "J",
    ]);
    expect(
      wordsOf([rich('<r><rPr><rFont val="Wingdings"/></rPr><t>L</t></r>', "<r><t> sur</t></r>")]),
    ).toEqual(["\uf04c sur"]);
  });

  test.each<[string, string]>([
    ['<color rgb="FF00B050"/>', "🟢"],
    ['<color indexed="10"/>', "🔴"],
    ['<color theme="7"/>', "🟡"],
  ])("of a spot in the colour %s", (colour, light) => {
    const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme><a:dk1><a:sysClr lastClr="000000"/></a:dk1><a:accent4><a:srgbClr val="FFC000"/></a:accent4></a:clrScheme></a:themeElements></a:theme>`;
    expect(wordsOf([styled("●", 1)], { ...fonts("", colour), theme })).toEqual([light]);
  });

  test("that are crossed out stand beside the text; raised digits are marks of notes", () => {
    const struck = fonts("", "<strike/>", '<vertAlign val="superscript"/>');
    expect(wordsOf(["Ny", styled("Gammel", 1), styled("1", 2)], struck)).toEqual(["Ny", "¹"]);
    expect(asidesOf(["Ny", styled("Gammel", 1)], struck)).toEqual([{ kind: "struck", words: "Gammel" }]);
  });
});
