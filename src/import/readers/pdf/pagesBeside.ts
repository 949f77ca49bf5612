import { columnsOfHeads } from "../placed/columns.ts";
import { visualLines } from "../placed/visualLines.ts";
import type { PageWords } from "./pageWords.ts";

/** So large a share of the words may stand across the middle of a sheet: its own head and foot. */
const ACROSS = 0.01;

/** True where sheets show two pages beside each other: both halves have heads of tables, and hardly a word stands between them. */
export function hasPagesBeside(pages: readonly PageWords[]): boolean {
  const halves = pages.map(
    ({ words, width }) =>
      [
        words.filter(({ right }) => right <= width / 2),
        words.filter(({ left }) => left >= width / 2),
      ] as const,
  );
  const all = pages.reduce((sum, { words }) => sum + words.length, 0);
  const apart = halves.reduce((sum, [left, right]) => sum + left.length + right.length, 0);
  const hasHead = (side: 0 | 1) =>
    halves.some((half) => visualLines(half[side], 0).some((line) => columnsOfHeads([line]).size > 0));
  return all - apart <= ACROSS * all && hasHead(0) && hasHead(1);
}
