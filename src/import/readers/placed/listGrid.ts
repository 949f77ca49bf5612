/** Tables that list initiatives: a head that names the columns of such a list, and rows that rules part. */
import { headsRounds, listColumns, namesInitiatives } from "../../words/tableHeads.ts";
import { edgesBetween, edgesIn, textsIn } from "./columns.ts";
import { goesOn, isRated, namesOf, withoutParts } from "./cutRows.ts";
import { FEWEST_COLUMNS, GridReader } from "./gridReader.ts";
import type { Grounds } from "./grounds.ts";
import type { RowDraft } from "./rowDraft.ts";
import type { Rules } from "./rules.ts";
import { textOf, type VisualLine } from "./visualLines.ts";

/** A table of a list, and the lines that stand before it. */
export interface ListGrid {
  readonly before: readonly VisualLine[];
  readonly rows: readonly RowDraft[];
}

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
    const places = names.map(([left, right]) => [left, right] as const);
    const edges =
      edgesIn(places, rules.startsAbove(head)) ??
      // A line of one text may be none of the table's.
      edgesBetween(
        places,
        lines.slice(at + 1).filter(({ words }) => textsIn(words).length > 1),
      );
    const grid = new GridReader(edges, rules, grounds);
    const count = grid.read(lines.slice(at));
    if (!isList(grid.rows)) continue;
    grids.push({ before: lines.slice(from, at), rows: withoutRepeatedHeads(withoutParts(grid.rows)) });
    from = at + count;
    at = from - 1;
  }
  return grids.length === 0 ? null : { grids, behind: lines.slice(from) };
}

/** True for rows whose first names the columns of a list. */
function isList(rows: readonly RowDraft[]): boolean {
  const names = namesOf(rows);
  const [, ...others] = rows;
  return others.length > 0 && (listColumns(names) !== null || headsRounds(names));
}

/** The rows without the head that a page repeats; a row that the page's edge cuts goes on below it. */
function withoutRepeatedHeads(rows: readonly RowDraft[]): RowDraft[] {
  const names = wordsOf(rows[0]);
  const kept: RowDraft[] = [];
  for (const [at, row] of rows.entries()) {
    if (at > 0 && wordsOf(row) === names) continue;
    const first = row.cells.map((lines) => lines[0]?.words ?? []);
    const isBelowHead = at > 1 && wordsOf(rows[at - 1]) === names;
    const isRest = isBelowHead && goesOn(first) && !isRated(first, rows, kept.at(-1));
    if (isRest) for (const [column, lines] of row.cells.entries()) kept.at(-1)?.cells[column]?.push(...lines);
    else kept.push(row);
  }
  return kept;
}

function wordsOf(row: RowDraft | undefined): string {
  return row?.cells.map((lines) => lines.map(({ words }) => textOf(words)).join(" ")).join("|") ?? "";
}
