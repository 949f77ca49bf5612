/**
 * Tables whose columns stand side by side, as text that keeps a page's layout has them (`pdftotext -layout`):
 *
 *     Milepæl   Arealerne er udpeget, og borgerne er      1. budgetopfølgning   J
 *               hørt om placeringen.                      2017
 *
 * Their cells are put one behind the other, the round and its smiley behind the text, which is the order of
 * every other text and the only one that the rest of the grammar knows. Nothing is added or left out.
 */

import type { RawLine } from "../lines/line.ts";
import { afterEconomy, afterMilestone, fieldOf, isMark } from "../words/fixedWords.ts";
import { labelAtEnd } from "../words/roundLabel.ts";
import { type Cell, cellsOf, isSmileyCell, joinCells, partOf } from "./columnCells.ts";

/** A source line, and whether it is page furniture. */
export interface LaidLine {
  readonly line: RawLine;
  readonly isFurniture: boolean;
}

/** A table's head in columns: all of its names in one line, well apart. */
const HEAD =
  /^(.*?)((?:Kort\s)?beskrivelse\saf\sindsats(?:en)?(?:\s?\([^()]*\))?)\s{3,}Tid\s{3,}Smileys?\s*$/iu;
/** A round stands to the left of its column's name by so much at most, when the name is centred. */
const CENTRED = 14;
/** What a layout shifts a column from line to line. */
const SHIFT = 2;
/** So far from the margin no text begins. */
const FAR_IN = 20;

interface Head {
  /** Where the name of the description's column stands, and that of the rounds'. */
  readonly description: number;
  readonly time: number;
}

function headOf(text: string): Head | null {
  const match = HEAD.exec(text);
  return match ? { description: (match[1] ?? "").length, time: text.lastIndexOf("Tid") } : null;
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

/** A row whose round is wrapped has at most so many lines. */
const WRAPPED_LINES = 6;

/**
 * Rows whose round a narrow column wraps, in a document whose heads show no columns:
 *
 *     Milepæl Der er indhentet tilbud fra tre        2. budgetopfølgning    J
 *     entreprenører om arbejdet.                        2025
 */
function unfoldWrappedRounds(lines: readonly LaidLine[]): LaidLine[] {
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
    const edge = cells.reduce((left, cell) => Math.min(left, cell.start), start);
    return { unfolded: unfoldRow(lines.slice(at, end + 1), edge), length: end + 1 - at };
  }
  return null;
}

/** A table from its head to the next one's, the headings between them included. */
function unfoldTable(lines: readonly LaidLine[], head: Head): LaidLine[] {
  const isRow = (laid: LaidLine) => !laid.isFurniture && isRowStart(laid.line.folded);
  const firstRow = lines.findIndex(isRow);
  const rowsAt = firstRow === -1 ? lines.length : firstRow;
  const top = unfoldTop(lines.slice(0, rowsAt), head);
  const rows = lines.slice(rowsAt);
  const edge = timeEdge(rows, head);
  const out: LaidLine[][] = [top];
  for (let at = 0; at < rows.length; ) {
    const end = rowEnd(rows, at, edge);
    out.push(isRow(rows[at] as LaidLine) ? unfoldRow(rows.slice(at, end), edge) : rows.slice(at, end));
    at = end;
  }
  return out.flat();
}

function isRowStart(folded: string): boolean {
  return afterMilestone(folded) !== null || afterEconomy(folded) !== null;
}

/**
 * What stands above the rows. A title in a column of its own, beside the description, goes before the head;
 * it is one only when no line runs across the edge between the two.
 */
function unfoldTop(lines: readonly LaidLine[], { description }: Head): LaidLine[] {
  const edge = description - SHIFT;
  const [head, ...below] = lines;
  const content = below.filter(({ line, isFurniture }) => !isFurniture && line.folded !== "");
  const crosses = (cell: Cell) => cell.start < edge && cell.start + cell.text.length > description;
  if (head === undefined || edge <= 0 || content.some(({ line }) => cellsOf(line.text).some(crosses)))
    return [...lines];
  const titles = lines.flatMap((laid) => {
    const title = laid.isFurniture ? null : partOf(laid.line, ({ start }) => start < edge);
    return title ? [{ line: title, isFurniture: false }] : [];
  });
  const rest = lines.map((laid) =>
    laid.isFurniture
      ? laid
      : {
          ...laid,
          line: partOf(laid.line, ({ start }) => start >= edge) ?? { ...laid.line, text: "", folded: "" },
        },
  );
  return [...titles, ...rest];
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

/** A row's text line by line, then its round and smiley in one line. */
function unfoldRow(lines: readonly LaidLine[], edge: number): LaidLine[] {
  const last = lines.findLastIndex(({ line, isFurniture }) => !isFurniture && line.folded !== "") + 1;
  const row = lines.slice(0, last);
  const isBehind = ({ start, gap }: Cell) => start >= edge && (gap > 1 || start === 0);
  const texts = row.map((laid) => {
    if (laid.isFurniture) return laid;
    const part = partOf(laid.line, (cell) => !isBehind(cell));
    return { ...laid, line: part ?? { ...laid.line, text: "", folded: "" } };
  });
  const behind = row.flatMap(({ line, isFurniture }) =>
    isFurniture
      ? []
      : cellsOf(line.text)
          .filter(isBehind)
          .map((cell) => ({ ...cell, line })),
  );
  const smileys = behind.filter(({ text }) => isSmileyCell(text));
  const label = joinCells(behind.filter(({ text }) => !isSmileyCell(text)).map(({ text }) => text));
  const place = smileys[0]?.line ?? behind[0]?.line;
  if (place === undefined) return [...texts, ...lines.slice(last)];
  const text = [label, ...smileys.map((smiley) => smiley.text)].join("   ");
  const closing = {
    line: { ...place, text, folded: text.replace(/\s+/g, " ").trim(), startsPage: false },
    isFurniture: false,
  };
  // The empty lines that the rounds left behind are no paragraphs.
  const end = texts.findLastIndex(({ line, isFurniture }) => isFurniture || line.folded !== "") + 1;
  return [...texts.slice(0, end), closing, ...texts.slice(end), ...lines.slice(last)];
}
