import { describe, expect, it } from "vitest";
import { textPrint } from "../../src/feed/knownText.ts";

describe("the print of a text", () => {
  it("is a whole number that is the same for the same text", () => {
    const print = textPrint("Aftale om budget 2017");
    expect(Number.isSafeInteger(print)).toBe(true);
    expect(textPrint(["Aftale", "om budget 2017"].join(" "))).toBe(print);
  });

  it("is another for each of a hundred thousand texts that are nearly alike", () => {
    const texts = Array.from({ length: 100_000 }, (_, index) => `{"id":"${index}","smiley":"glad"}`);
    expect(new Set(texts.map(textPrint)).size).toBe(texts.length);
    expect(textPrint("ab")).not.toBe(textPrint("ba"));
    expect(textPrint("a")).not.toBe(textPrint("a\0"));
  });
});
