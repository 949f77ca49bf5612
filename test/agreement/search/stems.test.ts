import { describe, expect, it } from "vitest";
import { stemmedQueries } from "../../../src/agreement/search/stems.ts";

describe("the other forms of what is searched", () => {
  it.each([
    ["besparelser", ["besparelse", "besparels"]],
    ["besparelserne", ["besparelse", "besparels"]],
    ["vuggestuer", ["vuggestue", "vuggestu"]],
    ["udvidelsens", ["udvidelse", "udvidels"]],
    ["bygninger", ["bygninge", "bygning"]],
    ["skolernes", ["skole", "skol"]],
    ["kommunens", ["kommune", "kommun"]],
    ["cykelsti", []],
    ["4711", []],
    ["", []],
  ])("of »%s« begin with %j", (query, stems) => {
    expect(stemmedQueries(query)).toEqual(stems);
  });

  it("are of each word, and leave phrases, signs between alternatives and short words alone", () => {
    expect(stemmedQueries('nye besparelser | "to timer" hus')).toEqual([
      'nye besparelse | "to timer" hus',
      'nye besparels | "to timer" hus',
    ]);
    expect(stemmedQueries("besparelser -skolerne")).toEqual(["besparelse -skolerne", "besparels -skolerne"]);
  });
});
