import type { CellValue, ColumnKind, ExportTable } from "../table.ts";
import { cellXml, columnName, headingXml } from "./cells.ts";

/** Widths in digits of the workbook's font: as wide as the widest line, within reason. */
const NARROWEST = 9;
const WIDEST = 60;
/** A date is 10 letters wide, an amount with its unit about as wide as its digits, separators and five letters more. */
const DATE_WIDTH = 12;
const UNIT_WIDTH = 7;

/** At the foot of every page on paper: the file, the sheet, and which page of how many; by signs that need no words. */
const FOOTER =
  "<headerFooter><oddFooter>&amp;L&amp;F – &amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>";

/** How many rows are measured for the width of a column: enough for a good width, few enough to be quick. */
const LOOKED_AT = 500;

/** One sheet: its headings stay in sight and can filter the rows below them. */
export function sheetXml({ columns, rows }: ExportTable): string {
  const last = `${columnName(Math.max(0, columns.length - 1))}${rows.length + 1}`;
  const cols = columns
    .map(({ header, kind }, place) => {
      const width = widthOf(header, kind, rows.slice(0, LOOKED_AT), place);
      return `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`;
    })
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
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${cols}</cols><sheetData>${head}${body}</sheetData><autoFilter ref="A1:${last}"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>${FOOTER}</worksheet>`;
}

function widthOf(
  header: string,
  kind: ColumnKind,
  rows: readonly (readonly CellValue[])[],
  place: number,
): number {
  const letters = rows.map((row) => lengthOf(row[place] ?? null, kind));
  // A heading may break into two lines.
  const widest = Math.max(Math.min(lineLength(header), 24), ...letters);
  return Math.min(WIDEST, Math.max(NARROWEST, widest + 2));
}

function lengthOf(value: CellValue, kind: ColumnKind): number {
  if (value === null) return 0;
  if (kind === "date") return DATE_WIDTH;
  if (kind === "kroner") return String(value).length * 1.4 + UNIT_WIDTH;
  return lineLength(String(value));
}

function lineLength(text: string): number {
  return Math.max(
    ...text
      .slice(0, 10 * WIDEST)
      .split("\n")
      .map((line) => line.length),
  );
}
