/**
 * Writes tables as an Excel workbook (ECMA-376). Without a library: the maintained ones start workers from
 * `blob:` addresses, which a strict Content-Security-Policy forbids, and one confuses texts such as "constructor".
 */
import { contentTypesXml, officeFile, RELATIONSHIPS, relationsXml } from "../officeFile.ts";
import type { ExportTable } from "../table.ts";
import { XML_HEAD } from "../xml.ts";
import { cellXml, columnName, headingXml } from "./cells.ts";
import { columnWidths } from "./columnWidths.ts";
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

/** At the foot of every page on paper: the file, the sheet, and which page of how many; by signs that need no words. */
const FOOTER =
  "<headerFooter><oddFooter>&amp;L&amp;F – &amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>";

/** In inches; a printer's own margins are larger than a wide table can spare. */
const MARGINS = '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>';

/** One sheet: its headings stay in sight and can filter the rows below them. */
function sheetXml(table: ExportTable): string {
  const { columns, rows } = table;
  const last = `${columnName(Math.max(0, columns.length - 1))}${rows.length + 1}`;
  const cols = columnWidths(table)
    .map((width, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`)
    .join("");
  const head = `<row r="1">${columns.map(({ header }, place) => headingXml(header, place)).join("")}</row>`;
  const body = rows
    .map((row, index) => {
      const cells = row.map((value, place) =>
        cellXml(value, columns[place]?.kind ?? "text", place, index + 2),
      );
      return `<row r="${index + 2}">${cells.join("")}</row>`;
    })
    .join("");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${cols}</cols><sheetData>${head}${body}</sheetData><autoFilter ref="A1:${last}"/>${MARGINS}<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>${FOOTER}</worksheet>`;
}
