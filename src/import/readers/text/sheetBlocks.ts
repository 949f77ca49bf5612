/** The cells of a spreadsheet, or of a table that was copied cell by cell, as tables and the text between them. */
import { foldSpace } from "../../../agreement/source/foldSpace.ts";
import type { Block, SourceLine, TableRow } from "../../model/neutralDocument.ts";
import { cardPart } from "../../words/cardNames.ts";
import { afterStatus, isRowStart } from "../../words/fixedWords.ts";
import { SENTENCE_END } from "../../words/sentenceEnd.ts";
import { headsRounds, listColumns, otherDescription } from "../../words/tableHeads.ts";
import { cleanCharacters } from "../characters.ts";
import { isFurnitureByWords } from "../furnitureWords.ts";
import { CELL_BREAK } from "./pipeTables.ts";
import { areCards, recordsOf, type SheetCell } from "./spreadsheet.ts";

const DESCRIPTION = /^(?:kort\s?)?beskrivelse\s?af\s?indsats/iu;
/** A row of the form has a mark, a text and a round at least. */
const FEWEST_CELLS = 3;

/**
 * The blocks of a text whose cells stand between separators; `null` where a row's cells are torn over lines, or its table's head
 * has no place for the title, so that cells and columns are not the same.
 */
export function sheetBlocks(text: string, separator: string): Block[] | null {
  const records = recordsOf(text, separator);
  const kind = kindOf(records);
  if (kind === null || isTorn(records, kind === "list") || (kind === "cards" && isTornCard(records)))
    return null;
  const blocks: Block[] = [];
  let open: TableRow[] | null = null;
  let inRows = false;
  for (const record of records) {
    const filled = record.filter((cell) => cell.text !== "");
    const [only] = filled;
    if (only === undefined) continue;
    const isHead = headAt(record) !== -1 || isListHead(record);
    const isMarked = isRowStart(only.text) && filled.length > 1;
    const isAlone = filled.length === 1 && record.indexOf(only) === 0;
    if (isAlone && isHeading(only.text, kind, open !== null, inRows)) {
      open = null;
      blocks.push(textBlockOf(only, blocks));
      continue;
    }
    if (open === null) {
      open = [];
      blocks.push({ kind: "table", rows: open });
    }
    if (isHead) inRows = false;
    else if (isMarked) inRows = true;
    open.push(rowOf(record));
  }
  return blocks;
}

/** A cell alone, as a text. Below a table it may be a page's foot; above stands the title, which may have its day behind it. */
function textBlockOf(cell: SheetCell, above: readonly Block[]): Block {
  const isFoot = above.some(({ kind }) => kind === "table") && isFurnitureByWords(foldSpace(cell.text));
  return { kind: isFoot ? "furniture" : "text", lines: linesOfCell(cell) };
}

type Kind = "form" | "list" | "cards";

/** What the records are; `null` for none of these. */
function kindOf(records: readonly (readonly SheetCell[])[]): Kind | null {
  if (isListOf(records)) return "list";
  if (isForm(records)) return "form";
  return holdCards(records) ? "cards" : null;
}

/** True for a cell alone that is a heading: above the rows of a form it is the description, in a card a name without a value. */
function isHeading(words: string, kind: Kind, isOpen: boolean, inRows: boolean): boolean {
  if (kind === "cards") return cardPart(words) === null;
  return !isOpen || (inRows && kind === "form");
}

/** True for records whose cells are those of a form: each head has a place for the title, each row the cells of one. */
function isForm(records: readonly (readonly SheetCell[])[]): boolean {
  const rows = records.filter(([first]) => first && isRowStart(first.text));
  const heads = records.flatMap((cells) => {
    const at = headAt(cells);
    return at === -1 ? [] : [at];
  });
  return (
    heads.length > 0 && heads.every((at) => at > 0) && rows.every(({ length }) => length >= FEWEST_CELLS)
  );
}

