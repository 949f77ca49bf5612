/** Cuts the lines of a form in four columns, where a text keeps the page's layout but no column's exact place. */
import { isSmileyCell } from "../../../signs/isSmileyCell.ts";
import { isRowStart } from "../../../words/fixedWords.ts";
import { labelAtEnd } from "../../../words/roundLabel.ts";
import { SENTENCE_END } from "../../../words/sentenceEnd.ts";
import { RATING_COLUMN, TIME_COLUMN } from "../../../words/tableHeads.ts";
import { type Cell, cellsOf } from "./columnCells.ts";
import { CENTRED } from "./laidLine.ts";

/** The name of the smileys' column, also where a narrow cell cuts it: "Smile / y". */
const RATING_HEAD = `(?:${RATING_COLUMN}|Smi(?:l|le)?-?)`;
const HEAD = new RegExp(
  `(?<=^|\\s)(?:Kort\\s)?beskrivelse\\saf\\sindsats(?:en)?(?:\\s?\\([^()]*\\)?)?\\s+${TIME_COLUMN}\\s+(?<rating>${RATING_HEAD})\\s*$`,
  "iu",
);
/** What a cut name leaves on the line below its head. */
const REST_OF_HEAD = /^\s*(?:ley|ey|y)s?\s*$/u;
const REST_BESIDE = /\s{3,}(?:ley|ey|y)s?\s*$/u;
const APART = new RegExp(`\\s${TIME_COLUMN}\\s{3,}\\S+\\s*$`, "iu");
const TIME_AT_END = new RegExp(`${TIME_COLUMN}\\s*$`, "iu");

const WHOLE_RATING = new RegExp(`^${RATING_COLUMN}$`, "iu");

/** The fields stand in the column of the descriptions. */
const FIELD = /(?<=\s)(?:Ansvarlig[te]?\s+(?:fag)?(?:center|centre|udvalg)|Væsentlig[et]?\s+bidragsyder)/iu;
/** A column to the left of the descriptions is at least so wide. */
const NARROWEST = 15;
/** From line to line a column moves by so many letters at most. */
const MOVES = 12;
/** The first column's text may reach so far beyond the second's beginning on other lines. */
const BEYOND = 6;
/** A line of the first column alone may reach so far beyond where the second begins on the lines above it. */
const OVER = 3;
/** The year of a round, on a line below it. */
const YEAR_AT_END = /(?<=\s)(?:19|20)\d\d\s*$/u;

/** The beginning of a round in a cell that holds no more: "1." above "budgetopfølgning 2025". */
const ORDINAL_AT_END = /(?<=\s)\d{1,2}\.$/u;

/** True for the head of a form with a column to the left of the descriptions. */
export function isLaidHead(text: string): boolean {
  const match = HEAD.exec(text);
  return match !== null && match.index >= NARROWEST && APART.test(text);
}

/** The words of a line to the left of a field, or of the column that the fields stand in; empty without any. */
export function wordsBeside(text: string): string {
  const field = FIELD.exec(text)?.index;
  const [first] = cellsOf(field === undefined ? text : text.slice(0, field));
  return first && first.start < NARROWEST ? first.text : "";
}

/** True for a line with a field, and words in the column to the left of it. */
export function hasFieldBeside(text: string): boolean {
  return (FIELD.exec(text)?.index ?? 0) >= NARROWEST && wordsBeside(text) !== "";
}

/** Cuts the lines of a document, one after the other. */
export class ColumnCutter {
  /** Where the columns of the last head begin. */
  #description: number | null = null;
  /** Where the last text of the second column began that stands well apart; `null` in a form that has shown none. */
  #second: number | null = null;
  /** True right below a head whose last name is cut. */
  #isCut = false;
  #time = 0;
  /** Where the round of the row begins; the head's name where it has none yet. */
  #round = 0;
  #inRows = false;
  /** True on the line of a row's mark. */
  #isFirst = false;
  /** A round without its year. */
  #isOpen = false;

