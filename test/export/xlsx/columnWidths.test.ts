import { expect, test } from "vitest";
import type { CellValue, ColumnKind, ExportTable } from "../../../src/export/table.ts";
import { columnWidths, PAGE_WIDTH } from "../../../src/export/xlsx/columnWidths.ts";

type Column = readonly [header: string, kind: ColumnKind, ...cells: readonly CellValue[]];

function table(...columns: readonly Column[]): ExportTable {
  const rows = (columns[0]?.length ?? 2) - 2;
  return {
    name: "Indsatser",
    columns: columns.map(([header, kind]) => ({ header, kind })),
    rows: Array.from({ length: rows }, (_, row) => columns.map((column) => column[row + 2] as CellValue)),
  };
}

const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);
const REPORT =
  "Regeringen har udskudt lovforslaget, så de sparede midler først kan hentes året efter. ".repeat(4);
const WORDS = "Delvist som aftalt på den ene side";

test("a table with room for it has columns as wide as what they hold", () => {
  const [short, long] = columnWidths(table(["Nr.", "text", "7.02"], ["Titel", "text", WORDS]));
  expect(short).toBe(9);
  expect(long).toBe(WORDS.length + 2);
});

test("a wide table breaks its texts, so that a page across has all columns in letters that can be read", () => {
  const many = Array.from({ length: 9 }, (_, place): Column => [`Oplysning ${place}`, "text", WORDS]);
  const widths = columnWidths(
    table(...many, ["Seneste status", "text", REPORT], ["Mangler", "kroner", 12_400_000]),
  );
  expect(sum(widths)).toBeLessThanOrEqual(PAGE_WIDTH);
  // The long text gets the room: it makes the row high.
  expect(widths[9]).toBeGreaterThan(2 * (widths[0] ?? 0));
});

test("amounts, days and words are never narrower than they are", () => {
  const many = Array.from({ length: 30 }, (): Column => ["Status", "text", REPORT]);
  const [amount = 0, day = 0, word = 0] = columnWidths(
    table(
      ["Mål", "kroner", 1_234_500_000],
      ["Frist", "date", "2018-03-23"],
      ["Center", "text", "og Beskæftigelsesforvaltningen"],
      ...many,
    ),
  );
  expect(amount).toBeGreaterThan("1.234.500.000 kr.".length);
  expect(day).toBeGreaterThan("23-03-2018".length);
  expect(word).toBeGreaterThan("Beskæftigelsesforvaltningen".length);
});
