import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type GroupHeights,
  isOverfull,
  packPages,
  type Rooms,
} from "../../../../src/pages/wall/flow/pack.ts";
import { forAll } from "../../../fixtures/forAll.ts";

const arbitraryGroups: fc.Arbitrary<readonly GroupHeights[]> = fc.array(
  fc.record({
    heading: fc.integer({ min: 0, max: 40 }),
    items: fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 12 }),
  }),
  { maxLength: 8 },
);

/** As much room on every page. */
const even = (room: number): Rooms => ({ first: room, later: room });

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
    forAll(
      arbitraryGroups,
      fc.record({ first: fc.integer({ min: 1, max: 600 }), later: fc.integer({ min: 1, max: 600 }) }),
      fc.integer({ min: 1, max: 4 }),
      (groups, rooms, columns) => {
        expect(shown(packPages(groups, rooms, columns))).toEqual(all(groups));
      },
    );
  });

  it("never reach beyond the room, nor more columns than a page has, when each fits by itself", () => {
    forAll(
      arbitraryGroups,
      fc.record({ first: fc.integer({ min: 160, max: 600 }), later: fc.integer({ min: 160, max: 600 }) }),
      fc.integer({ min: 1, max: 4 }),
      (groups, rooms, columns) => {
        const pages = packPages(groups, rooms, columns);
        expect(isOverfull(groups, rooms, pages)).toBe(false);
        expect(pages.every((page) => page.length <= columns)).toBe(true);
      },
    );
  });

  it("too high for any column are noticed", () => {
    const groups = [{ heading: 10, items: [95] }];
    expect(isOverfull(groups, even(100), packPages(groups, even(100), 1))).toBe(true);
  });

  it("repeat their heading where a group goes on", () => {
    const groups = [{ heading: 20, items: [40, 40, 40] }];
    expect(packPages(groups, even(100), 1)).toEqual([
      [[{ group: 0, from: 0, to: 2 }]],
      [[{ group: 0, from: 2, to: 3 }]],
    ]);
  });

  it("fill columns and pages evenly: no last page with a single line", () => {
    const groups = [{ heading: 0, items: Array.from({ length: 11 }, () => 10) }];
    const lengths = packPages(groups, even(100), 1).map(
      ([column]) => (column?.[0]?.to ?? 0) - (column?.[0]?.from ?? 0),
    );
    expect(lengths).toEqual([6, 5]);
  });

  it("stay with their group of up to four where that takes no further page, however even the columns could be", () => {
    const groups = [
      { heading: 1, items: [2, 2] },
      { heading: 1, items: [2, 2, 2] },
      { heading: 1, items: [2, 2] },
    ];
    const runs = packPages(groups, even(12), 2).flat(2);
    expect(runs.map(({ group, from, to }) => [group, from, to])).toEqual([
      [0, 0, 2],
      [1, 0, 3],
      [2, 0, 2],
    ]);
  });

  it("leave their group where keeping it whole would take a further page", () => {
    const groups = [
      { heading: 1, items: [2, 2] },
      { heading: 1, items: [2, 2, 2] },
      { heading: 1, items: [2, 2] },
    ];
    expect(packPages(groups, even(10), 2)).toHaveLength(1);
  });

  it("fill the room that each page has, where the first has less", () => {
    const groups = [{ heading: 20, items: Array.from({ length: 8 }, () => 40) }];
    const pages = packPages(groups, { first: 100, later: 300 }, 1);
    expect(pages.flat(2).map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [2, 8],
    ]);
    expect(packPages(groups, even(100), 1)).toHaveLength(4);
  });
});
