/** What the length of lines and the empty ones between them tell of a document. */
import { describe, expect, test } from "vitest";
import { isComplete, measureLayout, wouldFit } from "../../../../src/import/grammar/lines/layout.ts";
import { contentOf } from "../../../fixtures/contentOf.ts";

const layoutOf = (...texts: readonly string[]) => measureLayout(contentOf(...texts));

test("a word fits behind a line while a tenth of the line stays empty", () => {
  // 10 + 1 + 6 = 17 of 20: below 18.
  expect(wouldFit("0123456789", "123456 og mere", 20)).toBe(true);
  expect(wouldFit("0123456789", "1234567 og mere", 20)).toBe(false);
  expect(wouldFit("", "", 0)).toBe(false);
});

describe("a line has nothing more to say", () => {
  const full = "Udvalget har besluttet at planen for byens";
  const isDone = (...texts: readonly string[]) => {
    const [above, line] = contentOf(...texts);
    if (above === undefined || line === undefined) throw new Error("Two lines are needed.");
    return isComplete(above, line, full.length);
  };

  test.each([
    ["above an empty line", [full, "", "parker lægges"]],
    ["at the end of a sentence", ["Udvalget har besluttet at lægge en plan nu.", "parker lægges"]],
    ["at the end of a sentence in quotation marks", ['Udvalget har besluttet at "lægge en plan."', "parker"]],
    ["beside the white space of an empty cell", [`${full}   `, "parker lægges"]],
    ["before a tab", [`${full}\t`, "parker lægges"]],
    ["beside a smiley", [`${full} ☺`, "parker lægges"]],
    ["above a line that is indented alone", [full, " parker lægges"]],
    ["well before the margin", ["Udvalget har besluttet", "parker lægges"]],
  ])("%s", (_, texts) => {
    expect(isDone(...texts)).toBe(true);
  });

  test("unless the margin broke it", () => {
    expect(isDone(full, "parker lægges")).toBe(false);
    expect(isDone(` ${full}`, " parker lægges")).toBe(false);
    expect(isDone(`${full} `, "parker lægges")).toBe(false);
  });
});

describe("a document's layout", () => {
  test("is as wide as the line that nine in ten do not surpass", () => {
    const lengths = [3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 90];
    expect(layoutOf(...lengths.map((length) => "x".repeat(length))).width).toBe(21);
    expect(layoutOf().width).toBe(0);
  });

  test("is as wide as its longest line where each cell has a line of its own", () => {
    const layout = layoutOf("Milepæl", "Planen er lagt", "Milepæl", "x".repeat(90), "Milepæl Planen");
    expect(layout).toMatchObject({ aCellALine: true, width: 90 });
    // As many marks with words behind them as without.
    expect(layoutOf("Milepæl", "Planen", "Milepæl Planen").aCellALine).toBe(false);
    expect(layoutOf("Planen").aCellALine).toBe(false);
  });

  test("has empty lines when more than one line in fifty stands below one", () => {
    const full = Array.from({ length: 49 }, (_, at) => `Linje ${at}`);
    expect(layoutOf(...full, "", "Sidste linje").hasEmptyLines).toBe(false);
    expect(layoutOf(...full.slice(1), "", "Sidste linje").hasEmptyLines).toBe(true);
    expect(layoutOf(...full).hasEmptyLines).toBe(false);
  });
});
