/**
 * Writes tables as an Excel workbook (ECMA-376). Without a library: the maintained ones start workers from
 * `blob:` addresses, which a strict Content-Security-Policy forbids, and one confuses texts such as "constructor".
 */
import { contentTypesXml, officeFile, RELATIONSHIPS, relationsXml } from "../officeFile.ts";
import type { ExportTable } from "../table.ts";
import { XML_HEAD } from "../xml.ts";
import { sheetXml } from "./sheet.ts";
import { stylesXml } from "./styles.ts";
import { workbookText } from "./workbookText.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** How an amount is written around its digits, e.g. `{ before: "", after: " kr." }`. */
export interface KroneWords {
  readonly before: string;
  readonly after: string;
}

/** The tables as a workbook, a sheet each, in their order. The same tables give the same bytes. */
export function writeWorkbook(tables: readonly ExportTable[], krone: KroneWords): Blob {
  const names = sheetNames(tables.map(({ name }) => name));
  const numbers = tables.map((_, index) => index + 1);
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypesXml({
      "xl/workbook.xml": `${SPREADSHEET}.sheet.main+xml`,
      ...Object.fromEntries(
        numbers.map((number) => [`xl/worksheets/sheet${number}.xml`, `${SPREADSHEET}.worksheet+xml`]),
      ),
      "xl/styles.xml": `${SPREADSHEET}.styles+xml`,
    }),
    "_rels/.rels": relationsXml([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${numbers.map((number) => `<sheet name="${workbookText(names[number - 1] ?? "")}" sheetId="${number}" r:id="rId${number}"/>`).join("")}</sheets>${headingsOnPaper(names)}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationsXml([
      ...numbers.map((number) => [`rId${number}`, "worksheet", `worksheets/sheet${number}.xml`] as const),
      ["rIdStyles", "styles", "styles.xml"],
    ]),
    "xl/styles.xml": stylesXml(krone),
    ...Object.fromEntries(
      tables.map((table, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(table)]),
    ),
  };
  return officeFile(parts, `${SPREADSHEET}.sheet`);
}

/** The headings of each sheet stand on every page that it is printed on. */
function headingsOnPaper(names: readonly string[]): string {
  const own = names.map(
    (name, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${workbookText(name.replaceAll("'", "''"))}'!$1:$1</definedName>`,
  );
  return `<definedNames>${own.join("")}</definedNames>`;
}

/** What Excel allows: 31 letters, none of `[]:*?/\`, no apostrophe at either end, and no name twice. */
function sheetNames(wished: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wished.map((wish, index) => {
    const name = wish
      .replace(/[[\]:*?/\\]/g, " ")
      .slice(0, 28)
      .replace(/^[\s']+|[\s']+$/g, "");
    const free = name === "" || taken.has(name.toLowerCase()) ? `${name} ${index + 1}`.trim() : name;
    taken.add(free.toLowerCase());
    return free;
  });
}
