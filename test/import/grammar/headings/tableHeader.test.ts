/** Heads of tables, however they are broken, and words that only look like one. */
import { describe, expect, test } from "vitest";
import { withoutRepeatedHeaders } from "../../../../src/import/grammar/headings/repeatedHeaders.ts";
import { findHeaders } from "../../../../src/import/grammar/headings/tableHeader.ts";
import { contentOf } from "../../../fixtures/contentOf.ts";

const HEAD = "Kort beskrivelse af indsatsen (drift) Tid Smiley";

describe("the head of a table", () => {
  test.each([
    [[HEAD], { first: 0, last: 0, before: "", after: "", funding: ["drift"] }],
    [["1.01. Fald Kort beskrivelse af indsatsen Tid Smiley"], { before: "1.01. Fald", funding: [] }],
    [["Kort beskrivelse af indsatsen (drift og anlæg)"], { funding: ["drift", "anlæg"] }],
    [["KORT BESKRIVELSE AF INDSATSEN (DRIFT OG ANLÆG)"], { funding: ["drift", "anlæg"] }],
    [
      ["Kort beskrivelse af indsatsen (drift, anlæg/lån samt  leje) Tid"],
      { funding: ["drift", "anlæg", "lån", "leje"], after: "Tid" },
    ],
    [["1.01. Fald Kort beskrivelse af indsatsen (drift) Smiley Tid"], { before: "1.01. Fald", after: "" }],
    [["Kort beskrivelse af indsatsen () Tid Smiley"], { funding: [], after: "" }],
    [["Beskrivelse af indsats:"], { before: "", after: "" }],
    [
      ["Fald", "Kort", "beskrivelse af", "indsatsen (drift)", "Tid", "Farve"],
      { first: 1, last: 5, funding: ["drift"] },
    ],
    [["Kort beskrivelse af indsatsen (drift)", "Parterne er enige."], { first: 0, last: 0, after: "" }],
    [[`${HEAD} Parterne er enige.`, "Videre"], { after: "Parterne er enige." }],
    [["Kort beskrivelse af indsatsen", "Parterne er enige."], { last: 0, after: "" }],
  ])("%j", (texts, expected) => {
    expect(findHeaders(contentOf(...texts))).toEqual([expect.objectContaining(expected)]);
  });

  test("may stand often", () => {
    expect(findHeaders(contentOf("A", HEAD, HEAD, "B", HEAD)).map(({ first }) => first)).toEqual([1, 2, 4]);
  });

  test.each([
    ["Her følger en kort beskrivelse af indsatsen"],
    ["Kort beskrivelse af indsatsen og dens økonomi"],
    ["Kort beskrivelse af"],
    ["Planen er lagt"],
    [`Kort beskrivelse af indsatsen (${"drift ".repeat(30)})`],
  ])("is none of %j", (text) => {
    expect(findHeaders(contentOf(text, "Planen er lagt."))).toEqual([]);
  });
});

describe("a head at the top of a page is printed again", () => {
  const kept = (...texts: readonly string[]) =>
    withoutRepeatedHeaders(contentOf(...texts)).map(
      ({ text, gap }) => `${gap === "page" ? "| " : ""}${text}`,
    );
  const FIELD = "Ansvarligt center: HR";
  const ROW = "Milepæl Planen er lagt.";

  test.each([
    [
      "within a description",
      ["1.01. A", HEAD, "Parterne", `\f${HEAD}`, "er enige.", FIELD, ROW],
      ["1.01. A", HEAD, "Parterne", "| er enige.", FIELD, ROW],
    ],
    ["within the rows", [HEAD, FIELD, ROW, `\f${HEAD}`, "lagt."], [HEAD, FIELD, ROW, "| lagt."]],
    [
      "over two lines",
      [HEAD, FIELD, ROW, "\fKort beskrivelse af indsatsen", "(drift) Tid Smiley", "lagt."],
      [HEAD, FIELD, ROW, "| lagt."],
    ],
    [
      "above all that has fields",
      [`\f${HEAD}`, "Indhold", "B", HEAD, FIELD, ROW],
      ["| Indhold", "B", HEAD, FIELD, ROW],
    ],
    ["by the names of its columns", [HEAD, FIELD, ROW, "Tid Smiley", "lagt."], [HEAD, FIELD, ROW, "| lagt."]],
    [
      "below a sentence with a number",
      [HEAD, "1.02. Parterne er enige.", "Og", `\f${HEAD}`, FIELD],
      [HEAD, "1.02. Parterne er enige.", "Og", `| ${FIELD}`],
    ],
  ])("%s", (_, texts, expected) => {
    expect(kept(...texts)).toEqual(expected);
  });

  test.each([
    ["with its title beside it", [HEAD, FIELD, ROW, `\fB ${HEAD}`, FIELD]],
    ["with words behind it", [HEAD, FIELD, ROW, `\f${HEAD} Parterne`, "er"]],
    [
      "below the title of an initiative",
      [HEAD, FIELD, ROW, "1.02. Bedre mad", "til alle", `\f${HEAD}`, "Parterne"],
    ],
    ["above other fields", [HEAD, FIELD, ROW, "Bedre mad", `\f${HEAD}`, FIELD]],
    ["above the first rows", [`\f${HEAD}`, ROW]],
    ["above the first fields", [`\f${HEAD}`, FIELD]],
    ["below rows without fields", [HEAD, ROW, `\f${HEAD}`, "Parterne"]],
    ["in the middle of a page", [HEAD, FIELD, ROW, HEAD, "Parterne"]],
  ])("but not %s", (_, texts) => {
    expect(kept(...texts).map((text) => text.replace("| ", ""))).toEqual(
      texts.map((text) => text.replace("\f", "")),
    );
  });
});
