import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, dayOf, lastOfMonth } from "../../../src/agreement/danish/calendar.ts";
import { findDates, firstDay } from "../../../src/agreement/danish/dates.ts";
import { forAll } from "../../fixtures/forAll.ts";

const MONTHS = "januar februar marts april maj juni juli august september oktober november december".split(
  " ",
);
const year = fc.integer({ min: 1990, max: 2090 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc
  .tuple(year, month, fc.integer({ min: 1, max: 31 }))
  .filter(([y, m, d]) => dayOf(y, m, d) !== null);
const name = (number: number) => MONTHS[number - 1] ?? "";
const two = (number: number) => String(number).padStart(2, "0");

/** The dates of a text as `from..to`, `?` behind one whose year the text leaves out. */
function read(text: string, assumedYear: number | null = null): string {
  return findDates(text, assumedYear)
    .map(({ from, to, yearAssumed }) => `${from === to ? from : `${from}..${to}`}${yearAssumed ? "?" : ""}`)
    .join("; ");
}

const WAYS: Readonly<Record<string, (y: number, m: number, d: number) => string>> = {
  "2018-04-03": (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  "03.04.2018": (y, m, d) => `${two(d)}.${two(m)}.${y}`,
  "3/4 2018": (y, m, d) => `${d}/${m} ${y}`,
  "3-4-2018": (y, m, d) => `${d}-${m}-${y}`,
  "den 3. april 2018": (y, m, d) => `den ${d}. ${name(m)} ${y}`,
  "3. APRIL 2018": (y, m, d) => `${d}. ${name(m).toUpperCase()} ${y}`,
};

describe("a day", () => {
  test.each(Object.entries(WAYS))("written as %s is read back", (_, write) => {
    forAll(day, ([y, m, d]) => {
      expect(read(write(y, m, d))).toBe(dayOf(y, m, d));
    });
  });

  test.each(Object.entries(WAYS))(
    "that the calendar does not have, as %s, is none, nor is a part of it",
    (_, write) => {
      const none = fc
        .tuple(year, month, fc.integer({ min: 29, max: 40 }))
        .filter(([y, m, d]) => dayOf(y, m, d) === null);
      forAll(none, ([y, m, d]) => {
        expect(read(write(y, m, d))).toBe("");
      });
    },
  );

  test("without its year takes the one that is assumed, and says so; without any it is none", () => {
    forAll(day, ([y, m, d]) => {
      expect(read(`den ${d}. ${name(m)}`, y)).toBe(`${dayOf(y, m, d)}?`);
      expect(read(`den ${d}. ${name(m)}`)).toBe("");
    });
  });

  test("to another day of the month is a range", () => {
    forAll(day, fc.integer({ min: 0, max: 30 }), ([y, m, d], more) => {
      const last = dayOf(y, m, d + more);
      fc.pre(last !== null && more > 0);
      expect(read(`${d}.-${d + more}. ${name(m)} ${y}`)).toBe(`${dayOf(y, m, d)}..${last}`);
    });
  });
});

describe("longer than a day", () => {
  test("a month goes from its first day to its last", () => {
    forAll(year, month, (y, m) => {
      const whole = `${y}-${two(m)}-01..${lastOfMonth(y, m)}`;
      expect(read(`${name(m)} ${y}`)).toBe(whole);
      expect(read(`i ${name(m)}`, y)).toBe(`${whole}?`);
    });
  });

  test.each([
    ["første kvartal 2018", "2018-01-01..2018-03-31"],
    ["Andet kvartal 2018", "2018-04-01..2018-06-30"],
    ["tredje kvartal 2018", "2018-07-01..2018-09-30"],
    ["fjerde kvartal 2018", "2018-10-01..2018-12-31"],
    ["anden halvår 2018", "2018-07-01..2018-12-31"],
  ])("%s is counted in words", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test("a quarter and a half-year hold their months, and a year no fifth quarter", () => {
    forAll(year, fc.integer({ min: 1, max: 9 }), (y, part) => {
      const range = (length: number) =>
        part * length > 12
          ? String(y)
          : `${y}-${two((part - 1) * length + 1)}-01..${lastOfMonth(y, part * length)}`;
      const quarter = read(`${part}. kvartal ${y}`);
      const half = read(`${part}. halvår ${y}`);
      expect(part <= 4 ? quarter : "").toBe(part <= 4 ? range(3) : "");
      expect(part <= 2 ? half : "").toBe(part <= 2 ? range(6) : "");
      if (part > 4) expect(quarter).toBe("");
    });
  });

  test("a week has seven days and begins on a Monday", () => {
    forAll(year, fc.integer({ min: 1, max: 52 }), (y, week) => {
      const [found] = findDates(`uge ${week}`, y);
      expect(new Date(found?.from ?? "").getUTCDay()).toBe(1);
      expect(found?.to).toBe(addDays(found?.from ?? "", 6));
    });
    expect(read("uge 54", 2018)).toBe("");
    expect(read("uge 53", 2020)).toBe("2020-12-28..2021-01-03?");
  });

  test("years go from the first to the last, never backwards", () => {
    forAll(year, fc.integer({ min: -5, max: 5 }), (y, more) => {
      const expected = more > 0 ? `${y}-01-01..${y + more}-12-31` : "";
      expect(read(`${y}-${y + more}`)).toBe(expected);
    });
  });

  test.each([
    ["foråret 2018", "2018-03-01..2018-05-31"],
    ["sommeren 2018", "2018-06-01..2018-08-31"],
    ["efteråret 2018", "2018-09-01..2018-11-30"],
    ["vinteren 2018/19", "2018-12-01..2019-02-28"],
    ["vinteren 2018", "2018-01-01..2019-02-28"],
    ["årsskiftet 2016/2017", "2016-12-31..2017-01-01"],
    ["første halvår 2017", "2017-01-01..2017-06-30"],
    ["3.-4. kvartal 2018", "2018-07-01..2018-12-31"],
    ["marts-april 2018", "2018-03-01..2018-04-30"],
    ["i 2018", "2018-01-01..2018-12-31"],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

test.each([
  "2018 kr.",
  "2017 mio. kr.",
  "2018-priser",
  "kr. 2017",
  "nr. 2017",
  "sag 2018.123",
  "12018",
  "31.12.20171",
  "00.30.00-S00-6-16",
  "1.250.000 kr.",
  "45 pct.",
  "maj",
  "5. maj",
  "",
])("%j is no date", (text) => {
  expect(read(text)).toBe("");
});

describe("whatever stands around it", () => {
  test("a date is found in its place, and its words alone say the same", () => {
    const words = fc.constantFrom("Planen er lagt", "Udvalget har besluttet", "Der er 45 pct. tilbage");
    const dates = day.chain(([y, m, d]) =>
      fc.constantFrom(...Object.values(WAYS)).map((write) => write(y, m, d)),
    );
    forAll(words, dates, words, (before, written, after) => {
      const text = `${before} ${written}, ${after}`;
      const found = findDates(text);
      expect(found).toHaveLength(1);
      for (const { start, end, ...date } of found) {
        expect(written).toContain(text.slice(start, end));
        expect(findDates(text.slice(start, end))).toMatchObject([date]);
      }
    });
  });

  test("no text makes it fail, every range goes forwards and none overlaps another", () => {
    const parts = fc.constantFrom(
      ..."31 . / - 12 2017 17 april jan. og til i den kvartal 2. halvår uge årsskiftet vinteren forår kr".split(
        " ",
      ),
      " ",
      "\n",
    );
    forAll(fc.array(parts, { maxLength: 25 }), fc.option(year), (all, assumed) => {
      const text = all.join("");
      let before = 0;
      for (const { from, to, start, end } of findDates(text, assumed)) {
        expect(from <= to).toBe(true);
        expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        before = end;
      }
    });
  });
});

describe("the first day of a text", () => {
  test.each([
    ["Pr. 31.12.2017, rettet den 3. april 2018", "2017-12-31"],
    ["1.-3. april 2018, vedtaget 4. april 2018", "2018-04-04"],
    ["31. jul. 2017", "2017-07-31"],
    ["31. jul 2017", "2017-07-31"],
    ["31.december2017", "2017-12-31"],
    ["31. april 2018", null],
    ["april 2018", null],
    ["den 3. april", null],
    ["Side 3/12 - 24", null],
  ])("%s", (text, day) => {
    expect(firstDay(text)).toBe(day);
  });
});

test("jul is July beside a day and Christmas before a year alone", () => {
  expect(read("31. jul 2017")).toBe("2017-07-31");
  expect(read("jul. 2017")).toBe("2017-07-01..2017-07-31");
  expect(read("Færdig før jul 2017")).toBe("2017-01-01..2017-12-31");
});
