import { expect, it } from "vitest";
import { isMissingCode, MissingCodeError } from "../../src/site/missingCode.ts";

it.each([
  new MissingCodeError("A part of the program could not be fetched"),
  new TypeError("Failed to fetch dynamically imported module: https://a.dk/assets/x.js"),
  new TypeError("error loading dynamically imported module: https://a.dk/assets/x.js"),
  new TypeError("Importing a module script failed."),
  new Error("Unable to preload CSS for /assets/x.css"),
])("is recognised as missing code: %s", (error) => {
  expect(isMissingCode(error)).toBe(true);
});

it.each([
  new TypeError("x is undefined"),
  new TypeError("Failed to fetch"),
  "Importing a module script failed.",
])("is not missing code: %s", (error) => {
  expect(isMissingCode(error)).toBe(false);
});
