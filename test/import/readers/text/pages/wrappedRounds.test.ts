/** Rounds that a narrow column wraps, in documents whose heads show no columns. */
import { describe, expect, test } from "vitest";
import { unfoldWrappedRounds } from "../../../../../src/import/readers/text/pages/wrappedRounds.ts";
import { laidLines, textsOf } from "../../../../fixtures/laidLines.ts";

const unfolded = (...texts: readonly string[]) => textsOf(unfoldWrappedRounds(laidLines(...texts)));

describe("a round over several lines stands in one behind its row", () => {
  test("with the smiley that stood beside it", () => {
    expect(
      unfolded(
        "Milepæl Der er indhentet tilbud fra tre        2. budgetopfølgning    J",
        "entreprenører om arbejdet.                        2025",
        "Økonomi Ingen effekt.",
      ),
    ).toEqual([
      "Milepæl Der er indhentet tilbud fra tre",
      "entreprenører om arbejdet.",
      "2. budgetopfølgning 2025   J",
      "Økonomi Ingen effekt.",
    ]);
  });

  test("over lines without a part of it", () => {
    expect(
      unfolded(
        "Milepæl Der er indhentet tilbud     2. budget-",
        "fra tre entreprenører om arbejdet",
        "på vejen, som går                  opfølgning",
        "over broen.                        2025",
      ),
    ).toEqual([
      "Milepæl Der er indhentet tilbud",
      "fra tre entreprenører om arbejdet",
      "på vejen, som går",
      "over broen.",
      "2. budgetopfølgning 2025",
    ]);
  });
});

describe("a row stays as it is", () => {
  test.each([
    ["with its round on one line", ["Milepæl Planen er lagt.     2. budgetopfølgning 2025", "Den følges."]],
    ["without a round", ["Milepæl Planen er lagt.", "Den følges     her."]],
    ["with nothing but a smiley apart", ["Milepæl Planen er lagt.     J", "                         2025"]],
    [
      "when the words apart make no round",
      ["Milepæl Planen er lagt.     af mange", "     og fulgt     siden"],
    ],
    [
      "when the round goes on below an empty line",
      ["Milepæl Plan     2. budgetopfølgning", "", "         2025"],
    ],
    [
      "when it goes on below another page's edge",
      ["Milepæl Plan     2. budget-", "- 4 -", "                 opfølgning"],
    ],
    ["when it goes on in the next row", ["Milepæl Plan     2. budget-", "Økonomi Plan     opfølgning"]],
    [
      "when it goes on more than six lines below",
      ["Milepæl Plan     2. budget-", "a", "b", "c", "d", "e", "                 opfølgning"],
    ],
    ["that is no row", ["Planen er lagt     2. budget-", "                   opfølgning"]],
  ])("%s", (_, texts) => {
    expect(unfolded(...texts)).toEqual(texts);
  });

  test("and is no row when it is furniture", () => {
    const lines = laidLines("Milepæl Plan     2. budget-", "                 opfølgning").map((laid) => ({
      ...laid,
      isFurniture: true,
    }));
    expect(textsOf(unfoldWrappedRounds(lines))).toEqual(textsOf(lines));
  });
});
