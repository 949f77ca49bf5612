/**
 * Texts that keep the page's layout, with a column to the left of the descriptions (`pdftotext -layout`): their words are given
 * places, as those of a PDF have, and read by them.
 */
import type { Block } from "../../../model/neutralDocument.ts";
import { type Refusal, refuse } from "../../../model/refusal.ts";
import { isRowStart } from "../../../words/fixedWords.ts";
import { beginsItem, itemNumber } from "../../../words/listItem.ts";
import { SENTENCE_END } from "../../../words/sentenceEnd.ts";
import { placedBlocks } from "../../placed/placedBlocks.ts";
import type { VisualLine } from "../../placed/visualLines.ts";
import type { Word } from "../../placed/word.ts";
import type { Cell } from "./columnCells.ts";
import type { LaidLine } from "./laidLine.ts";
import { ColumnCutter, hasFieldBeside, isLaidHead, wordsBeside } from "./lineColumns.ts";

/** In so large a share of the forms a description stands beside the fields. */
const BESIDE = 0.3;
/** So many lines directly below others tell that rows, and no lines, have empty lines between them. */
const CLOSE = 0.2;
/** One line that begins as an item may go on with a title: "– virksomheder". */
const FEWEST_ITEMS = 2;
/** The measures of a text in letters of one width, in points. */
const LETTER = 5;
const LEADING = 12;
const SIZE = 12;
/** Where the columns are put, in letters: far apart, since a full line leaves one blank only before the next column. */
const PLACES = [0, 120, 300, 420] as const;

/**
 * The blocks of such a text, `null` for any other; its refusal where a line runs across the columns and nothing says where one
 * ends.
 */
export function blocksByPlace(lines: readonly LaidLine[]): Block[] | Refusal | null {
  if (!hasDescriptionsBeside(lines)) return null;
  const content: VisualLine[] = [];
  const furniture: VisualLine[] = [];
  const cutter = new ColumnCutter();
  let page = 0;
  for (const [at, { line, isFurniture }] of lines.entries()) {
    if (line.startsPage) page++;
    const columns = isFurniture || line.folded === "" ? null : cutter.cut(line.text);
    if (columns === "together") return refuse("columns-together", line.number, null);
    const base = at * LEADING;
    const words = wordsOf(columns ?? [[{ text: line.text, start: 0 }]], base);
    if (words.length > 0) (isFurniture ? furniture : content).push({ page, base, words });
  }
  const numberOf = ({ base }: { readonly base: number }) => lines[base / LEADING]?.line.number ?? 1;
  return placedBlocks(content, furniture, SIZE, { numberOf, leading: leadingOf(content) });
}

/** The lines of a cell follow each other where enough do that; `undefined` in a text with an empty line between any two. */
function leadingOf(content: readonly VisualLine[]): number | undefined {
  const close = content.filter(({ base }, at) => base - (content[at - 1]?.base ?? base) === LEADING);
  return close.length >= content.length * CLOSE ? LEADING / SIZE : undefined;
}

/** True where the left column of enough forms holds a description, a text of sentences or a list, beside the fields. */
function hasDescriptionsBeside(lines: readonly LaidLine[]): boolean {
  let heads = 0;
  let described = 0;
  let hasField = false;
  let isText = false;
  let items = 0;
  let inTop = false;
  for (const { line, isFurniture } of lines) {
    if (isFurniture) continue;
    if (isLaidHead(line.text)) {
      heads++;
      inTop = true;
      hasField = false;
      isText = false;
      items = 0;
    } else if (isRowStart(line.folded)) {
      if (inTop && hasField && isText) described++;
      inTop = false;
    } else if (inTop) {
      hasField ||= hasFieldBeside(line.text);
      const words = wordsBeside(line.text);
      if (beginsItem(words) || itemNumber(words) !== null) items++;
      isText ||= SENTENCE_END.test(words) || items >= FEWEST_ITEMS;
    }
  }
  return heads > 0 && described >= heads * BESIDE;
}

/** The words of a line's four columns, or of one that runs across them. */
function wordsOf(columns: readonly (readonly Pick<Cell, "text" | "start">[])[], base: number): Word[] {
  if (columns.length > 1)
    return columns.flatMap((cells, column) =>
      cells.flatMap(({ text, start }) =>
        plainWords(text, (PLACES[column] ?? 0) + Math.max(0, start - (cells[0]?.start ?? 0)), base),
      ),
    );
  const words = plainWords(columns[0]?.[0]?.text ?? "", 0, base);
  // A line across the columns belongs to none of them.
  return words.map((word) => ({
    ...word,
    right: Math.max(word.right, (PLACES[1] + 1) * LETTER),
    font: "across",
  }));
}

function plainWords(text: string, origin: number, base: number): Word[] {
  return Array.from(text.matchAll(/\S+/gu), ({ 0: word, index }): Word => {
    const left = (origin + index) * LETTER;
    const right = left + word.length * LETTER;
    return { text: word, left, right, base, size: SIZE, font: "", isGlued: false };
  });
}
