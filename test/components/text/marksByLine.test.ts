import { expect, test } from "vitest";
import { marksByLine } from "../../../src/components/text/marksByLine.ts";

test("marks stand by line in the order of the words", () => {
  const marks = marksByLine([
    { line: 2, from: 5, to: 9 },
    { line: 1, from: 3, to: 4 },
    { line: 2, from: 0, to: 2, isCurrent: true },
  ]);
  expect([...marks]).toEqual([
    [1, [{ from: 3, to: 4 }]],
    [
      2,
      [
        { from: 0, to: 2, isCurrent: true },
        { from: 5, to: 9 },
      ],
    ],
  ]);
});

test("marks that overlap are one, and stay the one that the reader is at", () => {
  const marks = marksByLine([
    { line: 1, from: 0, to: 10 },
    { line: 1, from: 4, to: 12, isCurrent: true },
    { line: 1, from: 12, to: 14 },
  ]);
  expect(marks.get(1)).toEqual([
    { from: 0, to: 12, isCurrent: true },
    { from: 12, to: 14 },
  ]);
});

test("a hit within a quoted sentence makes it a hit", () => {
  const marks = marksByLine([
    { line: 1, from: 0, to: 10 },
    { line: 1, from: 4, to: 6, isHit: true },
  ]);
  expect(marks.get(1)).toEqual([{ from: 0, to: 10, isHit: true }]);
});
