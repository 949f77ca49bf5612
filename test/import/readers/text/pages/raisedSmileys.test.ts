/** Smileys above or below their rows. */
import { describe, expect, test } from "vitest";
import { codesOf, E, GLAD, lindby, NEUTRAL, rowsIn, SUR } from "../../../../fixtures/lindby.ts";

describe("a smiley on a line of its own", () => {
  const one = "Milepæl Planen er lagt. 1. budgetopfølgning 2025 ";
  const two = "Milepæl Tilbud er indhentet. 31.12.2025 ";
  const saving = "Økonomi Besparelse i 2025: 1,0 mio. kr. ";
  const document = (first: readonly string[], second: readonly string[]) =>
    lindby([
      ["7.01. Tage", ...first],
      ["7.02. Sti", ...second],
    ]);
  const read = (first: string, second: string, economy: string) => [
    `1. budgetopfølgning 2025: ${first} Planen er lagt.`,
    `31.12.2025: ${second} Tilbud er indhentet.`,
    `E: ${economy} Besparelse i 2025: 1,0 mio. kr.`,
  ];

  test("above each row belongs to the row below it, the economy's too", () => {
    const rows = [NEUTRAL, one, SUR, two, GLAD, saving];
    expect(rowsIn(document(rows, rows))).toEqual([...read("N", "S", "G"), ...read("N", "S", "G")]);
  });

  test.each([
    ["1", "2", "3"],
    ["A", "B", "C"],
  ])("may be a sign of the document's own: %s, %s, %s", (glad, neutral, sur) => {
    const rows = [NEUTRAL, one, SUR, two, GLAD, saving];
    const text = document(rows, rows)
      .replaceAll(GLAD, glad)
      .replaceAll(NEUTRAL, neutral)
      .replaceAll(SUR, sur);
    expect(rowsIn(text)).toEqual([...read("N", "S", "G"), ...read("N", "S", "G")]);
  });

  test("above some rows leaves the others without", () => {
    const some = [NEUTRAL, one, two, GLAD, saving];
    const all = [NEUTRAL, one, SUR, two, GLAD, saving];
    expect(rowsIn(document(some, all))).toEqual([...read("N", "-", "G"), ...read("N", "S", "G")]);
  });

  test("below each row belongs to the row above it", () => {
    const rows = [one, NEUTRAL, two, SUR, saving, GLAD, ""];
    expect(rowsIn(document(rows, rows))).toEqual([...read("N", "S", "G"), ...read("N", "S", "G")]);
  });

  test("where both are seen, between two rows belongs to neither, and each is told", () => {
    const above = [NEUTRAL, one, SUR, two, saving, ""];
    const below = [one, NEUTRAL, two, saving, GLAD, ""];
    const text = document(above, below);
    const rows = rowsIn(text);
    expect(rows[0]).toMatch(/: [N-] /);
    expect(rows[1]).toMatch(/: [S-] /);
    expect(rows[3]).toMatch(/: [N-] /);
    expect(rows[4]).toMatch(/: - /);
    const missing = rows
      .slice(0, 2)
      .concat(rows.slice(3, 4))
      .filter((row) => row.includes(": - ")).length;
    expect(codesOf(text).filter((code) => code === "smiley-unplaced").length).toBe(missing);
  });

  test("a line above its row in columns", () => {
    const layout = (rows: readonly string[]) =>
      lindby([["7.01. Tage", ...rows]]).replace(
        "Kort beskrivelse af indsatsen (drift) Tid Smiley",
        "Kort beskrivelse af indsatsen (drift)           Tid                         Smiley",
      );
    const at = " ".repeat(78);
    expect(
      rowsIn(
        layout([
          `${at}${NEUTRAL}`,
          "Milepæl   Planen er lagt.                         1. budgetopfølgning 2025",
          `${at}${SUR}`,
          "Milepæl   Tilbud er indhentet.                    31.12.2025",
          "Økonomi   Der er ikke særskilt økonomisk effekt.",
        ]),
      ),
    ).toEqual(["1. budgetopfølgning 2025: N Planen er lagt.", "31.12.2025: S Tilbud er indhentet.", E]);
  });
});
