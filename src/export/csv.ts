/**
 * CSV (RFC 4180) in two dialects. No cell of either can start a formula: a text that might gets an apostrophe
 * before it; a negative number stays a number. The dialect for people also puts an apostrophe before a text that a
 * spreadsheet would take for a number or a day, but writes what is a whole day, such as a round's name, as every spreadsheet reads
 * that day; the dialect for programs leaves such texts as they are.
 */
import { withoutFormula } from "./formulas.ts";
import { dayIn, readsAsValue } from "./spreadsheetValues.ts";
import type { CellValue, ColumnKind, ExportTable } from "./table.ts";

interface Dialect {
  readonly separator: string;
  readonly decimal: string;
  /** The byte order mark: without it Excel does not read a file as UTF-8. */
  readonly mark: "\ufeff" | "";
  /** Puts an apostrophe before a text that a program would take for something else. */
  readonly asText: (text: string) => string;
}

/**
 * For Danish Excel, opened by a double click, whatever the site's language: how Excel reads a file depends on the
 * reader's Windows. LibreOffice reads it in the same way.
 */
export const DANISH_EXCEL: Dialect = {
  separator: ";",
  decimal: ",",
  mark: "\ufeff",
  asText: (text) => dayIn(text) ?? (readsAsValue(text) ? `'${text}` : withoutFormula(text)),
};

/** For Power BI, R, DuckDB and pandas, which read it without settings. */
export const TIDY: Dialect = { separator: ",", decimal: ".", mark: "", asText: withoutFormula };

/** The table with its headings, each line ended by CR LF. */
export function writeCsv({ columns, rows }: ExportTable, dialect: Dialect): string {
  const line = (values: readonly CellValue[], kindOf: (place: number) => ColumnKind) =>
    `${values.map((value, place) => cell(value, kindOf(place), dialect)).join(dialect.separator)}\r\n`;
  const head = line(
    columns.map(({ header }) => header),
    () => "text",
  );
  const body = rows.map((row) => line(row, (place) => columns[place]?.kind ?? "text"));
  return dialect.mark + head + body.join("");
}

/** `null` is an empty cell, an empty text is `""`: some programs distinguish the two. */
function cell(value: CellValue, kind: ColumnKind, { separator, decimal, asText }: Dialect): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value).replace(".", decimal);
  if (kind === "date" && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  const text = asText(value);
  const needsQuotes = text === "" || /["\r\n]|^\s|\s$/.test(text) || text.includes(separator);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
