import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatAmount,
  formatAmountOf,
  formatAmountRange,
  formatCount,
  formatDate,
  formatList,
  formatMoment,
  formatRoughRange,
  formatShare,
  formatTime,
  roughOfParts,
} from "../../src/text/format.ts";
import {
  collator,
  formatDay,
  formatElapsed,
  formatKroner,
  formatMonth,
  roughRangeParts,
} from "../../src/text/laterFormats.ts";
import { forAll } from "../fixtures/forAll.ts";

/** Intl separates number and sign with a no-break space. */
const plain = (text: string | null) => text?.replace(/\u00a0/g, " ");

describe("Danish forms", () => {
  it("write amounts with decimal comma and point between thousands, in full or in millions", () => {
    expect(formatCount(1234567, "da")).toBe("1.234.567");
    expect(formatKroner(2441000, "da")).toBe("2.441.000\u00a0kr.");
    expect(formatAmount(15150000, "da")).toBe("15,15\u00a0mio.\u00a0kr.");
    expect(formatAmount(259000, "da")).toBe("0,259\u00a0mio.\u00a0kr.");
    expect(formatAmount(-1400000, "da")).toBe("-1,4\u00a0mio.\u00a0kr.");
  });

  it("never write a zero with a sign", () => {
    expect(formatKroner(-0, "da")).toBe("0\u00a0kr.");
    expect(formatAmount(-0, "da")).toBe("0\u00a0mio.\u00a0kr.");
    expect(formatAmountRange({ min: -0, max: 0 }, "da")).toBe("0\u00a0mio.\u00a0kr.");
  });

  it("keep a range a range and write a single figure once", () => {
    expect(formatAmountRange({ min: 13624000, max: 13924000 }, "da")).toBe(
      "13,624–13,924\u00a0mio.\u00a0kr.",
    );
    expect(formatAmountRange({ min: 8000000, max: 8000000 }, "da")).toBe("8\u00a0mio.\u00a0kr.");
  });

  it("say a unit once for a part and its whole", () => {
    expect(formatAmountOf({ min: 2441000, max: 2441000 }, 2700000, "da")).toBe(
      "2,441 af 2,7\u00a0mio.\u00a0kr.",
    );
    expect(formatAmountOf({ min: 100000, max: 400000 }, 1100000, "en")).toBe(
      "DKK\u00a00.1–0.4 of 1.1\u00a0million",
    );
  });

  it("are in kroner unless they are whole thousands, so that nothing is rounded away", () => {
    expect(formatAmount(400, "da")).toBe("400\u00a0kr.");
    expect(formatAmount(-400, "en")).toBe("DKK\u00a0-400");
    expect(formatAmountRange({ min: 13624100, max: 13624400 }, "da")).toBe("13.624.100–13.624.400\u00a0kr.");
    expect(formatAmountOf({ min: 999600, max: 999600 }, 1_000_000, "da")).toBe(
      "999.600\u00a0kr. af 1\u00a0mio.\u00a0kr.",
    );
    expect(formatAmountOf({ min: 450, max: 450 }, 450, "da")).toBe("450 af 450\u00a0kr.");
  });

  it("say small amounts in kroner, not in thousandths of a million", () => {
    expect(formatAmount(1000, "da")).toBe("1.000\u00a0kr.");
    expect(formatAmount(-9000, "en")).toBe("DKK\u00a0-9,000");
    expect(formatAmount(10_000, "da")).toBe("0,01\u00a0mio.\u00a0kr.");
    expect(formatAmountRange({ min: -3000, max: 5000 }, "da")).toBe("-3.000 til 5.000\u00a0kr.");
    expect(formatAmountRange({ min: 1000, max: 2_507_000 }, "da")).toBe("0,001–2,507\u00a0mio.\u00a0kr.");
    expect(formatAmountOf({ min: 1000, max: 1000 }, 2000, "da")).toBe("1.000 af 2.000\u00a0kr.");
  });

  it("give a zero the unit of what stands beside it", () => {
    expect(formatAmountOf({ min: 0, max: 0 }, 1, "da")).toBe("0 af 1\u00a0kr.");
    expect(formatAmountOf({ min: 400, max: 400 }, 0, "da")).toBe("400 af 0\u00a0kr.");
    expect(formatAmountOf({ min: 0, max: 0 }, 2_000_000, "da")).toBe("0 af 2\u00a0mio.\u00a0kr.");
    expect(formatAmountRange({ min: 0, max: 450 }, "da")).toBe("0–450\u00a0kr.");
  });

  it("put a word between the ends of a range that begins below zero", () => {
    expect(formatAmountOf({ min: -1e6, max: 5e6 }, 2e6, "da")).toBe("-1 til 5 af 2\u00a0mio.\u00a0kr.");
    expect(formatAmountRange({ min: -3e6, max: -1e6 }, "en")).toBe("DKK\u00a0-3 to -1\u00a0million");
  });

  it("call only all of them 100 % and only none of them 0 %", () => {
    expect(plain(formatShare(299, 300, "da"))).toBe(">99 %");
    expect(plain(formatShare(1, 300, "da"))).toBe("<1 %");
    expect(plain(formatShare(300, 300, "da"))).toBe("100 %");
    expect(plain(formatShare(0, 300, "da"))).toBe("0 %");
    forAll(fc.integer({ min: 1, max: 100_000 }), fc.nat(), (whole, any) => {
      const part = any % (whole + 1);
      const text = plain(formatShare(part, whole, "da"));
      expect(text === undefined).toBe(whole < 10);
      expect(text === "100 %").toBe(part === whole && whole >= 10);
      expect(text === "0 %").toBe(part === 0 && whole >= 10);
    });
  });

  it("give no percentage of fewer than ten", () => {
    expect(plain(formatShare(19, 25, "da"))).toBe("76 %");
    expect(plain(formatShare(7, 10, "da"))).toBe("70 %");
    expect(formatShare(9, 9, "da")).toBeNull();
    expect(formatShare(0, 0, "da")).toBeNull();
  });

  it("round a share to whole per cent", () => {
    expect(plain(formatShare(10, 30, "da"))).toBe("33 %");
    expect(plain(formatShare(20, 30, "da"))).toBe("67 %");
    expect(plain(formatShare(10, 30, "en"))).toBe("33%");
    expect(plain(formatShare(25, 25, "da"))).toBe("100 %");
  });

  it("round a count to whole ones", () => {
    expect(formatCount(2.6, "da")).toBe("3");
  });

  it("say a figure and its unit apart, where the figure is set larger", () => {
    const range = { min: 13_624_000, max: 13_924_000 };
    expect(roughRangeParts(range, "da")).toEqual(["13,6–13,9", "mio.\u00a0kr."]);
    expect(roughRangeParts(range, "en")).toEqual(["13.6–13.9", "DKK\u00a0million"]);
    expect(roughRangeParts({ min: 450, max: 900 }, "da")).toEqual(["450–900", "kr."]);
  });

  it("write dates out, without moving them to another day, and moments by the reader's clock", () => {
    expect(formatDate("2018-03-23", "da")).toBe("23. marts 2018");
    expect(formatDate("2017-12-31", "da")).toBe("31. december 2017");
    expect(formatMoment(Date.UTC(2026, 10, 24, 14, 7), "da")).toBe("24.11.2026 kl. 15.07");
    expect(formatTime(Date.UTC(2026, 10, 24, 14, 7), "da")).toBe("15.07");
    expect(formatDay(Date.UTC(2026, 10, 24, 23, 7), "da")).toBe("onsdag 25. november");
    expect(formatMonth("2018-06-01", "da")).toBe("juni 2018");
    expect(formatMonth("2017-12-31", "da")).toBe("december 2017");
  });

  it("count what has passed in minutes and seconds, from an hour on in hours too", () => {
    const elapsed = (hours: number, minutes: number, seconds: number) =>
      formatElapsed(((hours * 60 + minutes) * 60 + seconds) * 1000 + 999);
    expect(elapsed(0, 0, 0)).toBe("0:00");
    expect(elapsed(0, 7, 5)).toBe("7:05");
    expect(elapsed(0, 59, 59)).toBe("59:59");
    expect(elapsed(1, 0, 0)).toBe("1:00:00");
    expect(elapsed(1, 7, 5)).toBe("1:07:05");
    expect(elapsed(10, 30, 45)).toBe("10:30:45");
  });

  it("list with og and sort Aa as Å, numbers by value", () => {
    expect(formatList(["a", "b", "c"], "da")).toBe("a, b og c");
    expect(["Aalborg", "Zoo", "10", "9", "Ærø"].sort(collator("da").compare)).toEqual([
      "9",
      "10",
      "Zoo",
      "Ærø",
      "Aalborg",
    ]);
  });
});

