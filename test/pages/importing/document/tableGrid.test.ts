import { expect, test } from "vitest";
import type { DocumentCell, DocumentTable } from "../../../../src/feed/draft/documentBlocks.ts";
import { tableGrid } from "../../../../src/pages/importing/document/tableGrid.ts";

const cell = (text: string, column: number, span = 1): DocumentCell => ({
  column,
  span,
  line: 1,
  blocks: [{ kind: "text", lines: [{ number: 1, text, startsPage: false }] }],
});

/** Each row's cells as `text column+span×rows`; a cell that no row has is `-`. */
function drawn(rows: DocumentTable["rows"]): readonly string[] {
  return tableGrid({ kind: "table", rows }).map((row) =>
    row
      .map(({ column, span, rows: down, cell: own }) => {
        const [block] = own?.blocks ?? [];
        const text = block?.kind === "text" ? block.lines[0]?.text : "-";
        return `${text} ${column}+${span}×${down}`;
      })
      .join(" | "),
  );
}

test("a table without merged cells has its cells where they stand", () => {
  expect(drawn([{ cells: [cell("a", 0), cell("b", 1)] }, { cells: [cell("c", 0), cell("d", 1)] }])).toEqual([
    "a 0+1×1 | b 1+1×1",
    "c 0+1×1 | d 1+1×1",
  ]);
});

test("a cell that is merged downwards covers the rows that have none in its columns", () => {
  expect(
    drawn([
      { cells: [cell("title", 0, 2), cell("a", 2)] },
      { cells: [cell("b", 2)] },
      { cells: [cell("c", 2)] },
      { cells: [cell("d", 0), cell("e", 1), cell("f", 2)] },
    ]),
  ).toEqual(["title 0+2×3 | a 2+1×1", "b 2+1×1", "c 2+1×1", "d 0+1×1 | e 1+1×1 | f 2+1×1"]);
});

test("what a row lacks elsewhere is an empty cell", () => {
  expect(drawn([{ cells: [cell("a", 0)] }, { cells: [cell("b", 0), cell("c", 1, 2)] }])).toEqual([
    "a 0+1×1 | - 1+2×1",
    "b 0+1×1 | c 1+2×1",
  ]);
});
