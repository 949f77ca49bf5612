import { mayStartFormula } from "../formulas.ts";
import { readsAsValue } from "../spreadsheetValues.ts";
import type { CellValue, ColumnKind } from "../table.ts";
import { STYLES } from "./styles.ts";
import { workbookText } from "./workbookText.ts";

/** As many UTF-16 units as Excel can hold in a cell. */
const LONGEST_TEXT = 32_767;

/** Ends a text that a cell cannot hold whole; the CSV always has all of it. */
const CUT_MARK = " […]";

/** One cell as XML: numbers and days as numbers with a format, text as text; nothing for an empty cell. */
export function cellXml(value: CellValue, kind: ColumnKind, place: number, row: number): string {
  if (value === null || value === "") return "";
  const at = `r="${columnName(place)}${row}"`;
  if (typeof value === "number") {
    const style = kind === "kroner" ? STYLES.kroner : STYLES.count;
    // A workbook cannot hold infinity.
    return Number.isFinite(value) ? `<c ${at} s="${style}"><v>${value}</v></c>` : "";
  }
  const day = kind === "date" ? serialDay(value) : null;
  if (day !== null) return `<c ${at} s="${STYLES.date}"><v>${day}</v></c>`;
  // Excel itself marks such text so; it stays text when somebody edits the cell.
  const style = mayStartFormula(value) || readsAsValue(value) ? STYLES.literal : STYLES.text;
  return textCell(value, at, style);
}

/** A heading of a column. */
export function headingXml(text: string, place: number): string {
  return textCell(text, `r="${columnName(place)}1"`, STYLES.heading);
}

/** `0` → `A`, `25` → `Z`, `26` → `AA`. */
export function columnName(place: number): string {
  const before = Math.floor(place / 26);
  return (before > 0 ? columnName(before - 1) : "") + String.fromCharCode(65 + (place % 26));
}

function textCell(text: string, at: string, style: number): string {
  return `<c ${at} s="${style}" t="inlineStr"><is><t xml:space="preserve">${workbookText(fitted(text))}</t></is></c>`;
}

/** The beginning of a text that is too long for a cell; no character is split. */
function fitted(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  return text.slice(0, LONGEST_TEXT - CUT_MARK.length).replace(/[\ud800-\udbff]$/, "") + CUT_MARK;
}

/** Days since 30 December 1899, as Excel counts them from March 1900 on; `null` for an earlier or invalid day. */
function serialDay(isoDate: string): number | null {
  const milliseconds = /^\d{4}-\d{2}-\d{2}$/.test(isoDate) ? Date.parse(isoDate) : Number.NaN;
  const day = (milliseconds - Date.UTC(1899, 11, 30)) / 86_400_000;
  return day > 60 ? day : null;
}
