import { type ColumnEdges, cellsAt } from "./columns.ts";
import type { RowDraft } from "./rowDraft.ts";
import { textOf, type VisualLine } from "./visualLines.ts";

/** A head of several lines that a page repeats: what it has below its first line, by column, as far as it is not met yet. */
export class RepeatedHead {
  #rest: readonly (readonly string[])[] = [];

  /** Begins to look for the further lines of a head whose first line a page has again. */
  begin({ cells }: RowDraft): void {
    this.#rest = cells.map((lines) => lines.slice(1).map(({ words }) => textOf(words)));
  }

  /** True for a line that goes on with the head; any other ends it. */
  takes(line: VisualLine, edges: ColumnEdges | null): boolean {
    const cells = (edges && cellsAt(line, edges)) ?? [];
    const texts = this.#rest.map((_, column) => textOf(cells[column] ?? []));
    const isRest =
      texts.some(Boolean) && texts.every((text, column) => text === "" || text === this.#rest[column]?.[0]);
    this.#rest = isRest
      ? this.#rest.map((rest, column) => (texts[column] === "" ? rest : rest.slice(1)))
      : [];
    return isRest;
  }
}

/** A title has no more lines above the names of the columns, nor below them. */
export const TITLE_LINES = 4;

/**
 * The lines of heads that pages repeat, word for word, with a title that begins above the names of the columns: those stand in the
 * middle of their cells, or at their foot. `isHead` tells of a line with these names.
 */
export function repeatedTitles(
  lines: readonly VisualLine[],
  isHead: (line: VisualLine) => boolean,
): ReadonlySet<VisualLine> {
  const repeated = new Set<VisualLine>();
  /** The place of the last head that repeats none. */
  let current = -1;
  for (const [at, line] of lines.entries()) {
    if (!isHead(line)) continue;
    const isSame = (offset: number) => {
      const [own, other] = [lines[at + offset], lines[current + offset]];
      return (
        own !== undefined && other?.page !== own.page && textOf(own.words) === textOf(other?.words ?? [])
      );
    };
    const onPage = lines
      .slice(Math.max(0, at - TITLE_LINES - 1), at)
      .filter(({ page }) => page === line.page);
    const above = onPage.length;
    const isRepeated =
      current !== -1 && above > 0 && Array.from({ length: above + 1 }, (_, up) => -up).every(isSame);
    if (!isRepeated) {
      current = at;
      continue;
    }
    for (let offset = -above; offset <= TITLE_LINES && isSame(offset); offset++)
      repeated.add(lines[at + offset] as VisualLine);
  }
  return repeated;
}

/** True for the first line of a head at the top of a page that repeats `current`: it has no title or the same, which goes on alike in the line `below`. */
export function repeatsHead(
  title: string,
  current: RowDraft,
  below: VisualLine | undefined,
  edges: ColumnEdges,
): boolean {
  const [first, second] = (current.cells[0] ?? []).map(({ words }) => textOf(words));
  if (title === "" || title !== first) return title === "";
  const [words = []] = (below && cellsAt(below, edges)) ?? [];
  const goesOn = words.length > 0 && words[0]?.font === current.cells[0]?.[0]?.words[0]?.font;
  return !goesOn || second === undefined || textOf(words) === second;
}
