/** Tables that list initiatives with columns for each round, in which its smiley stands, as lists with a row for each. */
import type { Block, SourceLine, TableBlock, TableCell, TableRow } from "../../model/neutralDocument.ts";
import { isDash } from "../../signs/isSmileyCell.ts";
import { columnOf, headsRounds, isColumnWord } from "../../words/tableHeads.ts";
import { type CellText, cellTexts, saysSomething } from "./cellText.ts";
import { definedSigns } from "./definedSigns.ts";
import { isRating, type RoundGroup, roundGroups, singleRounds, withSmileyApart } from "./roundGroups.ts";

/** In so many of the cells that say something below them stand smileys or colours. */
const SHARE = 0.5;

/** The columns of a list that has a row for each round. */
interface Places {
  readonly time: number;
  readonly rating: number;
  readonly status: number;
  readonly text: number;
}

/** A table with columns for each round: its head, and what stands below. */
interface RoundList {
  readonly at: number;
  readonly head: Cells;
  readonly rounds: readonly RoundGroup[];
  readonly below: readonly Cells[];
  /** True where a column that is no round's has the text of the milestones. */
  readonly hasText: boolean;
}

/** True for a cell that rates. */
type Rates = (cell: CellText) => boolean;

type Cells = readonly CellText[];

/** The blocks, each list of initiatives that has columns for each round with a row for each of them; other tables as they are. */
export function withRoundRows(blocks: readonly Block[]): Block[] {
  const lists = blocks.map((block) => (block.kind === "table" ? roundList(block) : null));
  const signs = definedSigns(
    blocks,
    lists.flatMap((list) => (list ? said(list) : [])),
  );
  const rates: Rates = (cell) => isRating(cell) || signs.has(cell.words);
  const rated = new Set(
    lists.flatMap((list) => (list && ratedShare(list, rates) > SHARE ? [wordsOf(list.head)] : [])),
  );
  return blocks.map((block, at) => {
    const list = lists[at];
    if (block.kind !== "table" || !list) return block;
    // Where nothing is rated yet, another table of the same head tells what its columns hold.
    const isRated =
      ratedShare(list, rates) > SHARE || (said(list).length === 0 && rated.has(wordsOf(list.head)));
    return isRated ? inRows(block, list, rates) : block;
  });
}

function roundList(table: TableBlock): RoundList | null {
  const texts = table.rows.map(cellTexts);
  const at = texts.findIndex(isHead);
  const head = texts[at];
  if (head === undefined) return null;
  const lower = texts[at + 1] ?? [];
  const groups = roundGroups(head, lower);
  const namesOthers = lower.some(({ words }) => words !== "") && lower.every(isNameOrNothing);
  if (groups === null && namesOthers) return null;
  const names = groups ? wordsOf(lower) : null;
  const below = texts.slice(at + 1).filter((cells) => !isHead(cells) && wordsOf(cells) !== names);
  const hasText = head.some(({ words }) => columnOf(words) === "text");
  return { at, head, rounds: groups ?? singleRounds(head), below, hasText };
}

function isNameOrNothing({ cell, words }: CellText): boolean {
  return words === "" ? cell.shade === undefined : isColumnWord(words);
}

function columnsIn(rounds: readonly RoundGroup[]): ReadonlySet<number> {
  return new Set(rounds.flatMap(({ columns }) => [...columns.keys()]));
}

/** The cells below rounds that say something, of several columns those of the smileys. */
function said({ rounds, below }: RoundList): Cells {
  const columns = new Map(rounds.flatMap((group) => [...group.columns]));
  const holdsRating = (column: number) => [null, "rating"].includes(columns.get(column) ?? null);
  return below
    .flat()
    .filter(({ column }) => columns.has(column) && holdsRating(column))
    .filter((cell) => saysSomething(cell) && !isDash(cell.words));
}

function ratedShare(list: RoundList, rates: Rates): number {
  const cells = said(list);
  const rated = cells.filter((cell) => rates(cell) || withSmileyApart(cell) !== null);
  return cells.length === 0 ? 0 : rated.length / cells.length;
}

function wordsOf(head: Cells): string {
  return head.map(({ words }) => words.toLowerCase()).join("|");
}

function inRows(table: TableBlock, list: RoundList, rates: Rates): TableBlock {
  const end = Math.max(...table.rows.flatMap(({ cells }) => cells.map(({ column, span }) => column + span)));
  const places = { time: end, rating: end + 1, status: end + 2, text: end + 3 };
  return {
    ...table,
    rows: [
      ...table.rows.slice(0, list.at),
      headOf(list, places),
      ...list.below.flatMap((cells) => rowsOf(cells, list, places, rates)),
    ],
  };
}

function isHead(cells: readonly CellText[]): boolean {
  return headsRounds(cells.map(({ words }) => words));
}

function headOf({ head, rounds, hasText }: RoundList, { time, rating, status, text }: Places): TableRow {
  const [first] = head;
  const line = first?.lines[0]?.number ?? first?.cell.line ?? 1;
  const columns = columnsIn(rounds);
  const ownText = !hasText || rounds.some((group) => [...group.columns.values()].includes("text"));
  const names = [
    ...(ownText ? ([["Milepæl", text]] as const) : []),
    ...([
      ["Status", status],
      ["Tid", time],
      ["Smiley", rating],
    ] as const),
  ];
  return {
    cells: [
      ...names.map(([name, column]) =>
        cellOf(column, [{ number: line, text: name, startsPage: false }], line),
      ),
      ...head.filter(({ column }) => !columns.has(column)).map(({ cell }) => cell),
    ],
  };
}

/** A row of the list as one for each of its rounds that says something; a heading stays one row. */
function rowsOf(cells: Cells, { rounds, hasText }: RoundList, places: Places, rates: Rates): TableRow[] {
  const columns = columnsIn(rounds);
  const others = cells.filter(({ column }) => !columns.has(column)).map(({ cell }) => cell);
  const rows = rounds.flatMap((group): TableRow[] => {
    const own = cells.filter((cell) => group.columns.has(cell.column) && saysSomething(cell));
    const [first] = own;
    if (first === undefined) return [];
    const { line } = first.cell;
    const label = group.round.lines.map((one) => ({ ...one, number: first.lines[0]?.number ?? line }));
    const parts = own.flatMap((cell) => partsOf(cell, group, places, hasText, rates));
    return [{ cells: [...others, cellOf(places.time, label, line), ...parts] }];
  });
  return rows.length === 0 ? [{ cells: others }] : rows;
}

/** What a cell of a round says, in the columns of a list that has a row for each. */
function partsOf(
  own: CellText,
  { columns }: RoundGroup,
  places: Places,
  hasText: boolean,
  rates: Rates,
): TableCell[] {
  const named = columns.get(own.column);
  const apart = named ? null : withSmileyApart(own);
  const at = (cell: TableCell, column: number): TableCell => ({ ...cell, column, span: 1 });
  if (named) return [at(own.cell, places[named])];
  if (apart) return [at(apart.words, hasText ? places.status : places.text), at(apart.rating, places.rating)];
  return [at(own.cell, rates(own) || isDash(own.words) ? places.rating : places.status)];
}

function cellOf(column: number, lines: readonly SourceLine[], line: number): TableCell {
  return { column, span: 1, line, blocks: [{ kind: "text", lines }] };
}
