import fc from "fast-check";
import { expect, test } from "vitest";
import { deviationWords } from "../../../src/components/money/deviationWords.ts";
import { shortfallWords } from "../../../src/components/money/shortfallWords.ts";
import { forAll } from "../../fixtures/forAll.ts";

test("what is missing in words, also of a range about zero", () => {
  expect(shortfallWords({ min: 700_000, max: 1_000_000 }, "da")).toBe("0,7–1\u00a0mio.\u00a0kr.");
  expect(shortfallWords({ min: 0, max: 200_000 }, "da")).toBe("op til 0,2\u00a0mio.\u00a0kr.");
  expect(shortfallWords({ min: -500_000, max: 1_500_000 }, "da")).toBe("op til 1,5\u00a0mio.\u00a0kr.");
  expect(deviationWords({ min: -500_000, max: 1_500_000 }, "da").text).toBe(
    "op til 1,5\u00a0mio.\u00a0kr., eller 0,5\u00a0mio.\u00a0kr. bedre end aftalt",
  );
});

test("nothing is told as missing where nothing is, or where it is not known", () => {
  for (const deviation of [null, { min: 0, max: 0 }, { min: -5, max: -1 }, { min: -5, max: 0 }]) {
    expect(shortfallWords(deviation, "da")).toBeNull();
  }
});

test("no deviation, of any size, is told with a minus or as nothing where it is something", () => {
  const ends = fc
    .tuple(fc.integer(), fc.integer())
    .map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));
  forAll(ends, fc.constantFrom("da" as const, "en" as const), (deviation, language) => {
    const { kind, text } = deviationWords(deviation, language);
    expect(text).not.toMatch(/-\d/);
    expect(kind === "none").toBe(deviation.min === 0 && deviation.max === 0);
    const short = shortfallWords(deviation, language);
    expect(short === null).toBe(deviation.max <= 0);
    if (short !== null) expect(text.startsWith(short)).toBe(true);
  });
});
