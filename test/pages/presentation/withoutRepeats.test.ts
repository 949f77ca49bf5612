import { expect, it } from "vitest";
import { withoutRepeats } from "../../../src/pages/presentation/withoutRepeats.ts";
import type { Piece } from "../../../src/slides/paginate.ts";

function piece(block: number, isRepeated?: true): Piece {
  return { block, from: 0, to: null, scale: 1, ...(isRepeated && { isRepeated }) };
}

it("leaves out a heading that stands above on the page already", () => {
  const [first, second] = withoutRepeats([
    [piece(0), piece(1)],
    [piece(0, true), piece(2), piece(3)],
  ]);
  expect(first).toEqual([piece(0), piece(1)]);
  expect(second).toEqual([piece(2), piece(3)]);
});

it("keeps one whose first place is on another page, once", () => {
  const columns = withoutRepeats([
    [piece(0, true), piece(2)],
    [piece(0, true), piece(3)],
    [piece(1, true), piece(4)],
  ]);
  expect(columns).toEqual([[piece(0, true), piece(2)], [piece(3)], [piece(1, true), piece(4)]]);
});

it("leaves nothing else out, however often it stands there", () => {
  const parts = [[piece(1), piece(1)], [piece(1)]];
  expect(withoutRepeats(parts)).toEqual(parts);
});
