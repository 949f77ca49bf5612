import fc from "fast-check";
import { expect, test } from "vitest";
import type { CellValue, ColumnKind, ExportTable } from "../../../src/export/table.ts";
import { writeWorkbook } from "../../../src/export/xlsx/workbook.ts";
import { anyText } from "../../fixtures/anyText.ts";
import { unpack } from "./readWorkbook.ts";

const KRONE = { before: "", after: " kr." };
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const table = (rows: readonly (readonly CellValue[])[], ...kinds: readonly ColumnKind[]): ExportTable => ({
  name: "Indsatser",
  columns: kinds.map((kind, place) => ({ header: `k${place}`, kind })),
  rows,
});

function parse(xml: string): Document {
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  expect(parsed.querySelector("parsererror")?.textContent ?? "", xml.slice(0, 300)).toBe("");
  return parsed;
}

/** What a spreadsheet reads in a cell: a text with Excel's own escapes undone, or a number. */
function cellValue(cell: Element): CellValue {
  expect(cell.getElementsByTagNameNS(MAIN, "f").length, "a formula").toBe(0);
  if (cell.getAttribute("t") === "inlineStr") {
    return (cell.textContent ?? "").replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }
  return Number(cell.textContent);
}

/** The production `Char` of XML 1.0. */
function isXml(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return code === 9 || code === 10 || code === 13 || (code >= 0x20 && code !== 0xfffe && code !== 0xffff);
}

async function readSheet(workbook: Blob): Promise<ReadonlyMap<string, CellValue>> {
  const files = await unpack(workbook);
  for (const xml of Object.values(files)) parse(xml);
  const sheet = parse(files["xl/worksheets/sheet1.xml"] ?? "");
  return new Map(
    Array.from(sheet.getElementsByTagNameNS(MAIN, "c"), (cell) => [
      cell.getAttribute("r") ?? "",
      cellValue(cell),
    ]),
  );
}

test("every text comes back as text, whatever it holds, but for what XML cannot hold", async () => {
  const hostile = fc.constantFrom(
    ...['=cmd|"/c calc"!A1', "<img src=x onerror=alert(1)>", "]]>", "&amp;", "_x0041_", "_x005F_x0041_"],
    ...["constructor", "__proto__", "\u202eltr\u202c", "a\u0000b", "\ud800", " mellemrum ", "a\nb", "😀"],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(anyText, hostile), { minLength: 1, maxLength: 5 }), async (texts) => {
      const cells = await readSheet(
        writeWorkbook(
          [
            table(
              texts.map((text) => [text]),
              "text",
            ),
          ],
          KRONE,
        ),
      );
      for (const [index, text] of texts.entries()) {
        const kept = Array.from(text.toWellFormed(), (letter) => (isXml(letter) ? letter : "\ufffd")).join(
          "",
        );
        expect(cells.get(`A${index + 2}`) ?? "").toBe(kept.replace(/\r\n?/g, "\n"));
      }
    }),
    { numRuns: 60 },
  );
});

test("amounts, numbers and days are numbers with their formats; nothing is no cell", async () => {
  const workbook = writeWorkbook(
    [
      table(
        [[-1_400_000, 0.5, "2018-03-23", null, "ikke en dato"]],
        "kroner",
        "count",
        "date",
        "text",
        "date",
      ),
    ],
    KRONE,
  );
  const cells = await readSheet(workbook);
  expect([...cells]).toEqual([
    ...["A1", "B1", "C1", "D1", "E1"].map((at, place) => [at, `k${place}`]),
    ["A2", -1_400_000],
    ["B2", 0.5],
    // Excel's own number for 23 March 2018.
    ["C2", 43_182],
    ["E2", "ikke en dato"],
  ]);
  const files = await unpack(workbook);
  const styles = parse(files["xl/styles.xml"] ?? "");
  const formats = Array.from(styles.querySelectorAll("numFmt"), (format) =>
    format.getAttribute("formatCode"),
  );
  expect(formats).toEqual(['#,##0" kr."', "dd\\-mm\\-yyyy"]);
  const sheet = parse(files["xl/worksheets/sheet1.xml"] ?? "");
  const formatOf = (at: string) => {
    const style = Number(sheet.querySelector(`c[r="${at}"]`)?.getAttribute("s"));
    return styles.querySelectorAll("cellXfs > xf")[style]?.getAttribute("numFmtId");
  };
  expect([formatOf("A2"), formatOf("B2"), formatOf("C2"), formatOf("E2")]).toEqual(["164", "0", "165", "0"]);
});

