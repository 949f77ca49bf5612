import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ColumnRoom, columnGroups } from "../../../src/components/layout/columnGroups.ts";
import { forAll } from "../../fixtures/forAll.ts";

const room: ColumnRoom = { width: 178, names: 34, column: 24 };
const rooms = fc.record({
  width: fc.integer({ min: 100, max: 1760 }),
  names: fc.integer({ min: 0, max: 640 }),
  column: fc.integer({ min: 1, max: 240 }),
});

describe("columns shared out among tables", () => {
  test.each([
    [0, [[0, 0]]],
    [4, [[0, 4]]],
    [6, [[0, 6]]],
    [
      7,
      [
        [0, 4],
        [4, 7],
      ],
    ],
    [
      12,
      [
        [0, 6],
        [6, 12],
      ],
    ],
    [
      13,
      [
        [0, 5],
        [5, 9],
        [9, 13],
      ],
    ],
  ])("%i where 6 fit", (columns, expected) => {
    expect(columnGroups(columns, room).map(({ from, to }) => [from, to])).toEqual(expected);
  });

  test("each is in exactly one table, in order, and no table is wider than its room", () => {
    forAll(fc.integer({ min: 1, max: 400 }), rooms, (columns, room) => {
      const groups = columnGroups(columns, room);
      const shown = groups.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at));
      expect(shown).toEqual(Array.from({ length: columns }, (_, column) => column));
      for (const { from, to } of groups) {
        expect(to - from === 1 || room.names + (to - from) * room.column <= room.width).toBe(true);
      }
    });
  });

  test("there are as few tables as possible, and they differ by one column at most", () => {
    forAll(fc.integer({ min: 1, max: 400 }), rooms, (columns, room) => {
      const sizes = columnGroups(columns, room).map(({ from, to }) => to - from);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      const fewer = Math.ceil(columns / (sizes.length - 1));
      expect(sizes.length === 1 || room.names + fewer * room.column > room.width).toBe(true);
    });
  });
});
