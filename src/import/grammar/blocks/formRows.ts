/** The rows of a form's table: heads, the parts above the rows, milestones and economy. */
import { findAmounts } from "../../../agreement/danish/amounts.ts";
import type { SourceLine, TableBlock, TableRow } from "../../model/neutralDocument.ts";
import { takeGlyphs } from "../../signs/signs.ts";
import {
  afterEconomy,
  afterStatus,
  isEconomyName,
  isMark,
  isRowStart,
  namesStatus,
} from "../../words/fixedWords.ts";
import { namesInitiatives } from "../../words/tableHeads.ts";
import { amountCells } from "./amountCells.ts";
import { type CellText, cellTexts } from "./cellText.ts";
import type { FormRow, MarkedRow } from "./formRow.ts";
import { hasRound, inText, isOf, partsOf, shadeOf } from "./rowParts.ts";
import {
  isColumnName,
  isDescriptionHead,
  isNamesRow,
  isNumberName,
  type TableColumns,
} from "./tableColumns.ts";
import { addTitle } from "./titleRows.ts";
import { fieldsIn, hasFields, isDescriptionRow, topRow } from "./topRow.ts";

/** A row's number in a column of its own. */
const ROW_NUMBER = /^\d{1,2}\.?$/u;
/** The words that begin a milestone's row and the economy's. */
const MILESTONE = "Milepæl";
const ECONOMY = "Økonomi";

/** Tells the rows of a table apart. Rows of column names alone are left out: they stand on each page. */
export function formRows(table: TableBlock, columns: TableColumns): FormRow[] {
  const rows: FormRow[] = [];
  const texts = table.rows
    .map((row) => ({ row, cells: cellTexts(row) }))
    .filter(({ row, cells }) => cells.some(({ words }) => words !== "") || shadeOf(row, columns) !== null);
  for (const [at, { row, cells }] of texts.entries()) {
    const filled = cells.filter(({ words }) => words !== "");
    const head = cells.findIndex(isDescriptionHead);
    if (head !== -1) rows.push(headRow(cells, head, columns), ...besideHead(cells.slice(head + 1), columns));
    else if (isNamesRow(cells)) continue;
    else if (addTitle(rows, filled, texts.slice(at + 1))) continue;
    else addRow(rows, row, filled, columns, leadsToHead(texts.slice(at + 1)));
  }
  return rows;
}

function headRow(cells: readonly CellText[], head: number, columns: TableColumns): FormRow {
  const own = cells[head] as CellText;
  const above = cells.slice(0, head).filter((cell) => !isColumnName(cell) && !isNumberName(cell));
  const namesTitles = above.some(({ words }) => namesInitiatives(words));
  const names = `${columns.time === null ? "" : " Tid"}${columns.rating === null ? "" : " Smiley"}`;
  return {
    kind: "head",
    title: above.flatMap((cell) => (namesInitiatives(cell.words) ? [] : cell.lines)),
    words: `${own.words}${names === " Tid Smiley" ? names : ""}`,
    line: own.lines[0] as SourceLine,
    ...(namesTitles && { namesTitles }),
  };
}

/** Whatever else stands in a head than the names of columns. */
function besideHead(cells: readonly CellText[], columns: TableColumns): FormRow[] {
  const others = cells.filter(
    (cell) =>
      cell.words !== "" &&
      !isColumnName(cell) &&
      cell.column !== columns.status &&
      !columns.names.has(cell.column),
  );
  return others.length === 0 ? [] : [{ kind: "top", cells: others.map(({ lines }) => lines) }];
}

/** True when nothing but rows of one cell stand above the next head: they are its headings. */
function leadsToHead(below: readonly { readonly cells: readonly CellText[] }[]): boolean {
  for (const { cells } of below) {
    if (cells.some(isDescriptionHead)) return true;
    const filled = cells.filter(({ words }) => words !== "");
    if (filled.length > 1 && !isNamesRow(cells)) return false;
    if (filled.some(({ lines }) => isRowMark(lines[0]))) return false;
  }
  return false;
}

function isRowMark(line: SourceLine | undefined): boolean {
  return isRowStart(line?.text.trim() ?? "");
}

