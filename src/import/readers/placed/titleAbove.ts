import { type ColumnEdges, cellsAt, textsIn } from "./columns.ts";
import { type CellLine, isApart } from "./paragraphs.ts";
import type { RowDraft } from "./rowDraft.ts";
import type { Rules } from "./rules.ts";
import { textOf, type VisualLine } from "./visualLines.ts";

/** The number of an initiative, with which its title begins. */
const TITLE_NUMBER = /^(?:\d{1,3}|[A-ZÆØÅ])\.\d{1,3}/u;
/** A title that goes on. */
const OPEN = /(?:[,&/-]|(?<!\p{L})(?:og|samt|for|af|i|på|til|med|om))$/u;

/** A title whose brackets close on the next line. */
const IN_BRACKETS = /\([^)]*$/u;

/** True for a line that begins with the number of an initiative. */
export function isNumberedTitle({ words }: Pick<CellLine, "words">): boolean {
  return TITLE_NUMBER.test(textOf(words));
}

/**
 * Which of the lines `outside` tables, the last ones, begin the title that stands beside the names of the columns:
 * those names may stand in the middle of their cells, or at their foot. A drawn line between two, and the number of
 * the title, part it from the heading of a theme above it.
 */
export function titleAbove(
  outside: readonly CellLine[],
  title: CellLine,
  edges: ColumnEdges,
  leading: number,
  rules: Rules,
): CellLine[] {
  const found: CellLine[] = [];
  const [first] = title.words;
  let below = title;
  if (first === undefined) return found;
  for (const above of outside.toReversed()) {
    // Where titles are centred, their first line may be the widest.
    const isNumbered = isNumberedTitle(above);
    const isSame = above.words.every(
      ({ font, size, left }) =>
        font === first.font && size === first.size && (isNumbered || left >= first.left - 1),
    );
    const isNarrow = above.words.every(({ right }) => right <= edges[0]);
    if (!isSame || !isNarrow || above.page !== title.page || isApart(above, below, leading)) break;
    if (rules.part(above, below) || (isNumberedTitle(below) && !IN_BRACKETS.test(textOf(above.words)))) break;
    if (!rules.areAbove(below) && !isOneTitle(textOf(above.words), textOf(below.words))) break;
    found.unshift(above);
    below = above;
  }
  return found;
}

/** The words of a title of two lines, between which the names of the columns stand: the lower of them. */
export function titleBelow(line: VisualLine, below: VisualLine | undefined, edges: ColumnEdges): CellLine {
  const [words = [], ...others] = (below && cellsAt(below, edges)) ?? [];
  const isAlone = below?.page === line.page && others.every((cell) => cell.length === 0);
  return { ...line, base: below?.base ?? line.base, words: isAlone ? words : [] };
}

/** True for two lines above each other that are one title, where no drawn line tells. */
function isOneTitle(above: string, below: string): boolean {
  return TITLE_NUMBER.test(above) || /^[\p{Ll}(]/u.test(below) || OPEN.test(above) || IN_BRACKETS.test(above);
}

/**
 * True for a title that runs on across the first column below a row, though a word of it begins where the next column does: it stands
 * apart from the row's last line, or in another font.
 */
export function isTitleAcross(
  line: VisualLine,
  { cells }: RowDraft,
  [edge]: ColumnEdges,
  leading: number,
  rules: Rules,
): boolean {
  if (!textsIn(line.words).some(([left, right]) => left < edge && right > edge)) return false;
  const [lowest] = cells.flatMap((lines) => lines.slice(-1)).toSorted((a, b) => b.base - a.base);
  if (lowest === undefined || lowest.page !== line.page) return true;
  const isOtherFont = line.words.every(({ font }) => font !== lowest.words[0]?.font);
  return isOtherFont || rules.part(lowest, line) || isApart(lowest, line, leading);
}
