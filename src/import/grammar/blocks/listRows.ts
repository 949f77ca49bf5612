/** Rows of a list of initiatives as rows of the form. */
import type { SourceLine, TableCell, TableRow } from "../../model/neutralDocument.ts";
import { afterStatus } from "../../words/fixedWords.ts";
import type { ListColumn } from "../../words/tableHeads.ts";
import type { CellText } from "./cellText.ts";

export type Row = readonly CellText[];
/** Which of its cells a list has in which of the grid's columns. */
export type Columns = ReadonlyMap<ListColumn, number>;

/** What a row has in a column; `undefined` for nothing. */
export function cellOf(cells: Row, columns: Columns, name: ListColumn): CellText | undefined {
  const column = columns.get(name);
  return column === undefined ? undefined : cells.find((cell) => cell.column === column && cell.words !== "");
}

/** True where a further row of an initiative has other words in a column than the row above it. */
export function changesInRows(column: number, columns: Columns, below: readonly Row[]): boolean {
  const wordsAt = (cells: Row) => cells.find((cell) => cell.column === column)?.words ?? "";
  const titleOf = (cells: Row) => cellOf(cells, columns, "initiative")?.words ?? "";
  return below.some((cells, at) => {
    const above = below[at - 1];
    if (above === undefined) return false;
    const goesOn = titleOf(cells) === "" || titleOf(cells) === titleOf(above);
    const [own, before] = [wordsAt(cells), wordsAt(above)];
    return goesOn && own !== "" && before !== "" && own !== before;
  });
}

const FIELDS = [
  ["responsible", "Ansvarligt center: "],
  ["committee", "Ansvarligt udvalg: "],
  ["contributors", "Væsentlig bidragsyder: "],
] as const;

/** The head of an initiative's table and the row below it; `beside` are its remarks. */
export function topOf(cells: Row, columns: Columns, beside: readonly string[]): TableRow[] {
  const number = cellOf(cells, columns, "number");
  const title = cellOf(cells, columns, "initiative");
  const at = title?.cell.line ?? cells[0]?.cell.line ?? 1;
  const [first, ...others] = title?.lines ?? [];
  const named =
    first && number
      ? [{ ...first, text: `${countOf(number.words)} ${first.text.trim()}` }, ...others]
      : title?.lines;
  const fields = FIELDS.flatMap(([name, label]) => {
    const cell = cellOf(cells, columns, name);
    return cell ? [line(cell.cell.line, `${label}${cell.words}`)] : [];
  });
  // Remarks stand below fields, be they empty.
  if (beside.length > 0 && fields.length === 0) fields.push(line(at, "Væsentlig bidragsyder:"));
  fields.push(...beside.map((words) => line(at, words)));
  const description = cellOf(cells, columns, "description")?.lines ?? [];
  return [
    row(at, [
      named ?? [],
      [line(at, "Kort beskrivelse af indsatsen")],
      [line(at, "Tid")],
      [line(at, "Smiley")],
    ]),
    ...(fields.length + description.length === 0 ? [] : [row(at, [description, fields, [], []])]),
  ];
}

/** A row that names the columns of round and smiley, as a page repeats it. */
export function namesOf(cells: Row): TableRow {
  const at = lineOf(cells);
  return row(at, [[], [], [line(at, "Tid")], [line(at, "Smiley")]]);
}

/** A number's cell as titles begin by it: "3" as "3.", and "7,02", which a sheet makes of 7.02, as that. */
function countOf(number: string): string {
  if (/^\d{1,3}[a-zæøå]?$/u.test(number)) return `${number}.`;
  return number.replace(/^(\d{1,2}),(?=\d{1,2}$)/u, "$1.");
}

/** The milestone of a row; `beside` are words of columns that a form has not. */
export function milestoneOf(
  cells: Row,
  columns: Columns,
  beside: readonly string[],
  onlyRound: string,
): TableRow {
  const lines = (name: ListColumn) => cellOf(cells, columns, name)?.lines ?? [];
  const text = lines("text").map((one) => ({ ...one, text: one.text.replace(/^\s*Mål\s?:\s*/u, "") }));
  const at = lineOf(cells);
  const own = row(at, [
    [line(at, "Milepæl")],
    [...text, ...beside.map((words) => line(at, words)), ...asStatus(lines("status"))],
    columns.has("time") ? lines("time") : [line(at, onlyRound)],
    [...lines("rating"), ...lines("otherRating")],
  ]);
  return withShade(own, shadeIn(cells, columns));
}

/** The column of the smileys in a form. */
const RATING = 3;

/** What a row says of the economy: its text, its status and its smiley. */
const ECONOMY = ["economy", "economyStatus", "economyRating"] as const;

/** What a row says of the economy, to tell whether another says the same; empty where it says nothing. */
export function wordsOfEconomy(cells: Row, columns: Columns): string {
  const said = ECONOMY.map((name) => filledCell(cells, columns, name));
  return said.some(Boolean)
    ? said.map((cell) => `${cell?.words ?? ""}${cell?.cell.shade ?? ""}`).join("|")
    : "";
}

/** The economy of a row; `beside` are amounts in columns of their own. */
export function economyOf(cells: Row, columns: Columns, beside: readonly string[] = []): TableRow {
  const at = lineOf(cells);
  const lines = (name: ListColumn) => filledCell(cells, columns, name)?.lines ?? [];
  const own = row(at, [
    [line(at, "Økonomi")],
    [...lines("economy"), ...beside.map((words) => line(at, words)), ...asStatus(lines("economyStatus"))],
    [],
    lines("economyRating"),
  ]);
  return withShade(own, filledCell(cells, columns, "economyRating")?.cell.shade);
}

/** What a row has in a column, be it by a colour alone. */
function filledCell(cells: Row, columns: Columns, name: ListColumn): CellText | undefined {
  return cells.find(
    ({ column, words, cell }) =>
      column === columns.get(name) && (words !== "" || (cell.shade !== undefined && /rating$/iu.test(name))),
  );
}

/** Lines under the heading of a status, unless they have one. */
function asStatus(lines: readonly SourceLine[]): readonly SourceLine[] {
  const [first, ...others] = lines;
  const reported =
    first === undefined || afterStatus(first.text.trim()) !== null
      ? lines
      : [{ ...first, text: `Status: ${first.text.trim()}` }, ...others];
  return reported.map((one) => ({ ...one, begins: one.begins ?? "paragraph" }));
}

/** The colour of a milestone's smiley; of two columns of one name both, which no legend defines. */
function shadeIn(cells: Row, columns: Columns): string | undefined {
  const shades = (["rating", "otherRating"] as const).flatMap(
    (name) => cells.find(({ column }) => column === columns.get(name))?.cell.shade ?? [],
  );
  return shades.length === 0 ? undefined : shades.join(" / ");
}

/** A row whose smiley's cell has a colour. */
function withShade(own: TableRow, shade: string | undefined): TableRow {
  return shade === undefined
    ? own
    : { cells: own.cells.map((cell) => (cell.column === RATING ? { ...cell, shade } : cell)) };
}

/** The line in which a row begins. */
export function lineOf(cells: Row): number {
  return cells[0]?.cell.line ?? 1;
}

function row(at: number, cells: readonly (readonly SourceLine[])[]): TableRow {
  return {
    cells: cells.map(
      (lines, column): TableCell => ({
        column,
        span: 1,
        line: lines[0]?.number ?? at,
        blocks: lines.length === 0 ? [] : [{ kind: "text", lines }],
      }),
    ),
  };
}

function line(number: number, text: string): SourceLine {
  return { number, text, startsPage: false, begins: "paragraph" };
}
