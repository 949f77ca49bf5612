/** Tables that list initiatives with a column for each round, in which its smiley stands, as lists with a row for each. */
import type { Block, SourceLine, TableBlock, TableCell, TableRow } from "../../model/neutralDocument.ts";
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

/** A table with a column for each round: its head, and what stands below. */
interface RoundList {
  readonly at: number;
  readonly head: Cells;
  readonly rounds: Cells;
  readonly below: readonly Cells[];
}

type Cells = readonly CellText[];

/** The blocks, each list of initiatives that has a column for each round with a row for each of them; other tables as they are. */
export function withRoundRows(blocks: readonly Block[]): Block[] {
  const lists = blocks.map((block) => (block.kind === "table" ? roundList(block) : null));
  const rated = new Set(
    lists.flatMap((list) => (list && ratedShare(list) > SHARE ? [wordsOf(list.head)] : [])),
  );
  return blocks.map((block, at) => {
    const list = lists[at];
    if (block.kind !== "table" || !list) return block;
    // Where nothing is rated yet, another table of the same head tells what its columns hold.
    const isRated = ratedShare(list) > SHARE || (said(list).length === 0 && rated.has(wordsOf(list.head)));
    return isRated ? inRows(block, list) : block;
  });
}

function roundList(table: TableBlock): RoundList | null {
  const texts = table.rows.map(cellTexts);
  const at = texts.findIndex(isHead);
  const head = texts[at];
  if (head === undefined) return null;
  const rounds = head.filter(({ words }) => isWholeRound(words));
  return { at, head, rounds, below: texts.slice(at + 1).filter((cells) => !isHead(cells)) };
}

/** The cells below rounds that say something. */
function said({ rounds, below }: RoundList): Cells {
  const columns = new Set(rounds.map(({ column }) => column));
  return below.flat().filter((cell) => columns.has(cell.column) && saysSomething(cell));
}

function ratedShare(list: RoundList): number {
  const cells = said(list);
  return cells.length === 0 ? 0 : cells.filter(isRating).length / cells.length;
}

function wordsOf(head: Cells): string {
  return head.map(({ words }) => words.toLowerCase()).join("|");
}

function inRows(table: TableBlock, { at, head, rounds, below }: RoundList): TableBlock {
  const columns = new Set(rounds.map(({ column }) => column));
  const end = Math.max(...table.rows.flatMap(({ cells }) => cells.map(({ column, span }) => column + span)));
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
