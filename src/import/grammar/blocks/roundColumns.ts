/** Tables that list initiatives with a column for each round, in which its smiley stands, as lists with a row for each. */
import type { SourceLine, TableBlock, TableCell, TableRow } from "../../model/neutralDocument.ts";
import { isSmileyCell } from "../../signs/isSmileyCell.ts";
import { isWholeRound } from "../../words/roundLabel.ts";
import { headsRounds } from "../../words/tableHeads.ts";
import { type CellText, cellTexts } from "./cellText.ts";

/** In so many of the cells that say something below them stand smileys or colours. */
const SHARE = 0.5;

/** The columns of a list that has a row for each round. */
interface Places {
  readonly time: number;
  readonly rating: number;
  readonly status: number;
}

/** A list of initiatives with a row for each of their rounds; any other table as it is. */
export function withRoundRows(table: TableBlock): TableBlock {
  const texts = table.rows.map(cellTexts);
  const at = texts.findIndex(isHead);
  const head = texts[at];
  if (head === undefined) return table;
  const rounds = head.filter(({ words }) => isWholeRound(words));
  const columns = new Set(rounds.map(({ column }) => column));
  const below = texts.slice(at + 1).filter((cells) => !isHead(cells));
  const said = below.flat().filter((cell) => columns.has(cell.column) && saysSomething(cell));
  if (said.filter(isRating).length <= said.length * SHARE) return table;
  const end = Math.max(...texts.flat().map(({ cell }) => cell.column + cell.span));
  const places = { time: end, rating: end + 1, status: end + 2 };
  return {
    ...table,
    rows: [
      ...table.rows.slice(0, at),
      headOf(head, columns, places),
      ...below.flatMap((cells) => rowsOf(cells, rounds, places)),
    ],
  };
}

function isHead(cells: readonly CellText[]): boolean {
  return headsRounds(cells.map(({ words }) => words));
}

function isRating({ cell, words }: CellText): boolean {
  return isSmileyCell(words) || (words === "" && cell.shade !== undefined);
}

function saysSomething({ cell, words }: CellText): boolean {
  return words !== "" || cell.shade !== undefined;
}

function headOf(
  head: readonly CellText[],
  columns: ReadonlySet<number>,
  { time, rating, status }: Places,
): TableRow {
  const [first] = head;
  const line = first?.lines[0]?.number ?? first?.cell.line ?? 1;
  const names = [
    ["Status", status],
    ["Tid", time],
    ["Smiley", rating],
  ] as const;
  return {
    cells: [
      ...names.map(([text, column]) => cellOf(column, [{ number: line, text, startsPage: false }], line)),
      ...head.filter(({ column }) => !columns.has(column)).map(({ cell }) => cell),
    ],
  };
}

/** A row of the list as one for each of its rounds that says something; a heading stays one row. */
function rowsOf(
  cells: readonly CellText[],
  rounds: readonly CellText[],
  { time, rating, status }: Places,
): TableRow[] {
  const columns = new Set(rounds.map(({ column }) => column));
  const others = cells.filter(({ column }) => !columns.has(column)).map(({ cell }) => cell);
  const rows = rounds.flatMap((round): TableRow[] => {
    const own = cells.find(({ column }) => column === round.column);
    if (own === undefined || !saysSomething(own)) return [];
    const { line } = own.cell;
    const label = round.lines.map((one) => ({ ...one, number: own.lines[0]?.number ?? line }));
    return [
      {
        cells: [
          ...others,
          cellOf(time, label, line),
          { ...own.cell, column: isRating(own) ? rating : status, span: 1 },
        ],
      },
    ];
  });
  return rows.length === 0 ? [{ cells: others }] : rows;
}

function cellOf(column: number, lines: readonly SourceLine[], line: number): TableCell {
  return { column, span: 1, line, blocks: [{ kind: "text", lines }] };
}
