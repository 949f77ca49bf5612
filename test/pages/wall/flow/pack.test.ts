import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type GroupHeights, isOverfull, packPages } from "../../../../src/pages/wall/flow/pack.ts";

const arbitraryGroups: fc.Arbitrary<readonly GroupHeights[]> = fc.array(
  fc.record({
    heading: fc.integer({ min: 0, max: 40 }),
    items: fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 12 }),
  }),
  { maxLength: 8 },
);

/** Every item in the order it is shown, as `group.item`. */
function shown(pages: ReturnType<typeof packPages>): readonly string[] {
  return pages
    .flat(2)
    .flatMap(({ group, from, to }) =>
      Array.from({ length: to - from }, (_, index) => `${group}.${from + index}`),
    );
}

const all = (groups: readonly GroupHeights[]) =>
  groups.flatMap(({ items }, group) => items.map((_, index) => `${group}.${index}`));

describe("blocks on pages", () => {
  it("are each shown once and in order, in any room", () => {
    fc.assert(
      fc.property(
        arbitraryGroups,
        fc.integer({ min: 1, max: 600 }),
        fc.integer({ min: 1, max: 4 }),
        (groups, room, columns) => {
          expect(shown(packPages(groups, room, columns))).toEqual(all(groups));
        },
      ),
    );
  });

  it("never reach beyond the room, nor more columns than a page has, when each fits by itself", () => {
    fc.assert(
      fc.property(
        arbitraryGroups,
        fc.integer({ min: 160, max: 600 }),
        fc.integer({ min: 1, max: 4 }),
        (groups, room, columns) => {
          const pages = packPages(groups, room, columns);
          expect(isOverfull(groups, room, pages)).toBe(false);
          expect(pages.every((page) => page.length <= columns)).toBe(true);
        },
      ),
    );
  });

  it("too high for any column are noticed", () => {
    const groups = [{ heading: 10, items: [95] }];
    expect(isOverfull(groups, 100, packPages(groups, 100, 1))).toBe(true);
  });

  it("repeat their heading where a group goes on", () => {
    const groups = [{ heading: 20, items: [40, 40, 40] }];
    expect(packPages(groups, 100, 1)).toEqual([
      [[{ group: 0, from: 0, to: 2 }]],
      [[{ group: 0, from: 2, to: 3 }]],
    ]);
  });

  it("fill columns and pages evenly: no last page with a single line", () => {
    const groups = [{ heading: 0, items: Array.from({ length: 11 }, () => 10) }];
    const lengths = packPages(groups, 100, 1).map(
      ([column]) => (column?.[0]?.to ?? 0) - (column?.[0]?.from ?? 0),
    );
    expect(lengths).toEqual([6, 5]);
  });

  it("a group of up to four rows stays in one column where that takes no further page", () => {
    const small = [
      { heading: 1, items: [4, 3, 3] },
      { heading: 1, items: [2, 2, 2, 2] },
      { heading: 1, items: Array.from({ length: 8 }, () => 2) },
    ];
    const columns = packPages(small, 16, 2).flat();
    for (const group of [0, 1]) {
      const runs = columns.flat().filter((run) => run.group === group);
      expect(runs).toEqual([{ group, from: 0, to: small[group]?.items.length }]);
    }
  });

  it("a screen of twice the size shows the same rows in the same columns", () => {
    const small = [
      { heading: 41.5, items: [118.75, 87.5, 87.5] },
      { heading: 41.5, items: [56.25, 87.5, 56.25, 56.25] },
      { heading: 41.5, items: [56.25, 56.25, 56.25, 56.25, 87.5, 118.75, 56.25, 56.25] },
    ];
    const twice = small.map(({ heading, items }) => ({
      heading: heading * 2,
      items: items.map((h) => h * 2),
    }));
    expect(packPages(twice, 1301, 2)).toEqual(packPages(small, 650.5, 2));
  });
});
