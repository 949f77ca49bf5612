/** Where paragraphs begin among the lines of a cell or a page. */
import type { LineBeginning, PagePlace } from "../../model/neutralDocument.ts";
import { isMark, isOwnMark, restOfMark } from "../../words/fixedWords.ts";
import { beginsItem, numberedItems } from "../../words/listItem.ts";
import { PART_END } from "../../words/sentenceEnd.ts";
import { isCut } from "./cutWords.ts";
import { textOf } from "./visualLines.ts";
import type { Word } from "./word.ts";

/** A line of one cell, or of the page outside tables. */
export interface CellLine {
  readonly page: number;
  readonly base: number;
  readonly words: readonly Word[];
}

/** A space between lines so much larger than usual parts paragraphs. */
const APART = 1.15;
/** The next word would have fitted with so much of its size to spare: the break is the author's. */
const SPARE = 0.4;
/** A divided word leaves at least so many letters, its hyphen among them, on the line. */
const DIVIDED = 6;
const SPACE = 0.28;
const SHORT = 0.5;
/** A line that has to go on: a list, or a divided word. */
const OPEN = /(?:[,-]|(?<!\p{L})(?:og|samt|eller))$/u;
/** Its full stop ends no sentence. */
const ABBREVIATION = /(?<!\p{L})(?:mio|mia|ca|bl\.a|inkl|ekskl|jf|nr|pr|f\.eks)\.$/iu;
const LEADINGS = 25;

/** The usual distance of base lines, in sizes of their letters: that of most lines that follow each other in a cell. */
export function usualLeading(cells: readonly (readonly CellLine[])[]): number {
  const counts = new Map<number, number>();
  for (const lines of cells)
    for (const [at, line] of lines.entries()) {
      const above = lines[at - 1];
      if (above === undefined || above.page !== line.page) continue;
      const step = Math.round(((line.base - above.base) / sizeOf(line)) * LEADINGS);
      if (step > 0) counts.set(step, (counts.get(step) ?? 0) + 1);
    }
  const most = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0];
  return (most?.[0] ?? LEADINGS * 1.2) / LEADINGS;
}

/** True when more than the usual space parts a line from the one above it on its page. */
export function isApart(above: CellLine, line: CellLine, leading: number): boolean {
  return above.page === line.page && line.base - above.base > leading * sizeOf(line) * APART;
}

function sizeOf({ words }: Pick<CellLine, "words">): number {
  return Math.max(...words.map(({ size }) => size), 1);
}

/** The measures of a document's type, and of one of its columns. */
export interface CellMeasures {
  /** The usual distance of base lines, in sizes of their letters. */
  readonly leading: number;
  /** How far the column's lines reach. */
  readonly right: number;
  /** True where the layout divides words at the end of lines. */
  readonly dividesWords: boolean;
  /** The document's long words. */
  readonly known: ReadonlySet<string>;
}

/** So large a share of lines ends in a divided word where a layout divides them. */
const DIVIDED_LINES = 0.02;

/** True when the layout of these lines divides words. */
export function dividesWords(cells: readonly (readonly CellLine[])[]): boolean {
  let lines = 0;
  let divided = 0;
  for (const cell of cells)
    for (const [at, { words }] of cell.entries()) {
      lines++;
      const isDivided = /\p{L}-$/u.test(words.at(-1)?.text ?? "");
      if (isDivided && /^\p{Ll}/u.test(cell[at + 1]?.words[0]?.text ?? "")) divided++;
    }
  return divided > lines * DIVIDED_LINES;
}

/** A line's text, and what is known of the break above it. */
export interface ReadLine {
  readonly page: number;
  readonly base: number;
  readonly text: string;
  readonly begins: LineBeginning;
  /** True where the lines do not show whether a paragraph begins here. */
  readonly mayBeginParagraph?: boolean;
  /** True where the line above had no room for its first word. */
  readonly isWrapped?: boolean;
  /** True where more than the usual space parts it from the line above. */
  readonly isApart: boolean;
  readonly place: PagePlace;
}

