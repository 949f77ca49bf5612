/** The cells of a spreadsheet, or of a table that was copied cell by cell, as tables and the text between them. */
import { foldSpace } from "../../../agreement/source/foldSpace.ts";
import type { Block, TableBlock, TableCell, TableRow, TextBlock } from "../../model/neutralDocument.ts";
import { headsAppendix } from "../../words/appendix.ts";
import { cardPart } from "../../words/cardNames.ts";
import { isRowStart } from "../../words/fixedWords.ts";
import { isWholeRound } from "../../words/roundLabel.ts";
import {
  headsRounds,
  isColumnWord,
  listColumns,
  namesInitiatives,
  otherDescription,
} from "../../words/tableHeads.ts";
import { isFurnitureByWords } from "../furnitureWords.ts";
import { stretchesOf } from "./sheetParts.ts";
import { filledOf, type SheetRecord, wordsOf } from "./sheetRecord.ts";

const DESCRIPTION = /^(?:kort\s?)?beskrivelse\s?af\s?indsats/iu;
/** A row of the form has a mark, a text and a round at least. */
const FEWEST_CELLS = 3;

/** The blocks of records of a kind, or of none that is known: tables, and the texts between them. */
export function recordBlocks(records: readonly SheetRecord[], kind: SheetKind | null): Block[] {
  const isOfInitiatives = kind !== null || records.some(isHead) || nameInitiatives(records.map(wordsOf));
  const stretches = isOfInitiatives
    ? stretchesOf(records, isHead, kind === "list")
    : [{ records, isApart: false }];
  const blocks: Block[] = [];
  for (const { records: own, isApart } of stretches)
    for (const block of blocksOf(own, kind))
      blocks.push(block.kind === "table" ? { ...block, ...(isApart && { isApart }) } : asFoot(block, blocks));
  return blocks;
}

function blocksOf(records: readonly SheetRecord[], kind: SheetKind | null): (TextBlock | TableBlock)[] {
  const blocks: (TextBlock | TableBlock)[] = [];
  let open: TableRow[] | null = null;
  let head: string | null = null;
  let hasHead = false;
  let inRows = false;
  for (const record of records) {
    const filled = filledOf(record);
    const [only] = filled;
    if (only === undefined) continue;
    const isMarked = isRowStart(only.text) && filled.length > 1;
    const isAlone = filled.length === 1 && record.cells[0] === only;
    const isWithin = open !== null && (hasHead || inRows || kind === null);
    if (isAlone && isHeading(only.text, kind, isWithin, inRows)) {
      open = null;
      blocks.push({ kind: "text", lines: only.lines });
      continue;
    }
    // Other columns are another list's.
    const names: string | null = headOf(record) ?? head;
    if (head !== null && names !== head) open = null;
    head = names;
    if (open === null) {
      open = [];
      hasHead = false;
      inRows = false;
      blocks.push({ kind: "table", rows: open });
    }
    hasHead ||= isHead(record);
    if (isHead(record)) inRows = false;
    else if (isMarked) inRows = true;
    open.push(rowOf(record));
  }
  return blocks;
}

/** A cell alone below a table may be a page's foot; above stands the title, which may have its day behind it. */
function asFoot({ lines }: TextBlock, above: readonly Block[]): Block {
  const words = foldSpace(lines.map(({ text }) => text).join("\n"));
  const isFoot = above.some(({ kind }) => kind === "table") && isFurnitureByWords(words);
  return { kind: isFoot ? "furniture" : "text", lines };
}

export type SheetKind = "form" | "list" | "cards";

/** What the records are; `null` for none of these. */
export function kindOf(records: readonly SheetRecord[]): SheetKind | null {
  if (isListOf(records)) return "list";
  if (isForm(records)) return "form";
  return holdCards(records) ? "cards" : null;
}

