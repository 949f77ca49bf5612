import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { DANISH_EXCEL, TIDY, writeCsv } from "../../src/export/csv.ts";
import { withoutFormula } from "../../src/export/formulas.ts";
import { dayIn } from "../../src/export/spreadsheetValues.ts";
import type { CellValue, ColumnKind, ExportTable } from "../../src/export/table.ts";
import { anyText } from "../fixtures/anyText.ts";
import { forAll } from "../fixtures/forAll.ts";
import { likeAValue, readBySpreadsheet } from "./danishSpreadsheet.ts";

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

/** The cells of one row of texts, as they stand in the file. */
function written(dialect: typeof DANISH_EXCEL, ...texts: readonly string[]): readonly string[] {
  const kinds = texts.map(() => "text" as const);
  const csv = writeCsv(table([texts], ...kinds), dialect).slice(dialect.mark.length);
  return read(csv, dialect.separator)[1] ?? [];
}

describe.each([
  ["for Danish Excel", DANISH_EXCEL],
  ["tidy", TIDY],
] as const)("CSV %s", (_, dialect) => {
  test("gives every text back, whatever it holds, with at most an apostrophe before it", () => {
    forAll(fc.array(fc.tuple(anyText, anyText), { maxLength: 4 }), (rows) => {
      const csv = writeCsv(table(rows, "text", "text"), dialect).slice(dialect.mark.length);
      const [head, ...body] = read(csv, dialect.separator);
      expect(head).toEqual(["k0", "k1"]);
      expect(body.length).toBe(rows.length);
      for (const [index, row] of rows.entries()) {
        for (const [place, text] of row.entries()) {
          const day = dialect === DANISH_EXCEL ? dayIn(text) : null;
          expect(day === null ? [text, `'${text}`] : [day]).toContain(body[index]?.[place]);
          expect(withoutFormula(body[index]?.[place] ?? "")).toBe(body[index]?.[place]);
        }
      }
    });
  });

  test("a number stays a number, below zero too", () => {
    forAll(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), (number) => {
      const csv = writeCsv(table([[number]], "count"), dialect).slice(dialect.mark.length);
      const [, [cell = ""] = []] = read(csv, dialect.separator);
      expect(Number(cell.replace(dialect.decimal, "."))).toBe(number === 0 ? 0 : number);
    });
    expect(writeCsv(table([[-1_400_000, 0.5]], "kroner", "count"), dialect)).toContain(
      `-1400000${dialect.separator}0${dialect.decimal}5\r\n`,
    );
  });
});

describe("opened by double click in a Danish spreadsheet", () => {
  test("every text is the text that it was, and a whole day that day", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, likeAValue), (text) => {
        const [cell = ""] = written(DANISH_EXCEL, text);
        if (dayIn(text) !== null) return expect(cell).toBe(dayIn(text));
        // What begins with an apostrophe of its own is shown with it.
        if (!text.startsWith("'")) expect(readBySpreadsheet(cell)).toBe(text);
        else expect(cell).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  test("so are the headings, of which some are rounds' names", () => {
    const headed = { ...table([["glad"]], "text"), columns: [{ header: "3/2026", kind: "text" as const }] };
    expect(writeCsv(headed, DANISH_EXCEL)).toBe("\ufeff'3/2026\r\nglad\r\n");
  });

  test("a round's name that is a day is that day, and no other text is one", () => {
    const days = ["31.12.2017", "1.2.2018", "29.02.2024"];
    expect(written(DANISH_EXCEL, ...days)).toEqual(["2017-12-31", "2018-02-01", "2024-02-29"]);
    const none = [
      "31.02.2017",
      "29.2.2023",
      "12.2017",
      "31.12.17",
      "31.12.1899",
      "31-12-2017",
      " 31.12.2017",
    ];
    for (const text of none) expect(written(DANISH_EXCEL, text)[0]).not.toMatch(/^\d{4}-/);
    expect(written(TIDY, ...days)).toEqual(days);
  });

  test("numbers and days are numbers and days, without a mark", () => {
    expect(writeCsv(table([[2018, -1.5, "2018-03-23"]], "count", "kroner", "date"), DANISH_EXCEL)).toBe(
      "\ufeffk0;k1;k2\r\n2018;-1,5;2018-03-23\r\n",
    );
  });

  test("a text that no spreadsheet changes has no mark", () => {
    const texts = ["10-12 årige", "7.06. Sygefravær", "2017-2020", "Almindelig", "83 % (24 af 29)"];
    expect(written(DANISH_EXCEL, ...texts)).toEqual(texts);
  });
});

test("the tidy file is data: what looks like a value is left as it is", () => {
  forAll(likeAValue, (text) => {
    expect(written(TIDY, text)).toEqual([withoutFormula(text)]);
  });
  expect(written(TIDY, "3-5", "1E5", "00123", "april 2018")).toEqual(["3-5", "1E5", "00123", "april 2018"]);
});

test("the file for Excel says its encoding first and ends each line as Windows does", () => {
  expect(writeCsv(table([["æ", null, "2018-03-23"]], "text", "text", "date"), DANISH_EXCEL)).toBe(
    "\ufeffk0;k1;k2\r\næ;;2018-03-23\r\n",
  );
  expect(writeCsv(table([["æ"]], "text"), TIDY)).toBe("k0\r\næ\r\n");
});

test("what stands in a date's column and is none is text like any other", () => {
  expect(writeCsv(table([["=1"]], "date"), TIDY)).toBe("k0\r\n'=1\r\n");
  expect(writeCsv(table([["april 2018"]], "date"), DANISH_EXCEL)).toBe("\ufeffk0\r\n'april 2018\r\n");
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
