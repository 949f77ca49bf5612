/** Tables in columns come out one cell behind the other, and nothing is lost on the way. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unfoldColumns } from "../../../../../src/import/readers/text/pages/unfoldColumns.ts";
import { forAll } from "../../../../fixtures/forAll.ts";
import { laidLines, textsOf } from "../../../../fixtures/laidLines.ts";

const unfolded = (...texts: readonly string[]) => textsOf(unfoldColumns(laidLines(...texts)));
const trimmed = (texts: readonly string[]) => texts.map((text) => text.trim());

//           0         1         2         3         4         5         6
//           0123456789012345678901234567890123456789012345678901234567890123456789
const HEAD = "          Kort beskrivelse af indsatsen         Tid                 Smiley";

describe("a row's round and smiley stand behind its text", () => {
  test("in one line, whatever lines they stood on", () => {
    expect(
      unfolded(
        HEAD,
        "Milepæl   Arealerne er udpeget, og borgerne     1. budgetopfølgning  J",
        "          er hørt om placeringen.               2025",
        "Økonomi   Ingen effekt.                                             L",
      ),
    ).toEqual([
      HEAD,
      "Milepæl   Arealerne er udpeget, og borgerne",
      "          er hørt om placeringen.",
      "1. budgetopfølgning 2025   J",
      "Økonomi   Ingen effekt.",
      "   L",
    ]);
  });

  test("with a divided word whole, and before the empty lines that end the row", () => {
    expect(
      unfolded(
        HEAD,
        "Milepæl   Planen er lagt.                       1. budgetop-",
        "                                                følgning",
        "                                                2025",
        "          Den følges.",
        "",
        "Økonomi   Ingen effekt.",
      ),
    ).toEqual([
      HEAD,
      "Milepæl   Planen er lagt.",
      "",
      "",
      "          Den følges.",
      "1. budgetopfølgning 2025",
      "",
      "Økonomi   Ingen effekt.",
    ]);
  });

  test("over a page's edge, whose footer stays where it is", () => {
    expect(
      unfolded(
        HEAD,
        "Milepæl   Planen er                             1. kvartal",
        "- 4 -",
        "          lagt.                                 2025                J",
      ),
    ).toEqual([HEAD, "Milepæl   Planen er", "- 4 -", "          lagt.", "1. kvartal 2025   J"]);
  });

  test("where a full line leaves a single blank, by the columns of other rows", () => {
    expect(
      unfolded(
        HEAD,
        "Milepæl   Planen er lagt og fulgt siden da, med 1. kvartal 2025     J",
        "Milepæl   Planen er lagt.                       2. kvartal 2025     J",
      ).slice(1),
    ).toEqual([
      "Milepæl   Planen er lagt og fulgt siden da, med",
      "1. kvartal 2025   J",
      "Milepæl   Planen er lagt.",
      "2. kvartal 2025   J",
    ]);
  });

  test("where a centred name stands further in than the rounds", () => {
    expect(
      trimmed(
        unfolded(
          "          Kort beskrivelse af indsatsen              Tid           Smiley",
          "Milepæl   Planen er lagt.             1. kvartal 2025         J",
          "Milepæl   Planen er                       2. kvartal          J",
        ).slice(1),
      ),
    ).toEqual([
      "Milepæl   Planen er lagt.             1. kvartal 2025",
      "J",
      "Milepæl   Planen er",
      "2. kvartal   J",
    ]);
  });

  test("of each table by its own head", () => {
    expect(
      unfolded(
        HEAD,
        "Milepæl   Planen er lagt.                       1. kvartal 2025     J",
        "1.02. Bedre mad",
        "          Kort beskrivelse af indsatsen   Tid                 Smiley",
        "Milepæl   Planen er lagt.         1. kvartal 2025     J",
      ),
    ).toEqual([
      HEAD,
      "Milepæl   Planen er lagt.",
      "1. kvartal 2025   J",
      "1.02. Bedre mad",
      "          Kort beskrivelse af indsatsen   Tid                 Smiley",
      "Milepæl   Planen er lagt.",
      "1. kvartal 2025   J",
    ]);
  });
});

describe("what stands in one column only is left as it is", () => {
  test("below a row, at a field or left of its text", () => {
    const below = ["Ansvarligt center: HR      og Løn      her", "Titel      i columns     her"];
    for (const line of below)
      expect(
        unfolded(HEAD, "Milepæl   Planen er lagt.                       1. kvartal 2025     J", line),
      ).toEqual([HEAD, "Milepæl   Planen er lagt.", "1. kvartal 2025   J", line]);
  });

  test("a text without columns", () => {
    const lines = [
      "Kort beskrivelse af indsatsen Tid Smiley",
      "Parterne er enige om indsatsen.",
      "Milepæl Planen er lagt.",
      "1. kvartal 2025 J",
    ];
    expect(unfolded(...lines)).toEqual(lines);
  });
});

test("no word is lost, and none is added", () => {
  const cell = (width: number, ...texts: readonly string[]) =>
    fc.constantFrom("", ...texts).map((text) => text.padEnd(width));
  const line = fc
    .tuple(
      cell(10, "Milepæl", "Økonomi", "Status:", "1.02. Mad"),
      cell(38, "Planen er lagt, og den følges af mange", "Parterne er enige.", "og Løn"),
      cell(20, "1. kvartal 2025", "2. kvartal", "2025"),
      cell(1, "J", "☹"),
    )
    .map((cells) => cells.join(""));
  const words = (texts: readonly string[]) => texts.join(" ").split(/\s+/).filter(Boolean).toSorted();
  forAll(fc.array(fc.oneof(line, fc.constantFrom(HEAD, "- 4 -", "")), { maxLength: 25 }), (texts) => {
    expect(words(unfolded(...texts))).toEqual(words(texts));
  });
});

describe("above the rows", () => {
  const ROW = "Milepæl           Planen er lagt.                       1. kvartal 2025     J";
  const WIDE = "                  Kort beskrivelse af indsatsen         Tid                 Smiley";
  const above = (...texts: readonly string[]) => {
    const lines = unfolded(...texts, ROW);
    return lines.slice(0, lines.indexOf("Milepæl           Planen er lagt."));
  };

  test("a title in a column of its own stands before the head", () => {
    expect(
      above(
        WIDE,
        "1.01. Færre       Parterne er enige om, at indsatsen",
        "fald              styrkes.",
        "- 4 -",
        "                  Ansvarligt center: HR",
      ),
    ).toEqual([
      "1.01. Færre",
      "fald",
      WIDE,
      "                  Parterne er enige om, at indsatsen",
      "                  styrkes.",
      "- 4 -",
      "                  Ansvarligt center: HR",
    ]);
  });

  test("a title beside the head stands before it", () => {
    const head = `1.01. Færre fald${WIDE.slice(16)}`;
    expect(above(head, "                  Parterne er enige.")).toEqual([
      "1.01. Færre fald",
      WIDE,
      "                  Parterne er enige.",
    ]);
  });

  test("a description that runs across the edge is no title", () => {
    const texts = [WIDE, "Parterne er enige om, at indsatsen styrkes.", "Kort              og godt."];
    expect(above(...texts)).toEqual(texts);
  });

  test("a description beside the fields stands above them", () => {
    expect(
      above(
        "Kort beskrivelse af indsatsen                 Tid                 Smiley",
        "",
        "Parterne er enige om, at       Ansvarligt center: HR og",
        "indsatsen styrkes.             Løn",
        "                               Ansvarligt udvalg: Socialudvalget",
      ),
    ).toEqual([
      "Kort beskrivelse af indsatsen                 Tid                 Smiley",
      "",
      "Parterne er enige om, at",
      "indsatsen styrkes.",
      "                               Ansvarligt center: HR og",
      "                               Løn",
      "                               Ansvarligt udvalg: Socialudvalget",
      "",
    ]);
  });
});