/**
 * True for a cell alone that is a heading: above the rows of a form it is the description, in a card a name without a value, in a list the
 * theme of the rows below. Rows without a head, as those of a legend, end where a heading may be.
 */
function isHeading(words: string, kind: SheetKind | null, isWithin: boolean, inRows: boolean): boolean {
  if (kind === "cards") return cardPart(words) === null;
  if (kind === "list" && headsAppendix(words)) return true;
  return !isWithin || (inRows && kind === "form");
}

/** True for records whose cells are those of a form: each head has a place for the title, each row the cells of one. */
function isForm(records: readonly SheetRecord[]): boolean {
  const rows = records.filter(({ cells: [first] }) => first && isRowStart(first.text));
  const heads = records.flatMap((record) => {
    const at = headAt(record);
    return at === -1 ? [] : [at];
  });
  return (
    heads.length > 0 && heads.every((at) => at > 0) && rows.every(({ cells }) => cells.length >= FEWEST_CELLS)
  );
}

/** True for records of cards, which have a name in the first cell and its value in the next. */
function holdCards(records: readonly SheetRecord[]): boolean {
  return !records.some((record) => headAt(record) !== -1) && areCards(records.map(wordsOf));
}

/** True for records of a list of initiatives. */
function isListOf(records: readonly SheetRecord[]): boolean {
  return !records.some((record) => headAt(record) !== -1) && records.some(isListHead);
}

/** Where a record names the description of an initiative; -1 in any other. */
function headAt(record: SheetRecord): number {
  const words = wordsOf(record);
  const at = words.findIndex((text) => DESCRIPTION.test(text));
  return at === -1 ? otherDescription(words) : at;
}

/** True for the head of initiatives: of a form or of a list. */
function isHead(record: SheetRecord): boolean {
  return headAt(record) !== -1 || isListHead(record);
}

/** A card has so many rows of names. */
const FEWEST_NAMES = 3;

/** True for rows one of which names initiatives and what is told of them, or an initiative above more names of a card. */
function nameInitiatives(rows: readonly (readonly string[])[]): boolean {
  const isName = (word: string) => isColumnWord(word) || isWholeRound(word);
  return (
    rows.some((words) => words.some(namesInitiatives) && words.filter(isName).length > 1) || nameCard(rows)
  );
}

/** True for rows that name an initiative above more names of a card. */
export function nameCard(rows: readonly (readonly string[])[]): boolean {
  const names = rows.map(([name = "", value = ""]) => (isColumnWord(value) ? null : cardPart(name)));
  return names.includes("initiative") && names.filter((name) => name !== null).length >= FEWEST_NAMES;
}

/** True for the head of a list of initiatives. */
export function isListHead(record: SheetRecord): boolean {
  const words = wordsOf(record);
  return listColumns(words) !== null || headsRounds(words);
}

/** The columns that the head of a list names; `null` for any other record. */
function headOf(record: SheetRecord): string | null {
  if (!isListHead(record)) return null;
  return record.cells.map(({ column, text }) => `${column} ${text}`.toLowerCase()).join("|");
}

function rowOf({ cells, merged }: SheetRecord): TableRow {
  const own = cells.map(
    ({ column, span, line, lines, shade }): TableCell => ({
      column,
      span,
      line,
      blocks: lines.length === 0 ? [] : [{ kind: "text", lines }],
      ...(shade !== undefined && { shade }),
    }),
  );
  return { cells: own, ...(merged !== undefined && { merged }) };
}

/** True for cells of cards: an initiative's title behind its name, and names of milestones and smileys before their values. */
export function areCards(records: readonly (readonly string[])[]): boolean {
  const named = records.flatMap(([name = "", value = ""]) => {
    const part = value === "" ? null : cardPart(name);
    return part === "initiative" && isColumnWord(value) ? [] : [part];
  });
  const hasMilestones = named.includes("text") || named.includes("round");
  return named.includes("initiative") && hasMilestones && named.includes("rating");
}
