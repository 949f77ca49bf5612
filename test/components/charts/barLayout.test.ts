import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { barLayout } from "../../../src/components/charts/barLayout.ts";
import { targetBars } from "../../../src/components/charts/targetBars.ts";
import { rowsOf } from "../../fixtures/economyRow.ts";
import { forAll } from "../../fixtures/forAll.ts";

const legend = ["Mål", "Resultat, oplyst eller beregnet", "Resultat, kun efter glad smiley"];
const figure = { target: 2_700_000, outcome: { min: 2_441_000, max: 2_441_000, how: "computed" as const } };
const group = (name: string, count: number) => ({
  name,
  rows: rowsOf(...Array.from({ length: count }, () => figure)),
});
const layoutOf = (width: number, rem: number, ...groups: Parameters<typeof targetBars>[0]) => {
  const { lines } = targetBars(groups, "da");
  return { lines, layout: barLayout({ width, rem }, { lines, legend, tick: "2,5 mio. kr." }) };
};

test.each([
  ["a laptop", 1150, 16, false],
  ["a small laptop", 960, 16, false],
  ["a tablet", 700, 16, false],
  ["half a tablet", 480, 16, true],
  ["a phone", 294, 16, true],
  ["paper", 680, 40 / 3, false],
  ["a wall", 3600, 36, false],
])("%s", (_, width, rem, narrow) => {
  const { layout } = layoutOf(width, rem, group("Besparelse", 8));
  expect(layout.narrow).toBe(narrow);
  // Never so little room that a bar says nothing.
  expect(layout.right - layout.left).toBeGreaterThan(12 * rem);
});

describe("in any room", () => {
  const rooms = fc.record({
    width: fc.integer({ min: 240, max: 4000 }),
    rem: fc.constantFrom(40 / 3, 16, 24, 36),
  });
  const counts = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 });

  test("lines lie below each other, between legend and axis", () => {
    fc.assert(
      fc.property(rooms, counts, ({ width, rem }, sizes) => {
        const groups = sizes.map((size, index) => group(`Gruppe ${index}`, size));
        const { lines, layout } = layoutOf(width, rem, ...groups);
        expect(layout.tops).toHaveLength(lines.length);
        const ends = [...layout.tops.slice(1), layout.axis];
        for (const [index, top] of layout.tops.entries()) {
          const height = lines[index]?.kind === "bar" ? layout.row : layout.line;
          expect((ends[index] ?? 0) - top).toBeGreaterThanOrEqual(height - 0.001);
        }
        expect(Math.max(...layout.legend.map(({ y }) => y)) + layout.line).toBeLessThanOrEqual(
          layout.tops[0] ?? 0,
        );
        expect(layout.height).toBeGreaterThan(layout.axis);
      }),
      { numRuns: 30 },
    );
  });

  test("everything lies within the picture", () => {
    forAll(rooms, ({ width, rem }) => {
      const { layout } = layoutOf(width, rem, group("Besparelse", 3));
      expect(layout.left).toBeGreaterThanOrEqual(0);
      expect(layout.right).toBeLessThan(width);
      expect(layout.words).toBeLessThan(width);
      expect(layout.barTop + layout.bar).toBeLessThan(layout.row);
      for (const { x } of layout.legend) expect(x).toBeLessThan(width);
    });
  });
});
