/** The rows of a sheet before they are records: which tables stand in them, and whose title is crossed out. */
import { isWholeRound } from "../../words/roundLabel.ts";
import { columnOf, headsLegend, isColumnWord, namesInitiatives } from "../../words/tableHeads.ts";
import { nameCard } from "../sheets/recordBlocks.ts";
import { isLegend } from "../sheets/sheetParts.ts";

/** A cell that says something, or whose ground has a colour. */
export interface FilledCell {
  readonly column: number;
  readonly text: string;
  readonly struck: string;
  readonly shade: string | null;
}

export interface FilledRow {
  readonly row: number;
  readonly isHidden: boolean;
  cells: FilledCell[];
}

/** Of more empty columns none part tables that stand beside each other. */
const MOST_EMPTY = 20;

/**
 * The columns of each table on a sheet. An empty one parts two that each name initiatives and their smileys, and a legend at the right;
 * beside other columns it is a list's own.
 */
export function tablesBeside(columns: readonly number[], rows: readonly FilledRow[]): number[][] {
  const texts = rows
    .filter(({ isHidden }) => !isHidden)
    .map(({ cells }) => new Map(cells.map(({ column, text }) => [column, text])));
  const wordsIn = (own: readonly number[]) =>
    texts.map((cells) => own.map((column) => cells.get(column) ?? ""));
  const areLegend = (words: string[][], at: number) =>
    (!words[at]?.some(isColumnWord) || headsLegend(words[at])) &&
    isLegend(words.map((row) => ({ cells: row.map((text) => ({ text })) })));
  const tables: number[][] = [[]];
  const isBesideEmpty = (column: number, at: number) => at > 0 && column > (columns[at - 1] ?? column) + 1;
  const mayPart = columns.filter(isBesideEmpty).length <= MOST_EMPTY;
  columns.forEach((column, at) => {
    const isApart = mayPart && isBesideEmpty(column, at);
    const own = tables.at(-1) ?? [];
    const [left, right] = isApart ? [wordsIn(own), wordsIn(columns.slice(at))] : [[], []];
    if (isWhole(left) && (isWhole(right) || areLegend(right, left.findIndex(headsWhole))))
      tables.push([column]);
    else own.push(column);
  });
  return tables;
}

/** True for the rows of a list or of cards that lack no other columns. */
function isWhole(rows: readonly (readonly string[])[]): boolean {
  return rows.some(headsWhole) || nameCard(rows);
}

/** True for a head that names initiatives, and their smileys or rounds. */
function headsWhole(words: readonly string[]): boolean {
  return (
    words.some(namesInitiatives) && words.some((word) => columnOf(word) === "rating" || isWholeRound(word))
  );
}

/** The column that says of which round each row of a list is: hidden or not, without it rounds would be one. */
export function columnOfRounds(rows: readonly FilledRow[]): number | undefined {
  const at = rows.findIndex(({ cells, isHidden }) => !isHidden && isHead(cells));
  const times = (rows[at]?.cells ?? []).filter(({ text }) => columnOf(text) === "time");
  return times
    .map(({ column }) => column)
    .find((column) => {
      const below = rows.slice(at + 1).flatMap(({ cells }) => cells.filter((cell) => cell.column === column));
      const said = below.filter(({ text }) => text !== "");
      return times.length === 1 && said.length > 0 && said.every(({ text }) => isWholeRound(text));
    });
}

/** The rows with all words of an initiative whose title is crossed out as crossed out: they would be those of the initiative above. */
export function withoutStruckTitles(rows: readonly FilledRow[]): readonly FilledRow[] {
  const head = rows.find(({ cells, isHidden }) => !isHidden && isHead(cells));
  const title = head?.cells.find(({ text }) => namesInitiatives(text))?.column;
  if (title === undefined || !rows.some(({ cells }) => isStruckAt(cells, title))) return rows;
  const theme = head?.cells.find(({ text }) => columnOf(text) === "theme")?.column;
  let isStruck = false;
  let above = 0;
  const textAt = (row: FilledRow | undefined, at: number | undefined) =>
    row?.cells.find(({ column }) => column === at)?.text ?? "";
  return rows.map((row, at) => {
    const isNext = row.row === above + 1;
    above = row.row;
    const own = textAt(row, title);
    const filled = row.cells.filter(({ text }) => text !== "");
    // Before the titles' column a cell alone is the heading of what comes next.
    const isHeading = filled.length > 0 && filled.every(({ column }) => column < title);
    isStruck = isStruckAt(row.cells, title) || (isStruck && isNext && own === "" && !isHeading);
    if (!isStruck) return row;
    const next = rows[at + 1];
    const isTheme = ({ column }: FilledCell) => column === theme && next && textAt(next, theme) === "";
    return { ...row, cells: row.cells.map((cell) => (isTheme(cell) ? cell : asStruck(cell))) };
  });
}

function isHead(cells: readonly FilledCell[]): boolean {
  return (
    cells.some(({ text }) => namesInitiatives(text)) &&
    cells.filter(({ text }) => isColumnWord(text)).length > 1
  );
}

function isStruckAt(cells: readonly FilledCell[], at: number): boolean {
  return cells.some(
    ({ column, text, struck }) => column === at && text.trim() === "" && struck.trim() !== "",
  );
}

function asStruck({ column, text, struck }: FilledCell): FilledCell {
  return { column, text: "", struck: `${struck}${text}`, shade: null };
}
