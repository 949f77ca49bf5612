/**
 * Tables whose columns stand side by side, as text that keeps a page's layout has them (`pdftotext -layout`):
 *
 *     Milepæl   Arealerne er udpeget, og borgerne er      1. budgetopfølgning   J
 *               hørt om placeringen.                      2017
 *
 * Their cells are put one behind the other, the round and its smiley behind the text, which is the order of
 * every other text and the only one that the rest of the grammar knows. Nothing is added or left out.
 */

import { isSmileyCell } from "../../../signs/isSmileyCell.ts";
import { fieldOf, isRowStart } from "../../../words/fixedWords.ts";
import { RATING_COLUMN, STATUS_COLUMN, TIME_AND_RATING, TIME_COLUMN } from "../../../words/tableHeads.ts";
import { cellsOf } from "./columnCells.ts";
import { CENTRED, type LaidLine, SHIFT } from "./laidLine.ts";
import { unfoldRow } from "./unfoldRow.ts";
import { unfoldTop } from "./unfoldTop.ts";
import { unfoldWrappedRounds } from "./wrappedRounds.ts";

/** A table's head in columns: all of its names in one line, well apart. */
const HEAD = new RegExp(
  `^(.*?)((?:Kort\\s)?beskrivelse\\saf\\sindsats(?:en)?(?:\\s?\\([^()]*\\))?)\\s{3,}${TIME_COLUMN}\\s{3,}${RATING_COLUMN}\\s*$`,
  "iu",
);

const DESCRIPTION = "beskrivelse\\saf\\sindsats(?:en)?(?:\\s?\\([^()]*\\))?";
const APART = "(?:\\s*\\t\\s*|\\s{2,})";
/**
 * One whose cells nothing tells apart: with the smileys before the rounds, both before the description, or statuses beside the rounds.
 */
const OTHER_HEAD = new RegExp(
  [
    `${DESCRIPTION}(?:\\s*\\t\\s*|\\s{3,})${RATING_COLUMN}${APART}${TIME_COLUMN}\\s*$`,
    `${TIME_AND_RATING.replaceAll("\\s+", APART)}${APART}(?:Kort\\s)?${DESCRIPTION}\\s*$`,
    `${DESCRIPTION}${APART}${TIME_COLUMN}${APART}${STATUS_COLUMN}${APART}${RATING_COLUMN}\\s*$`,
    `${DESCRIPTION}${APART}${STATUS_COLUMN}${APART}${TIME_COLUMN}${APART}${RATING_COLUMN}\\s*$`,
  ].join("|"),
  "iu",
);

const TIME_AT_END = new RegExp(`${TIME_COLUMN}\\s{3,}${RATING_COLUMN}\\s*$`, "iu");

interface Head {
  /** Where the name of the description's column stands, and that of the rounds'. */
  readonly description: number;
  readonly time: number;
}

function headOf(text: string): Head | null {
  const match = HEAD.exec(text);
  return match ? { description: (match[1] ?? "").length, time: text.search(TIME_AT_END) } : null;
}

/** True for a table's head in columns that stand in an order in which nothing tells their cells apart. */
export function isOtherHead(text: string): boolean {
  return OTHER_HEAD.test(text);
}

/** Puts the cells of tables in columns one behind the other; other texts come back as they are. */
export function unfoldColumns(lines: readonly LaidLine[]): readonly LaidLine[] {
  const heads = lines.flatMap(({ line, isFurniture }, index) => {
    const head = isFurniture ? null : headOf(line.text);
    return head ? [{ index, head }] : [];
  });
  const first = heads[0];
  if (first === undefined) return unfoldWrappedRounds(lines);
  return [
    ...unfoldWrappedRounds(lines.slice(0, first.index)),
    ...heads.flatMap(({ index, head }, at) =>
      unfoldTable(lines.slice(index, heads[at + 1]?.index ?? lines.length), head),
    ),
  ];
}

/** A table from its head to the next one's, the headings between them included. */
function unfoldTable(lines: readonly LaidLine[], head: Head): LaidLine[] {
  const isRow = (laid: LaidLine) => !laid.isFurniture && isRowStart(laid.line.folded);
  const firstRow = lines.findIndex(isRow);
  const rowsAt = firstRow === -1 ? lines.length : firstRow;
  const top = unfoldTop(lines.slice(0, rowsAt), head.description);
  const rows = lines.slice(rowsAt);
  const edge = timeEdge(rows, head);
  const columns = startsFrom(rows, edge);
  const out: LaidLine[][] = [top];
  for (let at = 0; at < rows.length; ) {
    const end = rowEnd(rows, at, edge);
    out.push(
      isRow(rows[at] as LaidLine) ? unfoldRow(rows.slice(at, end), edge, columns) : rows.slice(at, end),
    );
    at = end;
  }
  return out.flat();
}

/** Where the column of the rounds begins: at its name, or as far to the left as a round of the table stands. */
function timeEdge(rows: readonly LaidLine[], { time }: Head): number {
  const starts = rows.flatMap(({ line, isFurniture }) =>
    isFurniture
      ? []
      : cellsOf(line.text).flatMap(({ start, gap }) =>
          gap > SHIFT && start < time && start >= time - CENTRED ? [start] : [],
        ),
  );
  return starts.reduce((edge, start) => Math.min(edge, start), time - SHIFT);
}

/** Where a cell right of `edge` begins on some line that leaves more than one blank before it. */
function startsFrom(rows: readonly LaidLine[], edge: number): number[] {
  const starts = rows.flatMap(({ line, isFurniture }) =>
    isFurniture
      ? []
      : cellsOf(line.text).flatMap(({ text, start, gap }) =>
          gap > 1 && start >= edge && !isSmileyCell(text) ? [start] : [],
        ),
  );
  return [...new Set(starts)].toSorted((a, b) => a - b);
}

/** The index behind the last line of what begins at `at`: the next row, or a line that is not indented to the text's column. */
function rowEnd(rows: readonly LaidLine[], at: number, edge: number): number {
  const first = rows[at] as LaidLine;
  const beginsRow = !first.isFurniture && isRowStart(first.line.folded);
  const indent = textStart(first.line.text, edge) - SHIFT;
  for (let end = at + 1; end < rows.length; end++) {
    const { line, isFurniture } = rows[end] as LaidLine;
    if (isFurniture || line.folded === "") continue;
    if (isRowStart(line.folded) || fieldOf(line.folded) !== null) return end;
    if (beginsRow && (cellsOf(line.text)[0]?.start ?? 0) < indent) return end;
  }
  return rows.length;
}

/** Where a row's text begins on its first line; half-way to the rounds when it has none. */
function textStart(text: string, edge: number): number {
  const mark = /^\s*\S+\s*:?\s*/u.exec(text)?.[0] ?? "";
  return mark.length >= edge ? Math.min(mark.trimEnd().length + 1, edge) : mark.length;
}
