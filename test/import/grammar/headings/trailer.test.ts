/** What stands before the legend or behind the last table and belongs to no initiative. */
import { describe, expect, test } from "vitest";
import {
  codesOf,
  ECONOMY_LEGEND,
  EFFORT_LEGEND,
  GLAD,
  lindby,
  NEUTRAL,
  READ,
  ROWS,
  rowsIn,
  SUR,
} from "../../../fixtures/lindby.ts";
import { imported } from "../../../fixtures/smallDocument.ts";

describe("an overview of the initiatives' smileys", () => {
  const overview = (lines: readonly string[]) =>
    lindby(
      [
        ["7.01. Tage", ...ROWS],
        ["7.02. Sti", ...ROWS],
      ],
      { legend: [...lines, "", ...EFFORT_LEGEND, "", ...ECONOMY_LEGEND] },
    );
  test.each([
    [["Oversigt", "", `Tage ${GLAD}`, `Sti ${SUR}`], 2],
    [["Status på indsatserne", "", `${GLAD} 7.01. Tage`, `${SUR} 7.02. Sti`], 2],
    [["Overblik", "", `7.01 Tage ${GLAD} ${NEUTRAL}`, `7.02 Sti ${SUR} ${SUR}`], 4],
    [["Samlet overblik:", "", `Flere tage ${GLAD}`, `Flere stier ${SUR}`], 2],
  ])("%j defines none of them", (lines, count) => {
    const text = overview(lines);
    expect(imported(text).facts.smileyMeaning).toEqual({
      effort: {
        glad: "Milepæl er opfyldt",
        neutral: "Milepæl er ikke fuldt opfyldt",
        sur: "Milepæl er ikke opfyldt",
      },
      economy: { glad: "Budget er overholdt", sur: "Budget er ikke overholdt" },
    });
    expect(codesOf(text)).toEqual(Array.from({ length: count }, () => "smiley-unplaced"));
    expect(rowsIn(text)).toEqual([...READ, ...READ]);
  });

  test("behind the last table is no part of its economy", () => {
    const lines = ["", "Oversigt over indsatser", "", `7.01. Tage ${GLAD}`, `7.02. Sti ${SUR}`];
    const text = lindby([
      ["7.01. Tage", ...ROWS],
      ["7.02. Sti", ...ROWS, ...lines],
    ]);
    expect(rowsIn(text)).toEqual([...READ, ...READ]);
    expect(codesOf(text)).toEqual(["text-unplaced", "smiley-unplaced", "smiley-unplaced"]);
  });
});
