/** Tables that list initiatives: a head that names the columns of such a list, and rows that rules part. */
import { headsRounds, listColumns, namesInitiatives } from "../../words/tableHeads.ts";
import { type Columns, edgesBetween, textsIn, wordsByColumn } from "./columns.ts";
import type { Grounds } from "./grounds.ts";
import { append, type RowDraft } from "./rowDraft.ts";
import type { Rules } from "./rules.ts";
import { textOf, type VisualLine } from "./visualLines.ts";
import type { Word } from "./word.ts";

/** A table of a list, and the lines that stand before it. */
export interface ListGrid {
  readonly before: readonly VisualLine[];
  readonly rows: readonly RowDraft[];
}

/** So many points behind its edge a column has its ground. */
const INSIDE = 2;
/** A list has at least so many columns. */
const FEWEST_COLUMNS = 3;
/** What stands further below a line, in sizes of its letters, goes on with none of its texts. */
const APART = 2;

/** The lists among lines, each with what stands before it, and the lines behind the last; `null` where there is none. */
export function listGrids(
  lines: readonly VisualLine[],
  { grounds, rules }: { readonly grounds: Grounds; readonly rules: Rules },
): { readonly grids: readonly ListGrid[]; readonly behind: readonly VisualLine[] } | null {
  const grids: ListGrid[] = [];
  let from = 0;
  for (let at = 0; at < lines.length; at++) {
    const head = lines[at] as VisualLine;
    const names = textsIn(head.words);
    if (names.length < FEWEST_COLUMNS || !names.some(([, , own]) => namesInitiatives(textOf(own)))) continue;
    const edges = edgesBetween(
      names.map(([left, right]) => [left, right] as const),
      // A line of one text may be none of the table's.
      lines.slice(at + 1).filter(({ words }) => textsIn(words).length > 1),
    );
    const grid = new GridReader(edges, rules, grounds);
    const count = grid.read(lines.slice(at));
    if (!isList(grid.rows)) continue;
    grids.push({ before: lines.slice(from, at), rows: withoutRepeatedHeads(grid.rows) });
    from = at + count;
    at = from - 1;
  }
  return grids.length === 0 ? null : { grids, behind: lines.slice(from) };
}

/** True for rows whose first names the columns of a list. */
function isList([head, ...others]: readonly RowDraft[]): boolean {
  const names = head?.cells.map((lines) => lines.map(({ words }) => textOf(words)).join(" ")) ?? [];
  return others.length > 0 && (listColumns(names) !== null || headsRounds(names));
}

/** The rows without the head that a page repeats; a row that the page's edge cuts goes on below it. */
function withoutRepeatedHeads(rows: readonly RowDraft[]): RowDraft[] {
  const names = wordsOf(rows[0]);
  const kept: RowDraft[] = [];
  for (const [at, row] of rows.entries()) {
    if (at > 0 && wordsOf(row) === names) continue;
    const first = row.cells.map((lines) => lines[0]?.words ?? []);
    const isRest = at > 1 && wordsOf(rows[at - 1]) === names && goesOn(first);
    if (isRest) for (const [column, lines] of row.cells.entries()) kept.at(-1)?.cells[column]?.push(...lines);
    else kept.push(row);
  }
  return kept;
}

/** True for the first line of a page that goes on with a row of the page before: nothing stands in its first cell, or it goes on with sentences. */
function goesOn(cells: readonly (readonly Word[])[]): boolean {
  const filled = cells.map(textOf).filter(Boolean);
  return !cells[0]?.length || filled.filter((text) => /^\p{Ll}/u.test(text)).length * 2 >= filled.length;
}

function wordsOf(row: RowDraft | undefined): string {
  return row?.cells.map((lines) => lines.map(({ words }) => textOf(words)).join(" ")).join("|") ?? "";
}

function sizeOf({ words }: VisualLine): number {
  return Math.max(...words.map(({ size }) => size));
}

/** Reads the rows below one head. */
class GridReader {
  readonly rows: RowDraft[] = [];
  readonly #edges: Columns;
  readonly #rules: Rules;
  readonly #grounds: Grounds;

  constructor(edges: Columns, rules: Rules, grounds: Grounds) {
    this.#edges = edges;
    this.#rules = rules;
    this.#grounds = grounds;
  }

  /** How many of the lines, from the head on, are of its table. */
  read(lines: readonly VisualLine[]): number {
    const place = (this.#edges[0] ?? 0) + INSIDE;
    for (const [at, line] of lines.entries()) {
      const above = lines[at - 1];
      const cells = wordsByColumn(line, this.#edges);
      const isPageTop = above !== undefined && above.page !== line.page;
      const begins =
        above === undefined ||
        (isPageTop ? !goesOn(cells ?? []) : this.#rules.partAt(place, above, line) === true);
      const filled = cells?.filter((words) => words.length > 0).length ?? 0;
      const isApart = above !== undefined && !isPageTop && line.base - above.base > APART * sizeOf(line);
      // Below the last rule only a row that a page's edge cuts has words in several columns.
      const isOutside = (begins || isApart) && filled < FEWEST_COLUMNS && !this.#rules.areBelow(place, line);
      if (cells === null || isOutside) return at;
      if (begins) this.#begin(line);
      else append(this.rows.at(-1), line, cells);
    }
    return lines.length;
  }

  #begin(line: VisualLine): void {
    const row: RowDraft = {
      kind: this.rows.length === 0 ? "head" : "marked",
      cells: this.#edges.map(() => []),
      shades: this.#edges.map((left) => this.#grounds.colourAt(line, left + INSIDE)),
    };
    append(row, line, wordsByColumn(line, this.#edges) ?? []);
    this.rows.push(row);
  }
}
