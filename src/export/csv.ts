/**
 * CSV (RFC 4180) in two dialects. No cell of either can start a formula: a text that might gets an apostrophe
 * before it, while a negative number stays a number.
 */
import { withoutFormula } from "./formulas.ts";
import type { CellValue, ExportTable } from "./table.ts";

interface Dialect {
  readonly separator: string;
  readonly decimal: string;
  /** Written first; Excel takes a file without it for another encoding than UTF-8. */
  readonly mark: "\ufeff" | "";
}

/**
 * What Danish Excel opens on a double click, whatever language the site is read in: the reader's Windows decides how
 * Excel reads a file, not its words.
 */
export const DANISH_EXCEL: Dialect = { separator: ";", decimal: ",", mark: "\ufeff" };

/** What Power BI, R, DuckDB and pandas read without being told anything. */
export const TIDY: Dialect = { separator: ",", decimal: ".", mark: "" };

/** The table with its headings, each line ended by CR LF. */
export function writeCsv({ columns, rows }: ExportTable, dialect: Dialect): string {
  const lines = [columns.map(({ header }) => header), ...rows].map(
    (values: readonly CellValue[]) =>
      `${values.map((value) => cell(value, dialect)).join(dialect.separator)}\r\n`,
  );
  return dialect.mark + lines.join("");
}

/** Nothing is nothing; an empty text is quoted, so that programs that tell them apart can. */
function cell(value: CellValue, { separator, decimal }: Dialect): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value).replace(".", decimal);
  const text = withoutFormula(value);
  const needsQuotes = text === "" || /["\r\n]|^\s|\s$/.test(text) || text.includes(separator);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
