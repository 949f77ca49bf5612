import { expect, test } from "vitest";
import { inLowerCase } from "../../../src/agreement/danish/lowerCase.ts";

test("capitals become small letters, Danish ones too", () => {
  expect(inLowerCase("Ét MIO. KR. i ÅR, ÆØÅ og DKK")).toBe("ét mio. kr. i år, æøå og dkk");
});

test("every character keeps its place", () => {
  // In lower case İ is two characters, and the Kelvin sign an ordinary k.
  const text = "İ \u212a × ß ÿ Ÿ 😀 Å";
  expect(inLowerCase(text)).toBe("İ \u212a × ß ÿ Ÿ 😀 å");
});