  /**
   * A line's cells in the four columns; one list of one cell where its text runs across them, `null` above the first form, and
   * `"together"` where two columns run together.
   */
  cut(text: string): Cell[][] | "together" | null {
    const head = HEAD.exec(text);
    if (head) return this.#cutHead(text, head);
    if (this.#description === null) return null;
    const withoutRest = this.#isCut ? text.replace(REST_BESIDE, "") : text;
    if (this.#isCut && REST_OF_HEAD.test(text)) return [[], [], [], []];
    this.#isCut = false;
    return this.#cutLine(withoutRest, this.#description);
  }

  #cutLine(text: string, description: number): Cell[][] | "together" {
    this.#isFirst = false;
    const mark = /^\s*\S+/u.exec(text)?.[0] ?? "";
    if (isRowStart(mark.trim())) {
      this.#inRows = true;
      this.#isFirst = true;
      this.#isOpen = false;
      this.#round = this.#time;
      return [[cellAt(mark, 0)], ...this.#behind(text, mark.length)];
    }
    const from = this.#descriptionIn(text, description);
    if (from === "together") return from;
    if (from === "across") return this.#inRows ? [[cellAt(text, 0)]] : "together";
    const first = cellsOf(text.slice(0, from));
    // Between rows nothing but a heading stands in the first column.
    return this.#inRows && first.length > 0 ? [[cellAt(text, 0)]] : [first, ...this.#behind(text, from)];
  }

  #cutHead(text: string, { index, groups }: RegExpExecArray): Cell[][] {
    const rating = text.lastIndexOf(groups?.["rating"] ?? "");
    this.#description = index;
    this.#time = text.slice(0, rating).search(TIME_AT_END);
    this.#round = this.#time;
    this.#inRows = false;
    this.#second = null;
    this.#isCut = !WHOLE_RATING.test(groups?.["rating"] ?? "");
    const cells = (from: number, to: number) =>
      [cellAt(text.slice(0, to), from)].filter((cell) => cell.text !== "");
    return [cells(0, index), cells(index, this.#time), cells(this.#time, rating), cells(rating, text.length)];
  }

  /** Where the description's column begins in a line; the line's end when it has no words there. */
  #descriptionIn(text: string, usual: number): number | "across" | "together" {
    const field = FIELD.exec(text)?.index;
    if (field !== undefined) {
      this.#second = field;
      return field;
    }
    const cells = cellsOf(text);
    const near = cells.find(({ start, gap }) => gap > 1 && start >= usual - MOVES);
    if (near) return Math.min(near.start, this.#time - CENTRED);
    const second = this.#inRows ? null : this.#second;
    if (second !== null && /^\S/u.test(text) && text.trimEnd().length > second + OVER)
      return /\s\S/u.test(text.slice(second - 1, second + 1)) ? second : "together";
    return (cells[0]?.text.length ?? 0) + (cells[0]?.start ?? 0) > usual + BEYOND ? "across" : text.length;
  }

  /** The text, the round and the smiley of a line from an offset on. */
  #behind(text: string, from: number): [Cell[], Cell[], Cell[]] {
    const cells = cellsOf(text.slice(0, from).replace(/\S/gu, " ") + text.slice(from));
    const isFarRight = ({ start }: Cell) => start >= Math.min(this.#time - CENTRED, this.#round);
    const last = cells.at(-1);
    if (last) cells.splice(-1, 1, ...withSignApart(last, isFarRight));
    const smileys = cells.filter((cell) => isSmileyCell(cell.text) && isFarRight(cell));
    const words = cells.filter((cell) => !smileys.includes(cell));
    const rounds = words.filter(
      (cell, at) => cell.gap > 1 && (isFarRight(cell) || (at > 0 && labelAtEnd(cell.text) === cell.text)),
    );
    const texts = words.filter((cell) => !rounds.includes(cell));
    const end = texts.at(-1);
    const label = rounds.length === 0 && end ? this.#roundAtEnd(end) : null;
    if (end && label) {
      texts.splice(-1, 1, { ...end, text: end.text.slice(0, label.start - end.start).trimEnd() });
      rounds.push(label);
    }
    const [round] = rounds;
    if (round) {
      this.#round = Math.min(this.#round, round.start);
      this.#isOpen = !YEAR_AT_END.test(` ${rounds.map((cell) => cell.text).join(" ")}`);
    }
    return [texts, rounds, smileys];
  }

  /** A round that one blank only parts from the text before it. */
  #roundAtEnd({ text, start }: Cell): Cell | null {
    if (!this.#inRows) return null;
    const label = this.#isFirst ? labelAtEnd(text) : null;
    const ordinal = this.#isFirst ? ORDINAL_AT_END.exec(text)?.[0] : null;
    const words = label ?? ordinal ?? (this.#isOpen ? YEAR_AT_END.exec(text)?.[0].trim() : null);
    const at = words ? start + text.lastIndexOf(words) : -1;
    const isRound =
      label !== null || at >= this.#round - MOVES || SENTENCE_END.test(text.slice(0, at - start).trim());
    return words && at > start && isRound ? { text: words, start: at, gap: 1 } : null;
  }
}

/** A cell without the smiley that one blank only parts from its round, and that smiley. */
function withSignApart(cell: Cell, isFarRight: (cell: Cell) => boolean): Cell[] {
  const at = cell.text.lastIndexOf(" ");
  const sign = { text: cell.text.slice(at + 1), start: cell.start + at + 1, gap: 2 };
  const isSign = at > 0 && isSmileyCell(sign.text) && isFarRight(sign);
  return isSign ? [{ ...cell, text: cell.text.slice(0, at).trimEnd() }, sign] : [cell];
}

function cellAt(text: string, from: number): Cell {
  const words = text.slice(from);
  return { text: words.trim(), start: from + (words.length - words.trimStart().length), gap: 2 };
}
