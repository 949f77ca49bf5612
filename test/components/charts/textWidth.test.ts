import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cut, textWidth, twoLines } from "../../../src/components/charts/textWidth.ts";
import { forAll } from "../../fixtures/forAll.ts";

const words = fc.array(fc.stringMatching(/^[a-zæøå]{1,30}$/), { maxLength: 12 }).map((all) => all.join(" "));
const room = fc.double({ min: 2, max: 40, noNaN: true });

describe("on two lines", () => {
  test("both fit, whatever the words", () => {
    forAll(words, room, (text, em) => {
      const lines = twoLines(text, em);
      for (const line of lines) expect(textWidth(line ?? "")).toBeLessThanOrEqual(em);
    });
  });

  test("a shortened text ends in an ellipsis", () => {
    forAll(words, room, (text, em) => {
      const joined = twoLines(text, em).join(" ");
      if (!joined.endsWith("…")) expect(joined).toBe(text);
      else expect(text.startsWith(joined.slice(0, -1).trimEnd())).toBe(true);
    });
  });

  test("break between words", () => {
    expect(twoLines("Reduktion i udbetaling af overarbejde", 13)).toEqual([
      "Reduktion i udbetaling af",
      "overarbejde",
    ]);
    expect(twoLines("Midlertidig løntilpasning ved reduktion i engangsvederlag", 10)).toEqual([
      "Midlertidig",
      "løntilpasning ved…",
    ]);
  });
});

test("what fits is not cut", () => {
  expect(cut("5 mio. kr.", textWidth("5 mio. kr."))).toBe("5 mio. kr.");
  expect(cut("5 mio. kr.", textWidth("5 mio. kr.") - 0.1)).toMatch(/^5 mio.*…$/);
});

test("an amount stays on one line, and is as wide as with plain spaces", () => {
  const unbroken = "Mangler 0,259\u00a0mio.\u00a0kr.";
  expect(textWidth(unbroken)).toBe(textWidth("Mangler 0,259 mio. kr."));
  expect(twoLines(unbroken, 9)).toEqual(["Mangler", "0,259\u00a0mio.\u00a0kr."]);
});
