/** Lines that count the pages, and lines that count something else. */
import { describe, expect, test } from "vitest";
import { rawLines } from "../../../../../src/import/model/rawLine.ts";
import { namesDocument } from "../../../../../src/import/readers/furnitureWords.ts";
import { pageCounters } from "../../../../../src/import/readers/text/pages/pageCounters.ts";

const TITLE = "Opfølgning på Aftale om budget 2025 Herlev Kommune";

/** The text of each line that counts the pages. */
function countersOf(...texts: readonly string[]): string[] {
  const raw = rawLines(
    texts.map((text, index) => ({ number: index + 1, text, startsPage: text.startsWith("\f") })),
  );
  return pageCounters(raw, TITLE)
    .toSorted((a, b) => a - b)
    .map((index) => raw[index]?.folded ?? "");
}
/** Pages of a line each, with these feet. */
const pages = (...feet: readonly (readonly string[])[]) =>
  feet.flatMap((foot) => ["Planen er lagt.", "", ...foot, ""]);

describe("numbers between empty lines count the pages", () => {
  test.each([
    [pages(["1"], ["2"]), ["1", "2"]],
    [pages(["7"], ["8"], ["9"]), ["7", "8", "9"]],
    [pages(["1"], ["2"], ["4"]), []],
    [pages(["2"], ["1"]), []],
    [pages(["1"]), []],
    [["Planen er lagt.", "1", "", "Planen er lagt.", "2", ""], []],
    [["Planen er lagt.", "", "1", "Planen er lagt.", "", "2", "Planen"], []],
    [
      ["Planen er lagt.", "", "1", "\fPlanen er lagt.", "", "2", "\fPlanen"],
      ["1", "2"],
    ],
    [pages(["1234"], ["1235"]), []],
    [pages(["ii"], ["iii"], ["iv"]), ["ii", "iii", "iv"]],
    [pages(["VIII"], ["IX"]), ["VIII", "IX"]],
    [pages(["ii"], ["iv"]), []],
    [pages(["x"]), []],
  ])("%j: %j", (texts, expected) => {
    expect(countersOf(...texts)).toEqual(expected);
  });

  test("directly below the same words on three pages at least", () => {
    const feet = ["1", "2", "3"].map((page) => ["Budget og Økonomi", page]);
    expect(countersOf(...pages(...feet))).toEqual(["1", "2", "3"]);
    expect(countersOf(...pages(...feet.slice(1)))).toEqual([]);
    expect(countersOf(...pages(...feet.slice(1), ["Andet", "4"]))).toEqual([]);
    expect(countersOf(...pages(...feet.slice(1), ["Budget og Økonomi", "5"]))).toEqual([]);
  });

  test("far from the margin even with gaps", () => {
    const far = " ".repeat(20);
    expect(countersOf(...pages([`${far}1`], [`${far}5`]))).toEqual(["1", "5"]);
    expect(countersOf(...pages([`${far.slice(1)}1`], [`${far.slice(1)}5`]))).toEqual([]);
  });
});

describe("a footer with one figure that counts by one", () => {
  const footers = (...texts: readonly string[]) => countersOf(...texts.flatMap((text) => ["Planen.", text]));
  test.each([
    ["the issuer", ["Herlev Kommune / 7", "Herlev Kommune / 8", "Herlev Kommune / 9"]],
    [
      "the issuer in a year",
      ["Herlev Kommune 2025 / 7", "Herlev Kommune 2025 / 8", "Herlev Kommune 2025 / 9"],
    ],
    ["the issuer on left pages", ["8 Herlev Kommune", "10 Herlev Kommune", "12 Herlev Kommune"]],
    ["a region", ["Region Sjælland 1", "Region Sjælland 2", "Region Sjælland 3"]],
    [
      "the title",
      ["Aftale om budget 2025 .... 1", "Aftale om budget 2025 .... 2", "Aftale om budget 2025 .... 3"],
    ],
    ["the title behind the number", ["1 Aftale om budget", "2 Aftale om budget", "3 Aftale om budget"]],
  ])("names %s", (_, texts) => {
    expect(footers(...texts)).toEqual(texts);
  });

  test.each([
    ["twice only", ["Herlev Kommune / 7", "Herlev Kommune / 8"]],
    ["with a gap", ["Herlev Kommune / 7", "Herlev Kommune / 8", "Herlev Kommune / 10"]],
    ["with two figures that count", ["Herlev Kommune 1 / 7", "Herlev Kommune 2 / 8", "Herlev Kommune 3 / 9"]],
    [
      "with a year that changes at random",
      ["Herlev Kommune 5 / 7", "Herlev Kommune 3 / 8", "Herlev Kommune 9 / 9"],
    ],
    ["that stand still", ["Herlev Kommune / 7", "Herlev Kommune / 7", "Herlev Kommune / 7"]],
    ["with a smiley", ["Herlev Kommune 1 ☺", "Herlev Kommune 2 ☺", "Herlev Kommune 3 ☺"]],
    ["of no issuer", ["Fase 1", "Fase 2", "Fase 3"]],
    ["of a row", ["Milepæl 1: Kommune", "Milepæl 2: Kommune", "Milepæl 3: Kommune"]],
    ["of a round", ["1. budgetopfølgning 2025", "2. budgetopfølgning 2025", "3. budgetopfølgning 2025"]],
    ["of a paragraph", [1, 2, 3].map((figure) => `Herlev Kommune ${"har planer ".repeat(23)}${figure}`)],
  ])("is none %s", (_, texts) => {
    expect(footers(...texts)).toEqual([]);
  });
});

describe("left and right pages with feet of their own", () => {
  const left = (page: number) => `${page} Herlev Kommune, Sekretariatet`;
  const right = (page: number) => `Opfølgning på budgettet, april 2025 ${page}`;
  const alternating = (count: number) =>
    Array.from({ length: count }, (_, at) => (at % 2 === 0 ? left(at + 1) : right(at + 1)));

  test.each([3, 4, 5, 7])("are known by one count through both, over %i pages", (count) => {
    expect(countersOf(...pages(...alternating(count).map((foot) => [foot])))).toEqual(alternating(count));
  });

  test("are known over two pages where the file says where they begin", () => {
    expect(countersOf("Planen er lagt.", "", left(1), "\fPlanen er lagt.", "", right(2))).toEqual([
      left(1),
      right(2),
    ]);
    expect(countersOf("Planen er lagt.", "", left(1), "Planen er lagt.", "", right(2))).toEqual([]);
  });

  test.each([
    ["with a gap", ["1 Herlev Kommune", "Skoler i alt 2", "4 Herlev Kommune"]],
    ["of no issuer", ["1 Skoler i alt", "Daginstitutioner 2", "3 Skoler i alt"]],
    ["of rows", ["1 Herlev Kommune", "Milepæl 2", "3 Herlev Kommune"]],
  ])("are none %s", (_, lines) => {
    expect(countersOf(...pages(...lines.map((line) => [line])))).toEqual([]);
  });
});

test("a line names the document by its issuer, or by words of its title", () => {
  expect(namesDocument("Herlev Kommune", "")).toBe(true);
  expect(namesDocument("Herlev Kommunes plan", "")).toBe(false);
  expect(namesDocument("Aftale om budget 0 – 0", TITLE)).toBe(true);
  expect(namesDocument("Aftale om skoler 0", TITLE)).toBe(false);
  // Words of the title that name no document.
  expect(namesDocument("Herlev 0", TITLE)).toBe(false);
});
