import type { ExportTable } from "../table.ts";
import { cellXml, columnName, headingXml } from "./cells.ts";
import { columnWidths } from "./columnWidths.ts";

/** At the foot of every page on paper: the file, the sheet, and which page of how many; by signs that need no words. */
const FOOTER =
  "<headerFooter><oddFooter>&amp;L&amp;F – &amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>";

/** In inches; a printer's own margins are larger than a wide table can spare. */
const MARGINS = '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>';

/** One sheet: its headings stay in sight and can filter the rows below them. */
export function sheetXml(table: ExportTable): string {
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
