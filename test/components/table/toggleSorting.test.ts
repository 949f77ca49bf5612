import { describe, expect, test } from "vitest";
import { type SortingKeys, toggleSorting } from "../../../src/components/table/toggleSorting.ts";

const down = { id: "people", desc: true };
const up = { id: "people", desc: false };
const name = { id: "name", desc: false };

describe("pressing a heading", () => {
  const press = (sorting: SortingKeys) =>
    toggleSorting(sorting, { id: "people", first: "descending", isAdded: false });

  test("sorts in its first direction, in the other, and not at all", () => {
    expect(press([])).toEqual([down]);
    expect(press([down])).toEqual([up]);
    expect(press([up])).toEqual([]);
  });

  test("takes the place of all other keys", () => {
    expect(press([name])).toEqual([down]);
    expect(press([name, down])).toEqual([up]);
  });
});

describe("pressing a heading with Shift", () => {
  const press = (sorting: SortingKeys) =>
    toggleSorting(sorting, { id: "people", first: "descending", isAdded: true });

  test("adds the column behind the others, turns it in its place, and takes it away", () => {
    expect(press([name])).toEqual([name, down]);
    expect(press([down, name])).toEqual([up, name]);
    expect(press([up, name])).toEqual([name]);
  });
});
