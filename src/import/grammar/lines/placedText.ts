/** Lines of one cell → its text as the author wrote it: layout undone, paragraphs and lists kept. */
import type { LineBeginning } from "../../model/neutralDocument.ts";
import { numberedItems } from "../../words/listItem.ts";
import { PART_END } from "../../words/sentenceEnd.ts";
import type { Hyphenator } from "./hyphenator.ts";
import type { Gap } from "./line.ts";

/** A line, or the part of it that belongs to one cell. */
export interface Piece {
  readonly text: string;
  /** 1-based source line. */
  readonly line: number;
  readonly gap: Gap;
  /** What the source knows of the break above it. */
  readonly begins?: LineBeginning;
}

/** A text that knows which source line each of its characters came from. */
export interface PlacedText {
  readonly text: string;
  /** Where the text of each source line begins, in order. */
  readonly marks: readonly { readonly at: number; readonly line: number }[];
}

/** The source line of a character, 1-based. */
export function lineAt(placed: PlacedText, offset: number): number {
  let low = 0;
  let high = placed.marks.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((placed.marks[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return placed.marks[low]?.line ?? 1;
}

/** A short form that a number follows: "jf. § 19, stk. / 2. Udvalget" ends no sentence and begins no list. */
const BEFORE_NUMBER = /(?<!\p{L})(?:art|bl|ca|kap|kl|max|maks|min|nr|pkt|pr|stk)\.$/iu;
export const BULLET =
  /^(?:[•▪◦‣*\uf0a7\uf0b7\uf0d8]\s*|[-–—]\s+|\d{1,2}\)\s+|\d{1,2}\.\s+(?=\p{Lu})|[a-zæøå]\)\s+)/u;
/** Bullets that a wrapped line may begin with by accident: "– stor som lille –", "1. oktober". */
const DOUBTFUL_BULLET = /^(?:[-–—]\s|\d{1,2}\.\s)/u;
/** How full a line is at least when the layout, not the author, broke it. */
const FULL = 0.8;

/**
 * Joins pieces into one text. A line break is the layout's unless a list item begins or the next
 * word would well have fitted on the line; an empty line is a paragraph unless the sentence
 * visibly goes on, since text exports put empty lines after a cell's first line and around pages. `full` is how long a full line
 * of such a cell is elsewhere in the document.
 */
export function joinPieces(all: readonly Piece[], hyphenator: Hyphenator, full = 0): PlacedText {
  const pieces = all.filter((piece) => piece.text !== "");
  const width = pieces.reduce((widest, piece) => Math.max(widest, piece.text.length), full);
  const marks: { at: number; line: number }[] = [];
  // In parts, since taking a hyphen off the end of a long text would copy all of it.
  const parts: string[] = [];
  let length = 0;
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  const numbered = numberedItems(pieces.map(({ text }) => text));
  let inList = false;
  pieces.forEach((piece, index) => {
    const previous = pieces[index - 1];
    if (previous !== undefined) {
      const isNumbered =
        numbered.has(index) && piece.begins !== "continuation" && !needsNumber(previous, piece);
      const bullet = isNumbered || isBullet(piece, previous, inList);
      const separator = bullet
        ? bulletBreak(piece)
        : separatorOf(previous, piece, width, index === 1, hyphenator);
      if (separator === "" || separator === "- ") {
        const last = parts.pop() ?? "";
        length -= last.length;
        add(last.slice(0, -1));
      }
      if (separator !== "-") add(separator);
      inList = bullet || (inList && !separator.startsWith("\n\n"));
    } else inList = BULLET.test(piece.text);
    marks.push({ at: length, line: piece.line });
    add(piece.text.replace(/^[\uf0a7\uf0b7\uf0d8]\s*/u, "• "));
  });
  return { text: parts.join(""), marks };
}

function isBullet(piece: Piece, previous: Piece, inList: boolean): boolean {
  if (piece.begins === "continuation" || !BULLET.test(piece.text)) return false;
  if (!DOUBTFUL_BULLET.test(piece.text)) return true;
  if (needsNumber(previous, piece)) return false;
  return piece.gap === "blank" || PART_END.test(previous.text) || (inList && /^[-–—]/u.test(piece.text));
}

function needsNumber(previous: Piece, piece: Piece): boolean {
  return /^\d/.test(piece.text) && BEFORE_NUMBER.test(previous.text);
}

function bulletBreak(piece: Piece): string {
  return piece.gap === "none" ? "\n" : "\n\n";
}

function separatorOf(
  previous: Piece,
  piece: Piece,
  width: number,
  second: boolean,
  hyphenator: Hyphenator,
): string {
  if (piece.begins === "paragraph") return "\n\n";
  const hyphen = hyphenator.join(previous.text, piece.text);
  if (hyphen !== null && (piece.gap === "none" || !/^\p{Lu}/u.test(piece.text))) return hyphen;
  if (piece.begins === "continuation") return hyphen ?? " ";
  const ends = PART_END.test(previous.text) && !needsNumber(previous, piece);
  // A sentence does not begin small: "45 pct." and "den 31." end none.
  const goesOn =
    (!ends && /^[\d(]/u.test(piece.text)) || (/^\p{Ll}/u.test(piece.text) && !/[:;]$/.test(previous.text));
  const nextWord = piece.text.split(" ", 1)[0] ?? "";
  const fits = previous.text.length + 1 + nextWord.length;
  // At a page's edge too only a line that was left short tells of a paragraph.
  if (piece.gap !== "blank")
    return ends && /^\p{Lu}/u.test(piece.text) && fits <= width * FULL ? "\n\n" : " ";
  if (goesOn) return " ";
  return second && !ends && fits > width ? " " : "\n\n";
}
