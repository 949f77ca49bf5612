import { GLYPH_SIGNS } from "../../signs/signs.ts";
import type { CellLine } from "./paragraphs.ts";
import type { Word } from "./word.ts";

const SIGN = new RegExp(`^${GLYPH_SIGNS}`, "u");
/** A gap between columns, in sizes of the letters beside it. */
const GAP = 1;
/** Words begin a column within so many points. */
const SLACK = 2;
/** Lines of one legend stand no further apart, in sizes of their letters. */
const APART = 3;

/** Lines outside tables, those of a legend in columns beside each other one column after the other. */
export function withoutLegendColumns(lines: readonly CellLine[]): readonly CellLine[] {
  const edge = lines.reduce<number | null>((found, line) => found ?? columnOf(line), null);
  if (edge === null) return lines;
  const first = lines.findIndex((line) => columnOf(line) === edge);
  let [from, to] = [first, first];
  while (from > 0 && isBeside(lines[from - 1], lines[from], edge)) from--;
  while (to + 1 < lines.length && isBeside(lines[to + 1], lines[to], edge)) to++;
  const isRight = ({ words }: CellLine) => words.some(({ left }) => left >= edge - SLACK);
  const block = lines.slice(from, to + 1);
  const begin = from + block.findIndex(isRight);
  const end = from + block.findLastIndex(isRight) + 1;
  const columns = lines.slice(begin, end);
  const left = columns.flatMap((line) => partOf(line, (word) => word.left < edge - SLACK));
  const right = columns.flatMap((line) => partOf(line, (word) => word.left >= edge - SLACK));
  if (!left.some(beginsBySign)) return [...lines.slice(0, end), ...withoutLegendColumns(lines.slice(end))];
  return [
    ...lines.slice(0, begin),
    ...left,
    ...withoutLegendColumns(right),
    ...withoutLegendColumns(lines.slice(end)),
  ];
}

/** Where a column begins within a line: at a sign behind a gap; `null` without one. */
function columnOf({ words }: CellLine): number | null {
  const sign = words.find((word, at) => at > 0 && SIGN.test(word.text) && isBehindGap(word, words[at - 1]));
  return sign?.left ?? null;
}

function isBehindGap(word: Word, before: Word | undefined): boolean {
  return before !== undefined && word.left - before.right >= GAP * word.size;
}

/** True for a line near another of which no text runs across the edge between the columns. */
function isBeside(line: CellLine | undefined, other: CellLine | undefined, edge: number): boolean {
  if (line === undefined || other === undefined || line.page !== other.page) return false;
  const size = Math.max(...line.words.map((word) => word.size));
  if (Math.abs(line.base - other.base) > APART * size) return false;
  return line.words.every((word, at) => {
    const isFirstRight = word.left >= edge - SLACK && (line.words[at - 1]?.left ?? 0) < edge - SLACK;
    if (isFirstRight) return Math.abs(word.left - edge) <= SLACK || isBehindGap(word, line.words[at - 1]);
    return word.right <= edge || word.left >= edge - SLACK;
  });
}

function partOf(line: CellLine, isOwn: (word: Word) => boolean): CellLine[] {
  const words = line.words.filter(isOwn);
  return words.length === 0 ? [] : [{ ...line, words }];
}

function beginsBySign({ words: [first] }: CellLine): boolean {
  return first !== undefined && SIGN.test(first.text);
}
