import { expect, test } from "vitest";
import { numberedName } from "../../src/text/numberedName.ts";

test("a number stands before its title in one text, so that no spreadsheet takes it for a day", () => {
  expect(numberedName({ number: "7.06", title: "Indsats" })).toBe("7.06. Indsats");
  expect(numberedName({ number: null, title: "Indsats" })).toBe("Indsats");
});
