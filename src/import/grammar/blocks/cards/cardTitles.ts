/** Where a card begins: by the name of an initiative, by a row over all columns, or by a heading above its table. */
import type { Block, SourceLine } from "../../../model/neutralDocument.ts";
import { cardPart } from "../../../words/cardNames.ts";
import { fieldOf, isMark } from "../../../words/fixedWords.ts";
import { endsSentence } from "../../../words/sentenceEnd.ts";
import { isColumnWord } from "../../../words/tableHeads.ts";
import type { CellText } from "../cellText.ts";
import type { Row } from "../listRows.ts";
import type { Card } from "./card.ts";
import { filledOf, milestoneHead, namesTitle, pairsIn } from "./cardRows.ts";

export type Text = Exclude<Block, { kind: "table" }>;

/** No title is longer. */
const LONGEST = 150;
/** "1.01 Færre fald": the number of an initiative in its theme. */
const NUMBERED = /^\d{1,2}\.\d{1,2}[a-zæøå]?[.:)]?\s+["”»(]?\p{Lu}/u;

/** True for a table that begins with a card. */
export function beginsCard(rows: readonly Row[]): boolean {
  const filled = rows.filter((cells) => filledOf(cells).length > 0);
  const at = filled.findIndex((cells) => !isAboveTitle(cells));
  if (filled[at] === undefined) return false;
  const isBelowHead = milestoneHead(filled[0] ?? []) !== null && titleRows(filled, 1, true) !== null;
  return (namesTitle(filled[at]) && hasParts(filled)) || titleRows(filled, at, false) !== null || isBelowHead;
}

/** True for a title alone, or above other names that a card has: "Navn | Anna Holm" above a telephone number is none. */
function hasParts(filled: readonly Row[]): boolean {
  const others = filled.filter((cells) => !namesTitle(cells));
  const isPart = (cells: Row) => milestoneHead(cells) !== null || cardPart(cells[0]?.words ?? "") !== null;
  return others.length === 0 || others.some(isPart);
}

/** True for a row of nothing but number or theme under their names, which may stand above a title. */
function isAboveTitle(cells: Row): boolean {
  const pairs = pairsIn(cells);
  return pairs?.every(([name]) => ["number", "theme"].includes(cardPart(name.words) ?? "")) ?? false;
}

/** What stands in rows of one cell above milestones. */
interface TitleRows {
  readonly theme: CellText | null;
  readonly title: CellText;
  /** What describes the initiative. */
  readonly texts: readonly CellText[];
  /** How many rows they are. */
  readonly count: number;
}

/**
 * A title in a row over all columns, or the heading of a theme above one: directly above the head of milestones or the names of a card,
 * or below the head (`isBelowHead`) above the milestones themselves. `null` where none begins.
 */
export function titleRows(rows: readonly Row[], at: number, isBelowHead: boolean): TitleRows | null {
  const end = rows.findIndex((cells, index) => index >= at && cells.length !== 1);
  const next = rows[end];
  const [first, second, ...others] = rows.slice(at, Math.max(at, end)).flat();
  if (next === undefined || first === undefined || !isTitle(first)) return null;
  const isAbove = milestoneHead(next) !== null;
  if (isBelowHead ? isAbove || first.cell.span < 2 : !isAbove && !isAboveNames(second ?? first, rows, end))
    return null;
  const isTheme = second !== undefined && isTitle(second);
  if (isBelowHead && (others.length > 0 || (second && !isTheme))) return null;
  const title = isTheme ? second : first;
  const texts = isTheme || second === undefined ? others : [second, ...others];
  return { theme: isTheme ? first : null, title, texts, count: end - at };
}

/** What a card has between its title and its milestones. */
const NAMES: ReadonlySet<string | null> = new Set([
  "description",
  "responsible",
  "committee",
  "contributors",
]);

/**
 * True for a numbered title over all columns above names beside values, the centre's among them. Without a number it may as well be the
 * caption of a part of the card.
 */
function isAboveNames(title: CellText, rows: readonly Row[], from: number): boolean {
  if (title.cell.span < 2 || !NUMBERED.test(title.words)) return false;
  const end = rows.findIndex((cells, at) => at >= from && !NAMES.has(cardPart(cells[0]?.words ?? "")));
  const parts = rows
    .slice(from, end === -1 ? undefined : end)
    .map((cells) => (pairsIn(cells) === null ? null : cardPart(cells[0]?.words ?? "")));
  return parts.includes("responsible");
}

function isTitle({ words }: CellText): boolean {
  const isLabel = words.length <= LONGEST && /\p{L}{2}/u.test(words) && !endsSentence(words);
  return isLabel && !isColumnWord(words) && !isMark(words);
}

/** A title above a table, with what stands above it and between. */
interface TitledText {
  readonly above: readonly SourceLine[];
  readonly title: SourceLine;
  readonly below: readonly SourceLine[];
}

/** The last line of texts that is the heading of an initiative: by its number, else by its style; `null` without one. */
export function titleAbove(blocks: readonly Text[]): TitledText | null {
  const lines = blocks.flatMap((block) => (block.kind === "text" ? block.lines : []));
  const numbered = lines.findLastIndex(
    ({ text }) => NUMBERED.test(text.trim()) && text.trim().length <= LONGEST,
  );
  const at =
    numbered === -1 ? lines.findLastIndex((line) => line.isHeading && !isCaption(line.text)) : numbered;
  const title = lines[at];
  return title ? { above: lines.slice(0, at), title, below: lines.slice(at + 1) } : null;
}

/** True for the caption of a part of a card. */
export function isCaption(text: string): boolean {
  return isColumnWord(text) || cardPart(text) !== null;
}

/** Gives a card the lines that describe it: its description, its fields, and remarks below them. */
export function addLines(card: Card, lines: readonly SourceLine[]): void {
  const filled = lines.filter(({ text }) => text.trim() !== "");
  const first = filled.findIndex(({ text }) => fieldOf(text.trim()) !== null);
  const description = filled
    .slice(0, first === -1 ? undefined : first)
    .filter(({ text }) => !isCaption(text));
  if (description.length > 0) card.add("description", cellOf(description));
  for (const line of first === -1 ? [] : filled.slice(first)) {
    const field = fieldOf(line.text.trim());
    const isNew = field !== null && card.add(field.name, cellOf([{ ...line, text: field.value }]));
    if (!isNew && !isCaption(line.text)) card.addRemark(cellOf([line]));
  }
}

/** Lines that stand in no table, as a cell. */
export function cellOf(lines: readonly SourceLine[]): CellText {
  const words = lines.map(({ text }) => text.trim()).join(" ");
  return { cell: { column: 0, span: 1, blocks: [], line: lines[0]?.number ?? 1 }, column: 0, lines, words };
}
