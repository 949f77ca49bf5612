import fc from "fast-check";
import { expect, test } from "vitest";
import { exportFileName } from "../../src/export/fileName.ts";
import { anyText } from "../fixtures/anyText.ts";
import { forAll } from "../fixtures/forAll.ts";

test("names the follow-up, the screen and what narrows it", () => {
  expect(
    exportFileName("ballerup-2017-oekonomiudvalget", "indsatser", "csv", { forsinkede: "1", tema: "7" }),
  ).toBe("ballerup-2017-oekonomiudvalget-indsatser-forsinkede-tema-7.csv");
  expect(exportFileName("ballerup-2017", "efterliv", "ics")).toBe("ballerup-2017-efterliv.ics");
});

test("can be saved on Windows whatever the follow-up and the filter are called", () => {
  const reserved = fc.constantFrom("con", "NUL", "com1", "", "..", 'a/b\\c:*?"<>|', "å ".repeat(200));
  forAll(fc.oneof(anyText, reserved), fc.oneof(fc.string(), reserved), (id, filter) => {
    for (const screen of ["", "indsatser"]) {
      const name = exportFileName(id, screen, "csv", { q: filter });
      expect(name).toMatch(/^[a-z0-9](?:[a-z0-9-]*)\.csv$/);
      expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./);
      expect(name.length).toBeLessThan(200);
    }
  });
});

test("a part is cut after 60 letters and never ends in a hyphen", () => {
  expect(exportFileName("a".repeat(61), "b", "csv")).toBe(`${"a".repeat(60)}-b.csv`);
  expect(exportFileName(`${"a".repeat(59)} c`, "b", "csv")).toBe(`${"a".repeat(59)}-b.csv`);
});

test("is the site's own name where nothing else can be said", () => {
  expect(exportFileName("…", "", "html")).toBe("aftaleoverblik.html");
});

test.each([
  ["con", "con-.html"],
  ["lpt1", "lpt1-.html"],
  ["second", "second.html"],
  ["console", "console.html"],
  ["bacon", "bacon.html"],
])("a follow-up called %s is stored as %s", (id, expected) => {
  expect(exportFileName(id, "", "html")).toBe(expected);
});
