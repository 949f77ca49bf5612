import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { DANISH_EXCEL, TIDY, writeCsv } from "../../src/export/csv.ts";
import { withoutFormula } from "../../src/export/formulas.ts";
import type { CellValue, ColumnKind, ExportTable } from "../../src/export/table.ts";
import { anyText } from "../fixtures/anyText.ts";

const table = (rows: readonly (readonly CellValue[])[], ...kinds: readonly ColumnKind[]): ExportTable => ({
  name: "Ark",
  columns: kinds.map((kind, place) => ({ header: `k${place}`, kind })),
  rows,
});

/** Another's reading of what we wrote; it knows RFC 4180 and nothing of us. */
function read(csv: string, delimiter: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter, newline: "\r\n", skipEmptyLines: false });
  expect(errors).toEqual([]);
  // The last line ends too, which leaves an empty one behind it.
  expect(data.at(-1)).toEqual([""]);
  return data.slice(0, -1);
}

describe.each([
  ["for Danish Excel", DANISH_EXCEL],
  ["tidy", TIDY],
] as const)("CSV %s", (_, dialect) => {
  test("gives every text back, whatever it holds", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText), { maxLength: 4 }), (rows) => {
        const csv = writeCsv(table(rows, "text", "text"), dialect).slice(dialect.mark.length);
        expect(read(csv, dialect.separator)).toEqual([
          ["k0", "k1"],
          ...rows.map((row) => row.map(withoutFormula)),
        ]);
      }),
    );
  });

  test("a number stays a number, below zero too", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), (number) => {
        const csv = writeCsv(table([[number]], "count"), dialect).slice(dialect.mark.length);
        const [, [cell = ""] = []] = read(csv, dialect.separator);
        expect(Number(cell.replace(dialect.decimal, "."))).toBe(number === 0 ? 0 : number);
      }),
    );
    expect(writeCsv(table([[-1_400_000, 0.5]], "kroner", "count"), dialect)).toContain(
      `-1400000${dialect.separator}0${dialect.decimal}5\r\n`,
    );
  });
});

test("the file for Excel says its encoding first and ends each line as Windows does", () => {
  expect(writeCsv(table([["æ", null, "2018-03-23"]], "text", "text", "date"), DANISH_EXCEL)).toBe(
    "\ufeffk0;k1;k2\r\næ;;2018-03-23\r\n",
  );
  expect(writeCsv(table([["æ"]], "text"), TIDY)).toBe("k0\r\næ\r\n");
});

test("what stands in a date's column and is none is text like any other", () => {
  expect(writeCsv(table([["=1"]], "date"), TIDY)).toBe("k0\r\n'=1\r\n");
});

describe("quotes", () => {
  const cell = (value: CellValue, kind: ColumnKind = "text") =>
    writeCsv(table([[value]], kind), TIDY).slice("k0\r\n".length, -"\r\n".length);

  test.each([
    [" foran", '" foran"'],
    ["bagved ", '"bagved "'],
    ["\u00a0hårdt", '"\u00a0hårdt"'],
    ["", '""'],
    ["a,b", '"a,b"'],
    ['a"b', '"a""b"'],
    ["a\nb", '"a\nb"'],
  ])("stand round what a reader would else trim, drop or cut: %j", (text, expected) => {
    expect(cell(text)).toBe(expected);
  });

  test("stand round nothing else", () => {
    expect(cell("a b; c")).toBe("a b; c");
    expect(cell(null)).toBe("");
  });

  test("a day alone is a date; what only holds one is text", () => {
    expect(cell("2018-03-23", "date")).toBe("2018-03-23");
    expect(cell("-2018-03-23", "date")).toBe("'-2018-03-23");
    expect(cell("2018-03-23 ", "date")).toBe('"2018-03-23 "');
  });
});