/** True for records of cards, which have a name in the first cell and its value in the next. */
function holdCards(records: readonly (readonly SheetCell[])[]): boolean {
  return (
    !records.some((cells) => headAt(cells) !== -1) &&
    areCards(records.map((cells) => cells.map(({ text }) => text)))
  );
}

/** True where a value goes on over lines: below the first card stands a sentence without a name. */
function isTornCard(records: readonly (readonly SheetCell[])[]): boolean {
  const first = records.findIndex(([name]) => cardPart(name?.text ?? "") === "initiative");
  return records
    .slice(first)
    .some(([cell, ...others]) => others.length === 0 && isSentence(cell?.text ?? ""));
}

/** True for records of a list of initiatives. */
function isListOf(records: readonly (readonly SheetCell[])[]): boolean {
  return !records.some((cells) => headAt(cells) !== -1) && records.some(isListHead);
}

/**
 * True where cells go on over lines, as where one of several paragraphs was copied: between its rows stand sentences without a cell. Below a
 * whole row of a list notes and a theme's heading may stand.
 */
function isTorn(records: readonly (readonly SheetCell[])[], isList: boolean): boolean {
  let above: readonly SheetCell[] = [];
  let head: readonly SheetCell[] = [];
  let within: string[] = [];
  let isBelowRow = false;
  for (const record of records) {
    const [{ text } = { text: "" }, ...others] = record;
    const isHead = others.length > 0 && isList && isListHead(record);
    const isRow = others.length > 0 && !isHead && (isList || isRowStart(text));
    if (isRow && within.length > 0 && !(isList && above.length >= head.length && areNotes(within)))
      return true;
    if (isHead) head = record;
    if (isRow) above = record;
    const isWithin = within.length > 0 || (isBelowRow && isSentence(text));
    if (others.length === 0 && text !== "" && isWithin) within.push(text);
    else within = [];
    isBelowRow = isRow;
  }
  return false;
}

function isSentence(text: string): boolean {
  return SENTENCE_END.test(text) || afterStatus(text) !== null;
}

/** The heading of a theme with its number, which ends as a sentence by an abbreviation alone: "2. Kultur m.v.". */
const HEADING = /^(?:Tema\s|\p{Lu}\p{L}*område\s)?\d{1,3}[.:]?\s+\p{Lu}.*(?:[^.!?]|m\.?[vm]\.)$/u;
const NUMBERED = /^\d{1,3}[.:]?\s/u;

/** True for sentences and numbered headings. Other words would be a heading, too, but may be the rest of a cell. */
function areNotes(texts: readonly string[]): boolean {
  return texts.every((text) => {
    const isNote = SENTENCE_END.test(text) && !NUMBERED.test(text) && afterStatus(text) === null;
    return isNote || HEADING.test(text);
  });
}

/** Where a record names the description of an initiative; -1 in any other. */
function headAt(record: readonly SheetCell[]): number {
  const at = record.findIndex((cell) => DESCRIPTION.test(cell.text));
  return at === -1 ? otherDescription(record.map(({ text }) => text)) : at;
}

function isListHead(record: readonly SheetCell[]): boolean {
  const words = record.map(({ text }) => text);
  return listColumns(words) !== null || headsRounds(words);
}

function rowOf(record: readonly SheetCell[]): TableRow {
  return {
    cells: record.map((cell, column) => ({
      column,
      span: 1,
      line: cell.line,
      blocks: cell.text === "" ? [] : [{ kind: "text", lines: linesOfCell(cell) }],
    })),
  };
}

function linesOfCell({ text, line }: SheetCell): SourceLine[] {
  return text.split("\n").flatMap((row, at) =>
    row.split(CELL_BREAK).flatMap((part, within): SourceLine[] => {
      const words = cleanCharacters(part).replace(/\u00ad/gu, "");
      const begins = at + within === 0 ? "paragraph" : "break";
      return words.trim() === "" ? [] : [{ number: line + at, text: words, startsPage: false, begins }];
    }),
  );
}