function addRow(
  rows: FormRow[],
  row: TableRow,
  filled: readonly CellText[],
  columns: TableColumns,
  isBeforeHead: boolean,
): void {
  const [first] = filled;
  const above = rows.at(-1);
  const mark = markIn(filled, columns);
  if (mark && isRowMark(mark.lines[0])) rows.push(markedRow(row, mark, filled, columns));
  else if (mark && above?.kind === "marked" && isEconomyName(mark.words) && !hasRound(filled, columns))
    rows.push({ ...markedRow(row, mark, filled, columns), mark: markOf(mark, ECONOMY) });
  else if (above?.kind !== "marked" && hasRound(filled, columns) && !filled.some(hasFields))
    rows.push(milestoneRow(row, filled, columns));
  else if (filled.length === 1 && first && isBeforeHead && above?.kind !== "head" && above?.kind !== "top")
    rows.push({ kind: "heading", lines: first.lines });
  else if ((above?.kind === "head" || above?.kind === "top") && isDescriptionRow(filled))
    rows.splice(rows.findLastIndex(({ kind }) => kind === "head") + 1, 0, topRow(filled.slice(1)));
  else if (above?.kind === "marked" && filled.some(hasFields) && lacksFields(rows, filled))
    rows.splice(startOfMarked(rows), 0, topRow(filled));
  else if (above?.kind === "marked" && !filled.some(hasFields))
    continueRow(rows, above, row, filled, columns);
  else if (above?.kind === "marked" || above === undefined)
    rows.push(...filled.map((cell): FormRow => ({ kind: "heading", lines: cell.lines })));
  else rows.push(topRow(filled));
}

/** True where the rows since the last head have none of the fields of a row below them, which then are theirs. */
function lacksFields(rows: readonly FormRow[], filled: readonly CellText[]): boolean {
  const [head, ...own] = rows.slice(rows.findLastIndex(({ kind }) => kind === "head"));
  const known = new Set(own.flatMap((row) => (row.kind === "top" ? row.cells.flatMap(fieldsIn) : [])));
  return (
    head?.kind === "head" && filled.flatMap(({ lines }) => fieldsIn(lines)).every((name) => !known.has(name))
  );
}

function startOfMarked(rows: readonly FormRow[]): number {
  const head = rows.findLastIndex(({ kind }) => kind === "head");
  return rows.findIndex(({ kind }, at) => at > head && kind === "marked");
}

/** The mark that stands for another name of a row. */
function markOf({ lines }: CellText, text: string): readonly SourceLine[] {
  return lines.slice(0, 1).map((line) => ({ ...line, text, begins: "paragraph" }));
}

/** The cell that may begin a row: the first with words, but for the row's number. */
function markIn(filled: readonly CellText[], columns: TableColumns): CellText | undefined {
  const [first, second] = filled.filter((cell) => isOf("text", cell, columns));
  const isNumber = first !== undefined && ROW_NUMBER.test(first.words);
  return isNumber && second && isRowMark(second.lines[0]) ? second : first;
}

function markedRow(
  row: TableRow,
  mark: CellText,
  filled: readonly CellText[],
  columns: TableColumns,
): MarkedRow {
  const others = filled.filter(
    (cell) => cell !== mark && !(cell.column < mark.column && ROW_NUMBER.test(cell.words)),
  );
  const isAmounts = afterEconomy(mark.words) !== null || isEconomyName(mark.words);
  const amounts = isAmounts ? amountCells(others) : null;
  return {
    kind: "marked",
    mark: mark.lines,
    ...(amounts ? inText(amounts) : partsOf(others, columns)),
    shade: shadeOf(row, columns),
    joined: [],
  };
}

/** No name of a row is longer: "Succeskriterium", "Aktivitet 2". */
const LONGEST_MARK = 30;

/** A milestone's row that is called by another word than "Milepæl", or by none. */
function milestoneRow(row: TableRow, filled: readonly CellText[], columns: TableColumns): MarkedRow {
  const [first, second] = filled.filter((cell) => isOf("text", cell, columns));
  // An empty milestone has its name alone, in the first of at least two columns of words.
  const isFirst =
    first?.column === (columns.texts[0] ?? 0) && (columns.texts.length >= 2 || (columns.time ?? 0) >= 2);
  const isName =
    first !== undefined &&
    (second !== undefined || isFirst) &&
    first.lines.length === 1 &&
    first.words.length <= LONGEST_MARK &&
    takeGlyphs(first.words, 1).found.length === 0 &&
    !/[.!?]$/u.test(first.words.replace(/^\d+\.$/u, ""));
  const others = isName ? filled.filter((cell) => cell !== first) : filled;
  const [place] = filled;
  return {
    kind: "marked",
    mark: place ? markOf(place, MILESTONE) : [],
    ...partsOf(others, columns),
    shade: shadeOf(row, columns),
    joined: [],
  };
}

