import { describe, expect, it } from "vitest";
import { isAlike } from "../../../src/app/snapshot/isAlike.ts";

describe("isAlike", () => {
  it.each([
    ["", ""],
    ["Indsatser 1 2 3 forklaring", "Indsatser 1 2 3 forklaring"],
    ["Indsatser 1 2 forklaring", "Indsatser 1 2 3 4 forklaring"],
    ["Indsatser 1 2 3 4 forklaring", "Indsatser 1 forklaring"],
    ["1 1", "1 1 1"],
    ["", "1"],
  ])("finds %o and %o alike: one has a run more", (one, other) => {
    expect(isAlike(one, other)).toBe(true);
  });

  it.each([
    ["Indsatser 1", "Indsatser 2"],
    ["8 forsinkede 1 2 3", "9 forsinkede 1 2 3 4"],
    ["Budget 2017 1 2 forklaring", "Budget 2018 1 2 forklaring"],
    ["1 2 3", "0 1 2 3 4"],
  ])("tells %o and %o apart", (one, other) => {
    expect(isAlike(one, other)).toBe(false);
    expect(isAlike(other, one)).toBe(false);
  });
});
