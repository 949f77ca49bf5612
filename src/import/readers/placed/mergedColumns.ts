import type { RowDraft } from "./rowDraft.ts";
import type { Rules } from "./rules.ts";
import type { VisualLine } from "./visualLines.ts";
import type { Word } from "./word.ts";

const [MARK, TEXT, TIME, RATING] = [0, 1, 2, 3] as const;

/**
 * The columns in which a cell of the row above goes on beside a line that begins another: no rule runs there, while one runs between
 * the marks, or else beside the smileys. `places` are points within the columns.
 */
export function mergedColumns(
  above: RowDraft,
  line: VisualLine,
  places: readonly number[],
  rules: Rules,
): readonly number[] {
  const part = ruledAt(above, line, places, rules);
  const isRow = part(MARK) === true || (part(TEXT) === true && part(RATING) === true);
  return isRow ? [MARK, TEXT, TIME, RATING].filter((column) => part(column) === false) : [];
}

/** True for a line without a mark that begins a row all the same: rules part text and smiley from those above, and not the mark. */
export function beginsBesideMark(
  above: RowDraft,
  line: VisualLine,
  [mark = [], text = []]: readonly (readonly Word[])[],
  places: readonly number[],
  rules: Rules,
): boolean {
  if (mark.length > 0 || text.length === 0) return false;
  const part = ruledAt(above, line, places, rules);
  return part(TEXT) === true && part(RATING) === true && part(MARK) === false;
}

/** Tells whether a rule runs between a row and a line in a column; `null` where nothing tells. */
function ruledAt(
  { kind, cells, merged = [] }: RowDraft,
  line: VisualLine,
  places: readonly number[],
  rules: Rules,
): (column: number) => boolean | null {
  // The first cell of its own stands in for one that has nothing.
  const own = cells.find((lines, column) => lines.length > 0 && !merged.includes(column));
  return (column) => {
    const last = (merged.includes(column) ? undefined : cells[column])?.at(-1) ?? own?.at(-1);
    return kind === "marked" && last ? rules.partAt(places[column] ?? 0, last, line) : null;
  };
}