function isEconomy({ mark: [first] }: MarkedRow): boolean {
  return first !== undefined && afterEconomy(first.text.trim()) !== null;
}

/** What a row is called, where that is a name in the first column: no end of the row above, and no status. */
function nameIn(filled: readonly CellText[], columns: TableColumns): SourceLine | null {
  const [first, second] = filled.filter((cell) => isOf("text", cell, columns));
  const [line, ...more] = first?.lines ?? [];
  const isName =
    first?.column === (columns.texts[0] ?? 0) &&
    second !== undefined &&
    more.length === 0 &&
    first.words.length <= LONGEST_MARK &&
    (/^\p{Lu}[^.!?]*$/u.test(first.words) || namesStatus(first.words, false)) &&
    !isMark(first.words);
  return isName ? (line ?? null) : null;
}

/** The first line of a cell across all columns, the smiley's included, that goes on with no sentence: whatever it is, it is no cell of the row above. */
function acrossAll([only, ...others]: readonly CellText[], { rating }: TableColumns): SourceLine | null {
  const isAcross = only?.column === 0 && rating !== null && only.cell.span > rating;
  const [line] = isAcross && others.length === 0 ? only.lines : [];
  return line && /^\p{Lu}/u.test(line.text.trim()) ? line : null;
}

/** A row without a mark goes on with the one above: cut in two by hand or by a page. One with another round is a row by itself. */
function continueRow(
  rows: FormRow[],
  above: MarkedRow,
  row: TableRow,
  filled: readonly CellText[],
  columns: TableColumns,
): void {
  const amounts = isEconomy(above) ? amountCells(filled) : null;
  const parts = amounts ? inText(amounts) : partsOf(filled, columns);
  const given = amounts ? null : nameIn(filled, columns);
  const isStatus = given !== null && namesStatus(given.text.trim(), isEconomy(above)) && !hasStatus(above);
  const name = isStatus ? null : (given ?? acrossAll(filled, columns));
  const isWhole = above.round.length > 0 || isEconomy(above);
  // An account below the economy ("Feriepenge 0,3 mio. kr.") is a part of it, whatever its smiley.
  const isAccount = isEconomy(above) && filled.some(({ words }) => hasAmount(words));
  const hasOwnRating = name !== null && above.rating.length > 0 && parts.rating.length > 0 && !isAccount;
  if (amounts === null && ((isWhole && hasRound(filled, columns)) || hasOwnRating)) {
    rows.push(milestoneRow(row, filled, columns));
    return;
  }
  if (name !== null) above.joined.push(name);
  const text = isStatus ? asStatus(parts.text) : parts.text;
  above.text.push(...text.map((line, at) => (at === 0 ? goingOn(line, above.text.at(-1)) : line)));
  above.status.push(...parts.status);
  above.round.push(...parts.round);
  above.rating.push(...parts.rating);
  above.shade ??= shadeOf(row, columns);
}

function hasAmount(words: string): boolean {
  const { amounts, malformed } = findAmounts(words);
  return amounts.length + malformed.length > 0;
}

function hasStatus({ text, status }: MarkedRow): boolean {
  return status.length > 0 || text.some((line) => afterStatus(line.text.trim()) !== null);
}

/** Lines whose first is another name of the status, with the name that all have; one with a day keeps it. */
function asStatus([name, ...lines]: readonly SourceLine[]): readonly SourceLine[] {
  const dated = name && `${name.text.trim().replace(/\s*:$/u, "")}:`;
  const text = dated && afterStatus(dated) === "" ? dated : "Status:";
  return name ? [{ ...name, text, begins: "paragraph" }, ...lines] : [];
}

/** The first line below a cut: a sentence that goes on begins no paragraph. */
function goingOn(line: SourceLine, above: SourceLine | undefined): SourceLine {
  const goesOn =
    above !== undefined && /^\p{Ll}/u.test(line.text.trim()) && !/[.:;!?]$/u.test(above.text.trim());
  return goesOn ? { ...line, begins: "continuation" } : line;
}