describe("an amount in words", () => {
  const kroner = fc.oneof(
    fc.integer({ min: -5_000_000_000, max: 5_000_000_000 }),
    fc.integer({ min: -2000, max: 2000 }),
    fc.integer({ min: -99_999, max: 99_999 }).map((thousands) => thousands * 1000),
  );
  const read = (text: string) => {
    const number = Number(
      text
        .replaceAll(".", "")
        .replace(",", ".")
        .replace(/[^\d.-]/g, "")
        .replace(/\.+$/, ""),
    );
    return text.endsWith("mio.\u00a0kr.") ? Math.round(number * 1e6) : number;
  };

  it("reads back as the very amount, whatever its size", () => {
    forAll(kroner, (amount) => {
      expect(read(formatAmount(amount, "da")) === amount).toBe(true);
    });
  });

  it("is a range exactly when its ends differ", () => {
    forAll(kroner, kroner, (a, b) => {
      const [min, max] = [Math.min(a, b), Math.max(a, b)];
      const text = formatAmountRange({ min, max }, "da");
      expect(/\d(?:–| til )-?\d/.test(text)).toBe(min !== max);
    });
  });
});

describe("an amount in a headline", () => {
  const formatRoughOf = (...given: Parameters<typeof roughOfParts>) => roughOfParts(...given).join(" ");

  const exactly = (kroner: number) => ({ min: kroner, max: kroner });

  it("has at most one decimal, and stands beside what was agreed to the krone", () => {
    expect(formatRoughRange({ min: 13_624_000, max: 13_924_000 }, "da")).toBe("13,6–13,9\u00a0mio.\u00a0kr.");
    expect(formatRoughOf({ min: 13_624_000, max: 13_924_000 }, 15_150_000, "da")).toBe(
      "13,6–13,9 af 15,15\u00a0mio.\u00a0kr.",
    );
    expect(formatRoughRange(exactly(259_000), "en")).toBe("DKK\u00a00.3\u00a0million");
  });

  it("has its larger part apart", () => {
    const range = { min: 13_624_000, max: 13_924_000 };
    expect(roughOfParts(range, 15_150_000, "da")).toEqual(["13,6–13,9", "af 15,15\u00a0mio.\u00a0kr."]);
    expect(roughOfParts(range, 15_150_000, "en")).toEqual(["DKK\u00a013.6–13.9", "of 15.15\u00a0million"]);
  });

  it("is one figure where the ends of its range read alike", () => {
    expect(formatRoughRange({ min: 13_624_000, max: 13_641_000 }, "da")).toBe("13,6\u00a0mio.\u00a0kr.");
  });

  it("never reads zero where something is missing", () => {
    expect(formatRoughRange(exactly(30_000), "da")).toBe("0,03\u00a0mio.\u00a0kr.");
    expect(formatRoughRange(exactly(400), "da")).toBe("400\u00a0kr.");
    expect(formatRoughRange({ min: 30_000, max: 1_500_000 }, "da")).toBe("0,03–1,5\u00a0mio.\u00a0kr.");
    expect(formatRoughRange(exactly(0), "da")).toBe("0\u00a0mio.\u00a0kr.");
    forAll(fc.integer({ min: 1, max: 100_000_000 }), (kroner) => {
      expect(formatRoughRange(exactly(kroner), "da")).not.toMatch(/^0(?:,0+)? /);
    });
  });

  it("does not read like what was agreed, nor as more, where it is less", () => {
    expect(formatRoughOf(exactly(14_990_000), 15_000_000, "da")).toBe("14,99 af 15\u00a0mio.\u00a0kr.");
    expect(formatRoughOf(exactly(14_950_000), 14_960_000, "da")).toBe("14,95 af 14,96\u00a0mio.\u00a0kr.");
    expect(formatRoughOf(exactly(850_000), 850_000, "da")).toBe("0,85 af 0,85\u00a0mio.\u00a0kr.");
    expect(formatRoughOf(exactly(0), 2_000_000, "da")).toBe("0 af 2\u00a0mio.\u00a0kr.");
    expect(formatRoughOf(exactly(450), 2_000_000, "da")).toBe("450\u00a0kr. af 2\u00a0mio.\u00a0kr.");
  });

  it("is never further from the truth than half a tenth of a million", () => {
    const number = (text: string) => Number(text.replaceAll(".", "").replace(",", "."));
    forAll(fc.integer({ min: 1, max: 100_000_000 }), (kroner) => {
      const [figure, unit] = roughRangeParts(exactly(kroner), "da");
      const read = number(figure) * (unit === "kr." ? 1 : 1_000_000);
      expect(Math.abs(read - kroner)).toBeLessThanOrEqual(50_000.001);
    });
  });
});

describe("English forms", () => {
  it("write the same amounts and dates for English readers", () => {
    expect(formatKroner(2441000, "en")).toBe("DKK\u00a02,441,000");
    expect(formatAmount(15150000, "en")).toBe("DKK\u00a015.15\u00a0million");
    expect(formatDate("2018-03-23", "en")).toBe("23 March 2018");
    expect(formatMonth("2018-06-01", "en")).toBe("June 2018");
    expect(formatCount(1_234_567, "en")).toBe("1,234,567");
    expect(formatMoment(Date.UTC(2026, 10, 24, 14, 7), "en")).toBe("24/11/2026 at 15:07");
    expect(formatTime(Date.UTC(2026, 10, 24, 14, 7), "en")).toBe("15:07");
    expect(formatDay(Date.UTC(2026, 10, 24, 14, 7), "en")).toBe("Tuesday 24 November");
    expect(formatList(["a", "b", "c"], "en")).toBe("a, b and c");
    expect(["Aalborg", "Zoo"].sort(collator("en").compare)).toEqual(["Aalborg", "Zoo"]);
  });
});
