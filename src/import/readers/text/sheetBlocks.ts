/** The cells of a spreadsheet as text, or of a table that was copied cell by cell. */
import type { Block, SourceLine } from "../../model/neutralDocument.ts";
import { cardPart } from "../../words/cardNames.ts";
import { afterStatus, isRowStart } from "../../words/fixedWords.ts";
import { SENTENCE_END } from "../../words/sentenceEnd.ts";
import { cleanCharacters } from "../characters.ts";
import { isListHead, kindOf, recordBlocks } from "../sheets/recordBlocks.ts";
import type { SheetRecord } from "../sheets/sheetRecord.ts";
import { CELL_BREAK } from "./pipeTables.ts";
import { recordsOf } from "./spreadsheet.ts";

/**
 * The blocks of a text whose cells stand between separators; `null` where a row's cells are torn over lines, or its table's head
 * has no place for the title, so that cells and columns are not the same.
 */
export function sheetBlocks(text: string, separator: string): Block[] | null {
  const records = recordsOf(text, separator).map(
    (record): SheetRecord => ({
      cells: record.map((cell, column) => ({ ...cell, column, span: 1, lines: linesOfCell(cell) })),
    }),
  );
  const kind = kindOf(records);
  if (kind === null || isTorn(records, kind === "list") || (kind === "cards" && isTornCard(records)))
    return null;
  return recordBlocks(records, kind);
}

/** True where a value goes on over lines: below the first card stands a sentence without a name. */
function isTornCard(records: readonly SheetRecord[]): boolean {
  const first = records.findIndex(({ cells: [name] }) => cardPart(name?.text ?? "") === "initiative");
  return records
    .slice(first)
    .some(({ cells: [cell, ...others] }) => others.length === 0 && isSentence(cell?.text ?? ""));
}

/**
 * True where cells go on over lines, as where one of several paragraphs was copied: between its rows stand sentences without a cell. Below a
 * whole row of a list notes and a theme's heading may stand.
 */
function isTorn(records: readonly SheetRecord[], isList: boolean): boolean {
  let above = 0;
  let head = 0;
  let within: string[] = [];
  let isBelowRow = false;
  for (const record of records) {
    const [{ text } = { text: "" }, ...others] = record.cells;
    const isHead = others.length > 0 && isList && isListHead(record);
    const isRow = others.length > 0 && !isHead && (isList || isRowStart(text));
    if (isRow && within.length > 0 && !(isList && above >= head && areNotes(within))) return true;
    if (isHead) head = record.cells.length;
    if (isRow) above = record.cells.length;
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

function linesOfCell({ text, line }: { readonly text: string; readonly line: number }): SourceLine[] {
  return text.split("\n").flatMap((row, at) =>
    row.split(CELL_BREAK).flatMap((part, within): SourceLine[] => {
      const words = cleanCharacters(part).replace(/\u00ad/gu, "");
      const begins = at + within === 0 ? "paragraph" : "break";
      return words.trim() === "" ? [] : [{ number: line + at, text: words, startsPage: false, begins }];
    }),
  );
}
