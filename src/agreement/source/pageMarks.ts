import { pageNumberIn } from "../danish/pageNumbers.ts";
import { memoized } from "../memoized.ts";
import { foldSpace } from "./foldSpace.ts";

/** A page of the original document, as far as its text tells. */
export interface PageMark {
  /** 1-based line; with `ends`, the last line of the page, else its first. */
  readonly line: number;
  readonly page: number;
  readonly ends: boolean;
}

/**
 * The pages that a source text tells of, in order. Where it has form feeds, every page is known by its first line, and
 * its number by what is printed on the pages, else by counting; otherwise a page is known by the number in its footer,
 * which ends it, and pages whose footer the text has not are not known.
 */
export const pageMarks = memoized((lines: readonly string[]): readonly PageMark[] => {
  const printed = lines.flatMap((text, at) => {
    const page = pageNumberIn(foldSpace(text));
    return page === null ? [] : [{ line: at + 1, page, ends: true }];
  });
  const starts = lines.flatMap((text, at) => (text.includes("\f") ? [at + 1] : []));
  if (starts.length === 0) return printed;
  const firstLines = starts[0] === 1 ? starts : [1, ...starts];
  const offsets = new Set(
    printed.map(({ line, page }) => page - firstLines.filter((first) => first <= line).length),
  );
  const [offset = 0] = offsets.size === 1 ? offsets : [];
  return firstLines
    .filter((first) => lines.slice(first - 1).some((text) => text.trim() !== ""))
    .map((line, at) => ({ line, page: at + 1 + offset, ends: false }));
});

/** The page of a line as far as the marks tell; `null` where the page before it, or its own end, is not known. */
export function pageAt(marks: readonly PageMark[], line: number): number | null {
  if (marks[0]?.ends === false) return marks.findLast((mark) => mark.line <= line)?.page ?? null;
  const at = marks.findIndex((mark) => mark.line >= line);
  const page = marks[at]?.page;
  if (page === undefined) return null;
  return page === 1 || marks[at - 1]?.page === page - 1 ? page : null;
}
