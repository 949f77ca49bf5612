/** Which lines and rows of a list on pages go on with a row that a page's edge or a rule within it cuts. */

import { isWholeRound } from "../../words/roundLabel.ts";
import { type ListColumn, listColumns } from "../../words/tableHeads.ts";
import type { RowDraft } from "./rowDraft.ts";
import { textOf } from "./visualLines.ts";
import type { Word } from "./word.ts";

/** What the head of rows names its columns. */
export function namesOf([head]: readonly RowDraft[]): readonly string[] {
  return head?.cells.map((lines) => lines.map(({ words }) => textOf(words)).join(" ")) ?? [];
}

/** True for the first line of a page that goes on with a row of the page before: nothing stands in its first cell, or it goes on with sentences. */
export function goesOn(cells: readonly (readonly Word[])[]): boolean {
  const filled = cells.map(textOf).filter(Boolean);
  return !cells[0]?.length || filled.filter((text) => /^\p{Ll}/u.test(text)).length * 2 >= filled.length;
}

/**
 * True for the first line of a page that has a time and a rating of its own, or another time than the row above, and so begins a row,
 * though nothing names its initiative again; below a row that has neither they are the rest of that one.
 */
export function isRated(
  cells: readonly (readonly Word[])[],
  rows: readonly RowDraft[],
  above: RowDraft | undefined,
): boolean {
  const columns = listColumns(namesOf(rows));
  const own = (name: ListColumn) => textOf(cells[columns?.get(name) ?? -1] ?? []);
  const isNamed = own("initiative") !== "" || own("number") !== "";
  const isOther = above !== undefined && (says(above, columns, "rating") || says(above, columns, "time"));
  const hasBoth = /^[^\p{Ll}]/u.test(own("rating")) && (!columns?.has("time") || own("time") !== "");
  const isRest = cells.some((words) => /^\p{Ll}/u.test(textOf(words)));
  return isOther && ((hasBoth && !isNamed) || (!isRest && isOtherTime(own("time"), above, columns)));
}

/** True for a time below a whole one, of which it is no rest: a smiley may not be given yet. */
function isOtherTime(
  time: string,
  { cells }: RowDraft,
  columns: ReadonlyMap<ListColumn, number> | null,
): boolean {
  const above = (cells[columns?.get("time") ?? -1] ?? []).map(({ words }) => textOf(words)).join(" ");
  return isWholeRound(above) && beginsRound(time) && !isWholeRound(`${above} ${time}`);
}

/** True for a round, or for what of one a narrow column has in its first line: "2.", "2. kvartal". */
export function beginsRound(words: string): boolean {
  return isWholeRound(words) || /^\d{1,2}[./-]/u.test(words);
}

/** True for a row that has words, or a colour for a rating, in a column. */
function says(
  { cells, shades }: RowDraft,
  columns: ReadonlyMap<ListColumn, number> | null,
  name: ListColumn,
): boolean {
  const at = columns?.get(name) ?? -1;
  return (cells[at]?.length ?? 0) > 0 || (name === "rating" && shades[at] != null);
}

/** The rows, each part of one that rules divide beside its name in the row that it is of. */
export function withoutParts(rows: readonly RowDraft[]): RowDraft[] {
  const columns = listColumns(namesOf(rows));
  const kept: RowDraft[] = [];
  for (const row of rows) {
    if (isPart(row, columns))
      for (const [column, lines] of row.cells.entries()) kept.at(-1)?.cells[column]?.push(...lines);
    else kept.push(row);
  }
  return kept;
}

/** True for a row without a time and a rating of its own that shares its smiley's cell with the row above, or has no time at all. */
function isPart(row: RowDraft, columns: ReadonlyMap<ListColumn, number> | null): boolean {
  if (columns === null || row.merged === undefined) return false;
  const shares = (name: ListColumn) => row.merged?.includes(columns.get(name) ?? -1) === true;
  // A merged cell's colour lies behind each of its rows.
  const hasOwn = (name: ListColumn) => !shares(name) && says(row, columns, name);
  const isTimeless = columns.has("time") && !shares("time");
  return !hasOwn("time") && !hasOwn("rating") && (shares("rating") || isTimeless);
}
