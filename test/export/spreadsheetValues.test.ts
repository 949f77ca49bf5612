import { describe, expect, test } from "vitest";
import { readsAsValue } from "../../src/export/spreadsheetValues.ts";

const CHANGED: Readonly<Record<string, readonly string[]>> = {
  "a number, in Danish and in English": [
    ...["5", "00123", "2018", "1,5", "1.5", ",5", ".5", "5,", "5.", "1.000", "1.000.000,50", "1,000,000.50"],
    ...["12345678901234567890", "192.168.123.123", "(5)", "(1.000,5)", "5-", "5+", "50+", "( 5 )"],
  ],
  "a number with an exponent": [
    "1E5",
    "1e5",
    "1e-5",
    "1,5E+3",
    "00E7",
    "1 E5",
    "1E 5",
    "1.000,5E5",
    "1.000.000e-3",
  ],
  "a share": ["50%", "50 %", "0,5 %", "%5", "(5)%"],
  "an amount": [
    "kr 5",
    "kr. 5",
    "kr.5",
    "5 kr",
    "5kr.",
    "1.000 kr.",
    "(kr. 5)",
    "KR -5",
    "5 DKK",
    "€5",
    "5 €",
    "$5",
  ],
  "a fraction": ["1/2", "0 1/2", "1 2/3", "(1 1/2)"],
  "a day, a month or both": [
    ...["3-5", "3/5", "3.5", "03-05", "31-12", "12-31", "7.10", "3 - 5", "7.6.", "13-3", "29-2"],
    ...["6-2026", "3/2026", "2026-6", "2026/06", "12-45", "12/18"],
  ],
  "a day with its year": [
    ...[
      "3-5-2018",
      "3/5/2018",
      "3.5.2018",
      "3. 5. 2018",
      "3/5-18",
      "23-03-2018",
      "3-23-2018",
      "2018-03-23",
      "18-1-1",
    ],
    ...["2018.3.4", "1.2.3", "1-1-0001", "1-1-10000"],
  ],
  "a day or a month by its name": [
    ...[
      "april 2018",
      "April 2018",
      "3. maj",
      "3. maj 2018",
      "3 maj 2018",
      "3.maj.2018",
      "maj 18",
      "18 maj",
      "maj-18",
    ],
    ...[
      "3-maj-2018",
      "maj 3, 2018",
      "okt. 3",
      "SEPT2",
      "DEC1",
      "3maj",
      "2018 maj",
      "May 2018",
      "March 1",
      "MARC1",
    ],
    ...["mandag 3 maj 2018", "mandag, 3. maj 2018", "Mon 3 May 2018", "tir 3. maj", "man.3 maj 2018"],
    ...["3 maj 2018, mandag", "maj 2018 lør", "maj 3-fre"],
  ],
  "a day by its numbers beside its weekday": [
    ...[
      "man 3-5",
      "mandag 3-5",
      "tir. 3-5-2018",
      "lørdag 2018-05-03",
      "2018-05-03 søn",
      "2018-05-03, mandag",
    ],
    ...["ons 3-5-18 12:30", "3-5-18 12:30, fre", "man.3-5", "2018-05-03. mon"],
  ],
  "a time, alone or with a day": [
    ...[
      "12:30",
      "1:2",
      "12:30:15",
      "12:30:15,5",
      "25:00",
      "12:",
      "12.30.15",
      "2 PM",
      "12am",
      "2:30 pm",
      "3 a",
      "3 P",
    ],
    ...[
      "3-5-2018 12:30",
      "2018-03-23T12:30:00",
      "3. maj 2018 kl. 12:30".replace("kl. ", ""),
      "12:30 3-5-2018",
    ],
    ...[
      "12: 30",
      "12 : 30",
      "12 :30",
      "12  :  30",
      "12:30 : 15",
      "12 :30: 15 pm",
      "3-5-2018 12: 30",
      "12:30 15",
      "12 30:15",
    ],
  ],
  "a truth": ["SAND", "sand", "Falsk", "TRUE", "false"],
  "an error": ["#N/A", "#I/T", "#DIV/0!", "#DIVISION/0!", "#VÆRDI!", "#ref!", "#NAVN?"],
  "the same between white space, in full width": [" 3-5", "3-5 ", "\u00a03-5", "3-5\n", "３－５", "１２"],
};

describe.each(Object.entries(CHANGED))("a spreadsheet takes for %s", (_, texts) => {
  test.each(texts)("%j", (text) => {
    expect(readsAsValue(text)).toBe(true);
  });
});

test.each([
  ...[
    "",
    " ",
    "tekst",
    "10-12 årige",
    "3-5 år",
    "7.06. Sygefravær",
    "Ny børnehave",
    "1 og 2",
    "5 mio. kr.",
    "ca. 5",
  ],
  ...[
    "2017-2020",
    "2017/18",
    "16/17",
    "45-12",
    "0-1",
    "1-0",
    "32-13-1",
    "3–5",
    "1.2.3.4",
    "3-5-7-9",
    "1:2:3:4",
  ],
  ...[
    "1)",
    "(5",
    "1E",
    "E5",
    "1e5,5",
    "0x10",
    "½",
    "Q1",
    "1. kvartal 2018",
    "foråret 2018",
    "uge 12",
    "maj",
    "marts",
  ],
  ...[
    "1. maj og 1. juni",
    "majs 5",
    "decimal 5",
    "3A",
    "5 stk",
    "SANDT",
    "sand og grus",
    "#metoo",
    "#1",
    "kr.",
    "%",
  ],
  ...[
    "-",
    ".",
    ":",
    "..",
    "31.12.2017: status",
    "3. budgetopfølgning",
    "3\n5",
    "'3-5",
    "5 %-point",
    "83 % (24 af 29)",
  ],
  ...["mandag", "mandag 3", "Maja 3", "\u200b"],
])("but %j is the text that it is", (text) => {
  expect(readsAsValue(text)).toBe(false);
});

test("a long text is looked through in no time", () => {
  const before = process.cpuUsage();
  for (const piece of ["1", "1.", " ", "1 ", "(", "kr ", "1-", "maj ", "e1", "\u200b"]) {
    readsAsValue(piece.repeat(100_000));
    readsAsValue(`${piece.repeat(100_000)}x`);
    readsAsValue(`x${piece.repeat(100_000)}`);
  }
  // Of the processor, not of the clock: a busy machine is slow, not wrong.
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(2);
});
