/**
 * CSV (RFC 4180) in two dialects. No cell of either can start a formula: a text that might gets an apostrophe
 * before it, while a negative number stays a number. The dialect for people marks in the same way what a spreadsheet
 * would take for a number or a day; the one for programs is data and keeps it as it is.
 */
import { withoutFormula } from "./formulas.ts";
import { readsAsValue } from "./spreadsheetValues.ts";
import type { CellValue, ColumnKind, ExportTable } from "./table.ts";

interface Dialect {
  readonly separator: string;
  readonly decimal: string;
  /** Written first; Excel takes a file without it for another encoding than UTF-8. */
  readonly mark: "\ufeff" | "";
  /** The text with an apostrophe before it where its readers would make something else of it. */
  readonly asText: (text: string) => string;
}

/**
 * What Danish Excel opens on a double click, whatever language the site is read in: the reader's Windows decides how
 * Excel reads a file, not its words. LibreOffice reads it alike.
 */
export const DANISH_EXCEL: Dialect = {
  separator: ";",
  decimal: ",",
  mark: "\ufeff",
  asText: (text) => (readsAsValue(text) ? `'${text}` : withoutFormula(text)),
};

/** What Power BI, R, DuckDB and pandas read without being told anything. */
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

/** Nothing is nothing; an empty text is quoted, so that programs that tell them apart can. */
function cell(value: CellValue, kind: ColumnKind, { separator, decimal, asText }: Dialect): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value).replace(".", decimal);
  if (kind === "date" && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  const text = asText(value);
  const needsQuotes = text === "" || /["\r\n]|^\s|\s$/.test(text) || text.includes(separator);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