/** A cell's lines with what is known of the breaks between them. */
export function withBeginnings(lines: readonly CellLine[], measures: CellMeasures): ReadLine[] {
  const texts = lines.map(({ words }, at) =>
    isCut(words, lines[at + 1]?.words ?? [], measures.right, measures.known)
      ? `${textOf(words)}${SOFT_HYPHEN}`
      : textOf(words),
  );
  const items = numberedItems(texts);
  const isDivided = (at: number) => restOfMark(texts[at] ?? "", texts[at + 1] ?? "") !== null;
  return lines.map((line, at) => {
    const above = lines[at - 1];
    const begins = isDivided(at)
      ? "paragraph"
      : at > 0 && isDivided(at - 1)
        ? "continuation"
        : above
          ? beginningOf(
              above,
              line,
              texts[at - 1] ?? "",
              texts[at] ?? "",
              items.has(at) || beginsItem(texts[at] ?? ""),
              measures,
            )
          : "paragraph";
    return {
      page: line.page,
      base: line.base,
      text: texts[at] ?? "",
      begins,
      isApart: above !== undefined && isApart(above, line, measures.leading),
      place: placeOf(line),
      ...(mayBegin(begins, texts[at - 1] ?? "", texts[at] ?? "") && { mayBeginParagraph: true }),
      ...(wraps(begins, above, line, measures) && { isWrapped: true }),
    };
  });
}

function beginningOf(
  above: CellLine,
  line: CellLine,
  textAbove: string,
  text: string,
  isItem: boolean,
  measures: CellMeasures,
): LineBeginning {
  const { right, leading } = measures;
  if (textAbove.endsWith(SOFT_HYPHEN)) return "continuation";
  const isFieldName = isMark(textAbove) && /:$/u.test(textAbove);
  if (isOwnMark(text) || (isFieldName && hasRoom(above, line, measures))) return "paragraph";
  const ends = endsSentence(textAbove);
  const goesOn = /^\p{Ll}/u.test(text) || OPEN.test(textAbove);
  if (isItem && (ends || hasRoom(above, line, measures))) return "paragraph";
  if (goesOn && !ends && !isItem) return "continuation";
  if (isApart(above, line, leading)) return "paragraph";
  if (!hasRoom(above, line, measures)) return "continuation";
  return ends || isShort(above, right) ? "paragraph" : "continuation";
}

const SOFT_HYPHEN = "\u00ad";

/** True when the line's first word would have fitted on the line above. */
function hasRoom(above: CellLine, line: CellLine, { right, dividesWords }: CellMeasures): boolean {
  const [first] = line.words;
  if (first === undefined) return false;
  const part = dividesWords ? Math.min(1, DIVIDED / first.text.length) : 1;
  return endOf(above) + SPACE * first.size + (first.right - first.left) * part < right - SPARE * first.size;
}

/** True where a sentence ends above a line that goes on, and one may begin. */
function mayBegin(begins: LineBeginning, above: string, text: string): boolean {
  return begins === "continuation" && endsSentence(above) && /^["”»(]?\p{Lu}/u.test(text);
}

/** True for a line that goes on since the one above has no room for its first word. */
function wraps(
  begins: LineBeginning,
  above: CellLine | undefined,
  line: CellLine,
  measures: CellMeasures,
): boolean {
  return begins === "continuation" && above !== undefined && !hasRoom(above, line, measures);
}

function endsSentence(text: string): boolean {
  return PART_END.test(text) && !ABBREVIATION.test(text);
}

/** True for a line that leaves so much of its cell empty that no layout broke it. */
function isShort(line: CellLine, right: number): boolean {
  const left = line.words[0]?.left ?? 0;
  return endOf(line) - left < (right - left) * SHORT;
}

/** Letters reach so far below their base line, in their size. */
const DESCENT = 0.25;

/** Where a line stands on its page. */
export function placeOf({ page, words }: Pick<CellLine, "page" | "words">): PagePlace {
  return {
    page: page + 1,
    left: Math.min(...words.map(({ left }) => left)),
    top: Math.min(...words.map(({ base, size }) => base - size)),
    right: endOf({ words }),
    bottom: Math.max(...words.map(({ base, size }) => base + size * DESCENT)),
  };
}

function endOf({ words }: Pick<CellLine, "words">): number {
  return Math.max(...words.map((word) => word.right));
}
