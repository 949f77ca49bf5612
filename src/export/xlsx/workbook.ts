/**
 * Writes tables as an Excel workbook (ECMA-376). Without a library: the maintained ones start workers from
 * `blob:` addresses, which a strict Content-Security-Policy forbids, and one confuses texts such as "constructor".
 */
import { strToU8, zipSync } from "fflate";
import type { ExportTable } from "../table.ts";
import { sheetXml } from "./sheet.ts";
import { stylesXml } from "./styles.ts";
import { workbookText } from "./workbookText.ts";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OPEN_XML = "http://schemas.openxmlformats.org";
const RELATIONS = `${OPEN_XML}/officeDocument/2006/relationships`;
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** How an amount is written around its digits, e.g. `{ before: "", after: " kr." }`. */
export interface KroneWords {
  readonly before: string;
  readonly after: string;
}

/** The first day that a ZIP file can name: with a fixed date the same tables give the same bytes on any day. */
const NO_DATE = new Date(1980, 0, 1);

/** The tables as a workbook, a sheet each, in their order. The same tables give the same bytes. */
export function writeWorkbook(tables: readonly ExportTable[], krone: KroneWords): Blob {
  const names = sheetNames(tables.map(({ name }) => name));
  const numbers = tables.map((_, index) => index + 1);
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `${XML}<Types xmlns="${OPEN_XML}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>${numbers.map((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`).join("")}<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/></Types>`,
    "_rels/.rels": relations([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${XML}<workbook xmlns="${OPEN_XML}/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"><sheets>${numbers.map((number) => `<sheet name="${workbookText(names[number - 1] ?? "")}" sheetId="${number}" r:id="rId${number}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ...numbers.map((number) => [`rId${number}`, "worksheet", `worksheets/sheet${number}.xml`] as const),
      ["rIdStyles", "styles", "styles.xml"],
    ]),
    "xl/styles.xml": stylesXml(krone),
    ...Object.fromEntries(
      tables.map((table, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(table)]),
    ),
  };
  const files = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
  // Synchronous: the library's own workers start from `blob:` addresses, too.
  return new Blob([zipSync(files, { mtime: NO_DATE })], { type: `${SPREADSHEET}.sheet` });
}

function relations(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${OPEN_XML}/package/2006/relationships">${each.join("")}</Relationships>`;
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
