import type { CellValue, ColumnKind, ExportTable } from "../table.ts";

/** Widths in digits of the workbook's font. No column is narrower or wider than these. */
const NARROWEST = 9;
const WIDEST = 60;
/** A date is 10 letters wide, an amount with its unit about as wide as its digits, separators and five letters more. */
const DATE_WIDTH = 12;
const UNIT_WIDTH = 7;
/** Room at a cell's edges. */
const EDGES = 2;

/** How wide a page of A4 across is when all on it is scaled to three quarters: text of 11 points is then just above 8. */
export const PAGE_WIDTH = 200;

/** How many rows are measured for the width of a column: enough for a good width, few enough to be quick. */
const LOOKED_AT = 500;

/** What a column asks for: it can break its texts down to its longest word, and has no use for more than its widest line. */
interface Wish {
  readonly least: number;
  readonly most: number;
  readonly letters: number;
}

/**
 * The columns' widths: as wide as what they hold, within reason; where a page has no room for that, texts break into
 * more lines, those of all columns into about as many, so that no row is higher than it must be.
 */
export function columnWidths({ columns, rows }: ExportTable): readonly number[] {
  const looked = rows.slice(0, LOOKED_AT);
  const wishes = columns.map(({ header, kind }, place) =>
    wishOf(
      header,
      kind,
      looked.map((row) => row[place] ?? null),
    ),
  );
  const most = Math.max(1, ...wishes.map(({ letters }) => letters));
  for (let lines = 1; lines < most; lines += 1) {
    const widths = wishes.map((wish) => widthFor(wish, lines));
    if (widths.reduce((sum, width) => sum + width, 0) <= PAGE_WIDTH) return widths;
  }
  return wishes.map(({ least }) => least);
}

function widthFor({ least, most, letters }: Wish, lines: number): number {
  return Math.max(least, Math.min(most, Math.ceil(letters / lines) + EDGES));
}

function wishOf(header: string, kind: ColumnKind, values: readonly CellValue[]): Wish {
  const within = (width: number) => Math.min(WIDEST, Math.max(NARROWEST, width + EDGES));
  const widest = (of: (text: string) => number) =>
    Math.max(0, ...values.map((value) => measure(value, kind, of)));
  // A heading may break into two lines.
  const most = within(Math.max(Math.min(lineLength(header), 24), widest(lineLength)));
  if (kind !== "text") return { least: most, most, letters: most };
  const least = within(Math.max(wordLength(header), widest(wordLength)));
  return { least: Math.min(least, most), most, letters: widest((text) => text.length) };
}

function measure(value: CellValue, kind: ColumnKind, of: (text: string) => number): number {
  if (value === null) return 0;
  if (kind === "date") return DATE_WIDTH;
  if (kind === "kroner") return String(value).length * 1.4 + UNIT_WIDTH;
  return of(String(value));
}

function lineLength(text: string): number {
  return longest(text.slice(0, 10 * WIDEST).split("\n"));
}

function wordLength(text: string): number {
  return longest(text.slice(0, 10 * WIDEST).split(/\s+/u));
}

function longest(parts: readonly string[]): number {
  return Math.max(...parts.map((part) => part.length));
}
