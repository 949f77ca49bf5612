import { isSmileyCell } from "../../../signs/isSmileyCell.ts";
import { isMark } from "../../../words/fixedWords.ts";
import { joinCells } from "../../../words/joinCells.ts";
import { labelAtEnd } from "../../../words/roundLabel.ts";
import { type Cell, cellsOf } from "./columnCells.ts";
import { CENTRED, isRowStart, type LaidLine, SHIFT } from "./laidLine.ts";
import { unfoldRow } from "./unfoldRow.ts";

/** No text begins this far from the margin. */
const FAR_IN = 20;
/** A row whose round is wrapped has at most so many lines. */
const WRAPPED_LINES = 6;

/**
 * Rows whose round a narrow column wraps, in a document whose heads show no columns:
 *
 *     Milepæl Der er indhentet tilbud fra tre        2. budgetopfølgning    J
 *     entreprenører om arbejdet.                        2025
 */
export function unfoldWrappedRounds(lines: readonly LaidLine[]): LaidLine[] {
  const out: LaidLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const row = wrappedRow(lines, at);
    out.push(...(row?.unfolded ?? [lines[at] as LaidLine]));
    at += row?.length ?? 1;
  }
  return out;
}

function wrappedRow(
  lines: readonly LaidLine[],
  at: number,
): { readonly unfolded: LaidLine[]; readonly length: number } | null {
  const first = lines[at] as LaidLine;
  if (first.isFurniture || !isRowStart(first.line.folded)) return null;
  const isApart = (cell: Cell, index: number) =>
    (index > 0 && cell.gap > SHIFT) || cell.gap >= FAR_IN ? [cell] : [];
  const start = cellsOf(first.line.text)
    .flatMap(isApart)
    .find(({ text }) => !isSmileyCell(text))?.start;
  if (start === undefined) return null;
  const cells: Cell[] = [];
  let found: { readonly end: number; readonly edge: number } | null = null;
  for (let end = at; end < Math.min(lines.length, at + WRAPPED_LINES); end++) {
    const { line, isFurniture } = lines[end] as LaidLine;
    if (isFurniture || (end > at && (line.folded === "" || isMark(line.folded)))) break;
    const apart = cellsOf(line.text)
      .flatMap(isApart)
      .filter(({ text, start: own }) => !isSmileyCell(text) && own >= start - CENTRED);
    if (end > at && apart.length === 0) continue;
    cells.push(...apart);
    const label = joinCells(cells.map(({ text }) => text));
    if (end === at || labelAtEnd(label) !== label) continue;
    // "2. budgetopfølgning" is a round already, though its year stands on the next line.
    found = { end: end + 1, edge: cells.reduce((left, cell) => Math.min(left, cell.start), start) };
  }
  return found && { unfolded: unfoldRow(lines.slice(at, found.end), found.edge), length: found.end - at };
}
