import { describe, expect, it } from "vitest";
import { economyRows } from "../../../src/agreement/economy/rows.ts";
import { barLayout } from "../../../src/components/charts/barLayout.ts";
import { chartPieces } from "../../../src/components/charts/chartPieces.ts";
import { targetBars } from "../../../src/components/charts/targetBars.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const rows = economyRows(realFollowUp, realFollowUp.initiatives);

/** A chart with as many bars in each group, laid out for paper. */
function chartOf(...counts: readonly number[]) {
  const groups = counts.map((count, place) => ({ name: `${place}`, rows: rows.slice(0, count) }));
  const chart = targetBars(groups, "da");
  const layout = barLayout(
    { width: 680, rem: 13.3 },
    { lines: chart.lines, legend: ["Mål"], tick: "5 mio. kr." },
  );
  return { chart, layout };
}

describe("a chart on paper", () => {
  it("is one picture where it is short", () => {
    const { chart, layout } = chartOf(8);
    expect(chartPieces(chart, layout)).toEqual([{ chart, layout, hasLegend: true }]);
  });

  it.each([9, 12, 13, 32])(
    "is several pictures of %i bars, which leave no bar out and share one scale",
    (count) => {
      const { chart, layout } = chartOf(count);
      const pieces = chartPieces(chart, layout);
      expect(pieces.length).toBeGreaterThan(1);
      expect(pieces.flatMap((piece) => piece.chart.lines)).toEqual(chart.lines);
      expect(pieces.map(({ hasLegend }) => hasLegend)).toEqual(pieces.map((_, place) => place === 0));
      for (const piece of pieces) {
        expect(piece.chart.lines.length).toBeLessThanOrEqual(6);
        expect(piece.chart.domain).toEqual(chart.domain);
        expect([piece.layout.left, piece.layout.right]).toEqual([layout.left, layout.right]);
        const { tops, axis, row, height } = piece.layout;
        expect(axis).toBeCloseTo((tops.at(-1) ?? 0) + row);
        expect(height).toBeGreaterThan(axis);
      }
      expect(pieces.slice(1).map((piece) => piece.layout.tops[0])).toEqual(pieces.slice(1).map(() => 0));
    },
  );

  it("keeps a heading with the first bar below it", () => {
    for (const first of [4, 5, 6, 7]) {
      const { chart, layout } = chartOf(first, 9);
      for (const piece of chartPieces(chart, layout)) expect(piece.chart.lines.at(-1)?.kind).toBe("bar");
    }
  });
});