test("a text that a spreadsheet would take for a value stays text when somebody edits its cell", async () => {
  const texts = ["3-5", "1E5", "00123", "april 2018", "=1+1", "10-12 årige"];
  const files = await unpack(
    writeWorkbook(
      [
        table(
          texts.map((text) => [text]),
          "text",
        ),
      ],
      KRONE,
    ),
  );
  const looks = parse(files["xl/styles.xml"] ?? "").querySelectorAll("cellXfs > xf");
  const cells = parse(files["xl/worksheets/sheet1.xml"] ?? "").querySelectorAll(
    "sheetData row:not([r='1']) c",
  );
  const prefixed = Array.from(cells, (cell) =>
    looks[Number(cell.getAttribute("s"))]?.getAttribute("quotePrefix"),
  );
  expect(prefixed).toEqual(["1", "1", "1", "1", "1", null]);
});

test("the headings stay in sight, filter their columns, and columns are as wide as what they hold", async () => {
  const files = await unpack(
    writeWorkbook([table([["kort", "et noget længere indhold i kolonnen"]], "text", "text")], KRONE),
  );
  const sheet = parse(files["xl/worksheets/sheet1.xml"] ?? "");
  expect(sheet.querySelector("pane")?.getAttribute("state")).toBe("frozen");
  expect(sheet.querySelector("pane")?.getAttribute("ySplit")).toBe("1");
  expect(sheet.querySelector("autoFilter")?.getAttribute("ref")).toBe("A1:B2");
  const [first = 0, second = 0] = Array.from(sheet.querySelectorAll("col"), (col) =>
    Number(col.getAttribute("width")),
  );
  expect(second).toBeGreaterThan(35);
  expect(first).toBeLessThan(second);
});

test("on paper each sheet has its headings on every page, and says which page of which sheet it is", async () => {
  const { name, ...one } = table([["a"]], "text");
  const parts = await unpack(
    writeWorkbook(
      [
        { name, ...one },
        { name: 'Bo\'s "ark" & mere', ...one },
      ],
      KRONE,
    ),
  );
  const names = Array.from(parse(parts["xl/workbook.xml"] ?? "").getElementsByTagNameNS(MAIN, "definedName"));
  expect(
    names.map((defined) => [
      defined.getAttribute("name"),
      defined.getAttribute("localSheetId"),
      defined.textContent,
    ]),
  ).toEqual([
    ["_xlnm.Print_Titles", "0", "'Indsatser'!$1:$1"],
    ["_xlnm.Print_Titles", "1", "'Bo''s \"ark\" & mere'!$1:$1"],
  ]);
  const sheet = parse(parts["xl/worksheets/sheet2.xml"] ?? "");
  expect(sheet.getElementsByTagNameNS(MAIN, "oddFooter")[0]?.textContent).toBe("&L&F – &A&R&P / &N");
});

test("a text too long for a cell is cut between letters and says so", async () => {
  const cells = await readSheet(writeWorkbook([table([["😀".repeat(20_000)]], "text")], KRONE));
  const cut = String(cells.get("A2"));
  expect(cut.length).toBeLessThanOrEqual(32_767);
  expect(cut.endsWith("😀 […]")).toBe(true);
});

test("sheets are named as Excel allows, each differently", async () => {
  const named = (name: string) => ({ ...table([], "text"), name });
  const files = await unpack(
    writeWorkbook(
      [named("a/b:c*?[d]\\ og meget mere end enogtredive tegn"), named(""), named("x"), named("X")],
      KRONE,
    ),
  );
  const names = Array.from(parse(files["xl/workbook.xml"] ?? "").querySelectorAll("sheet"), (sheet) =>
    sheet.getAttribute("name"),
  );
  expect(names).toEqual(["a b c   d   og meget mere en", "2", "x", "X 4"]);
});

test("the same tables give the same bytes", async () => {
  const write = async () =>
    new Uint8Array(await writeWorkbook([table([["a"]], "text")], KRONE).arrayBuffer());
  expect(await write()).toEqual(await write());
});
