import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findAmounts } from "../../../src/agreement/danish/amounts.ts";
import { forAll } from "../../fixtures/forAll.ts";

/** `"2700000"`, `"700000..1000000"`, with `!` for a slip that is read; several with `;`, `?` for one that cannot be read. */
function read(text: string): string {
  const { amounts, malformed } = findAmounts(text);
  const said = amounts.map(
    ({ min, max, slip }) => `${min === max ? min : `${min}..${max}`}${slip ? "!" : ""}`,
  );
  return [...said, ...malformed.map(() => "?")].join("; ");
}

describe("amounts", () => {
  test.each([
    ["2,7 mio. kr.", "2700000"],
    ["3 mio. kr.", "3000000"],
    ["0,259 mio. kr.", "259000"],
    ["0,0005 mio. kr.", "500"],
    ["1.500,0 mio. kr.", "1500000000"],
    ["1500 mio. kr.", "1500000000"],
    ["12,5 mio. kr", "12500000"],
    ["1,2mio.kr.", "1200000"],
    ["2,7 MIO. KR.", "2700000"],
    ["2,7 mill. kr.", "2700000"],
    ["2,7 mill.", "2700000"],
    ["2,7 m.kr.", "2700000"],
    ["2,7 mkr.", "2700000"],
    ["5 mio. kroner", "5000000"],
    ["½ mio. kr.", "500000"],
    ["¾ mio. kr.", "750000"],
    ["2¼ mio. kr.", "2250000"],
    ["1½ mio. kr.", "1500000"],
    ["2 mia. kr.", "2000000000"],
    ["2,5 milliarder kroner", "2500000000"],
    ["750 t.kr.", "750000"],
    ["750 t. kr.", "750000"],
    ["750 tkr.", "750000"],
    ["1.250 t.kr.", "1250000"],
    ["250 tusinde kroner", "250000"],
    ["2 tusind kr.", "2000"],
    ["1.250.000 kr.", "1250000"],
    ["750.000 kr", "750000"],
    ["200.000kr.", "200000"],
    ["500 kroner", "500"],
    ["1.250.000,-", "1250000"],
    ["1.234.567,00 kr.", "1234567"],
    ["kr. 1.250.000", "1250000"],
    ["kr. 1.250.000,-", "1250000"],
    ["kr. 1,2 mio. i 2025", "1200000"],
    ["kr. 1,2 mio. er hentet", "1200000"],
    ["Kr. 3 mill.", "3000000"],
    ["DKK 1,2 mia.", "1200000000"],
    ["kr. 12-14 mio.", "12000000..14000000"],
    ["kr. 1,2 - 1,4 mio. er hentet", "1200000..1400000"],
    ["kr. 12,5 pct.", "?"],
    ["kr. 500 t.", ""],
    ["kr. 1.200 tusind", ""],
    ["DKK 1.250.000", "1250000"],
    ["1.250.000 DKK", "1250000"],
    ["0 kr.", "0"],
    ["0,0 mio. kr.", "0"],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(read(`Besparelsen er på ${text}`)).toBe(expected);
    expect(read(`(${text})`)).toBe(expected);
    expect(read(text.replaceAll(" ", "\u00a0"))).toBe(expected);
    expect(read(text.replaceAll(" ", "\u202f"))).toBe(expected);
  });

  test.each([
    ["0,7-1,0 mio. kr.", "700000..1000000"],
    ["0,7 – 1,0 mio. kr.", "700000..1000000"],
    ["3—4 mio. kr.", "3000000..4000000"],
    ["2 til 3 mio. kr.", "2000000..3000000"],
    ["0,75 mio. kr. – 1,0 mio. kr.", "750000..1000000"],
    ["mellem 2 og 3 mio. kr.", "2000000..3000000"],
    ["mellem 900 t.kr. og 1,2 mio. kr.", "900000..1200000"],
    ["fra 2 til 3 mio. kr.", "2000000..3000000"],
    ["mellem kr. 500.000 og kr. 600.000", "500000..600000"],
    ["kr. 500.000-600.000", "500000..600000"],
    ["10.000-12.000 kr.", "10000..12000"],
    ["1-100 mio. kr.", "1000000..100000000"],
    ["0-2 mio. kr.", "0..2000000"],
  ])("%s is a range", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ["-0,5 mio. kr.", "-500000"],
    ["−0,5 mio. kr.", "-500000"],
    ["minus 0,5 mio. kr.", "-500000"],
    ["kr. -500.000", "-500000"],
    ["netto-manko 0,5 mio. kr.", "500000"],
  ])("%s has its sign", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ["8. mio. kr.", "8000000!"],
    ["1,8. mio. kr.", "1800000!"],
  ])("%s is a typing slip, read and told", (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(findAmounts(text).amounts[0]?.slip).toBe("stop");
  });

  // Groups of thousands have three digits and begin with none that is 0, so the point can only be a decimal mark.
  test.each([
    ["1.5 mio. kr.", "1500000!"],
    ["12.34 mio. kr.", "12340000!"],
    ["0.259 mio. kr.", "259000!"],
    ["2.5 mia. kr.", "2500000000!"],
    ["12.5 t.kr.", "12500!"],
    ["1.5-2.5 mio. kr.", "1500000..2500000!"],
    ["mellem 1.5 og 2 mio. kr.", "1500000..2000000!"],
    ["-1.5 mio. kr.", "-1500000!"],
  ])("%s has a point for a decimal mark, read and told", (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(findAmounts(text).amounts[0]?.slip).toBe("point");
  });

  test.each([
    ["750 000 kr.", "750000"],
    ["2 500 000 kr.", "2500000"],
    ["12 500 000 kr.", "12500000"],
    ["i uge 41 500 kr.", "?"],
  ])("%s is grouped by blanks, where nothing else can be meant", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ["1,8 mio. kr. i 2017 og 0,6 mio. kr. i 2018", "1800000; 600000"],
    ["2017 - 5 mio. kr.", "5000000"],
    ["Besparelse i 2017: 2,7 mio. kr.", "2700000"],
    ["pr. 31.12.2017 5 mio. kr.", "5000000"],
    ["i 2017 kr. 500", "500"],
    ["(Sparekataloget 3.06). Besparelsen er på 0,85 mio. kr.", "850000"],
    ["3 mio. i 2018. 2,7 mio. Resten følger.", "3000000; 2700000"],
  ])("%s: what stands beside it is no part of it", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

test.each([
  "1.500 mio. kr.",
  "1.500-1.600 mio. kr.",
  "2.250 mia. kr.",
  "1.500.000 mio. kr.",
  "1.8 kr.",
  "0.250 kr.",
  "0.1234567 mio. kr.",
  "1.2.3 mio. kr.",
  "1.234.567,8 kr.",
  "1.234.567,80 kr.",
  "500,50 kr.",
  "1.250,000 kr.",
  "1,250,000 kr.",
  "12.50.000 kr.",
  "0,1234567 mio. kr.",
  "9999999999999999999 kr.",
  "kr. 2017",
  "10-12.000 kr.",
  "3-2 mio. kr.",
  "2,7/3,0 mio. kr.",
  "-2 til -3 mio. kr.",
])("%s looks like an amount and cannot be read with certainty", (text) => {
  expect(read(text)).toBe("?");
});

test.each([
  "",
  "750.000",
  "1.234.567,8",
  "2017",
  "2017-2020",
  "31.12.2017",
  "45 pct.",
  "12,5 %",
  "mellem 300 og 500 nye private boliger",
  "5.000 borgere",
  "00.30.00-S00-6-16",
  "sag 24/001234",
  "5. ferieuge",
  "fra 4 til 8",
  "1,0 mio. euro",
  "5 mio. borgere",
  "$5 mio.",
  "kr.",
  "mio. kr.",
])("%s is no amount", (text) => {
  expect(read(text)).toBe("");
});

describe("whatever the amount", () => {
  const group = (value: number) => value.toLocaleString("da-DK");
  const decimals = (value: number, unit: number) =>
    (value / unit).toLocaleString("da-DK", { maximumFractionDigits: 9, useGrouping: unit < 1e6 });

  test("written as Danes write it, it is read back", () => {
    const written = fc.constantFrom(
      (value: number) => `${group(value)} kr.`,
      (value: number) => `kr. ${group(value)},-`,
      (value: number) => `${decimals(value, 1e3)} t.kr.`,
      (value: number) => `${decimals(value, 1e6)} mio. kr.`,
      (value: number) => `${decimals(value, 1e9)} mia. kr.`,
    );
    // "kr. 2017" might be a year, and is tested as such.
    const amounts = fc
      .integer({ min: 0, max: 99_999_999_999 })
      .filter((value) => value < 1900 || value > 2099);
    forAll(amounts, written, (value, write) => {
      expect(read(`Der afsættes ${write(value)} til indsatsen.`)).toBe(String(value));
    });
  });

  test("with a point for the comma, it is read alike and told, or not read", () => {
    forAll(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
      const pointed = `${decimals(value, 1e6).replace(",", ".")} mio. kr.`;
      const isDoubtful = /^[1-9]\d{0,2}\.\d{3} /.test(pointed);
      expect(read(pointed)).toBe(
        isDoubtful ? "?" : `${value}${pointed.includes(".") && /\d\.\d/.test(pointed) ? "!" : ""}`,
      );
    });
  });

  test("a range keeps both ends", () => {
    forAll(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 0, max: 9_999 }), (low, more) => {
      const high = low + Math.min(more, low * 90);
      const expected = high === low ? `${low * 1000}` : `${low * 1000}..${high * 1000}`;
      expect(read(`${decimals(low, 1e3)}-${decimals(high, 1e3)} mio. kr.`)).toBe(expected);
    });
  });

  test("no text makes it fail, and no two places overlap", () => {
    const pieces = fc.constantFrom(
      "mio.",
      "kr.",
      " ",
      "1.250",
      ",",
      "-",
      "2,7",
      "til",
      "½",
      "t.",
      "2017",
      "mellem",
      "og",
      "\n",
      "x",
    );
    forAll(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join("");
      const { amounts, malformed } = findAmounts(text);
      const places = [...amounts, ...malformed].toSorted((a, b) => a.from - b.from);
      for (const [at, { from, to }] of places.entries()) {
        expect(from).toBeLessThan(to);
        expect(from).toBeGreaterThanOrEqual(places[at - 1]?.to ?? 0);
        expect(to).toBeLessThanOrEqual(text.length);
      }
      for (const { min, max } of amounts) expect(min).toBeLessThanOrEqual(max);
    });
  });
});
