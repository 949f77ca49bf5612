/** The rows of a list of initiatives on its pages, as rules part them. */
import { SENTENCE_END } from "../../words/sentenceEnd.ts";
import { listColumns } from "../../words/tableHeads.ts";
import { type Columns, textsIn, wordsByColumn } from "./columns.ts";
import { beginsRound, goesOn, isRated, namesOf } from "./cutRows.ts";
import type { Grounds } from "./grounds.ts";
import { append, type RowDraft } from "./rowDraft.ts";
import type { Rules } from "./rules.ts";
import { textOf, type VisualLine } from "./visualLines.ts";
import type { Word } from "./word.ts";

/** A list has at least so many columns. */
export const FEWEST_COLUMNS = 3;
/** So many points behind its edge a column has its ground. */
const INSIDE = 2;
/** Rules that part two rows beside a cell that goes on through both run in at least so many columns. */
const FEWEST_PARTED = 2;
/** Names of a head that a page repeats stand no further from their places. */
const ALIKE = 1;
/** What stands further below a line, in sizes of its letters, goes on with none of its texts. */
const APART = 2;

function sizeOf({ words }: VisualLine): number {
  return Math.max(...words.map(({ size }) => size));
}

/** True for words in cells alone that go on from above, where rules part others from the row above. */
function isBeside(parts: readonly (boolean | null)[], cells: readonly (readonly Word[])[]): boolean {
  return (
    parts.includes(true) && cells.every((words, column) => words.length === 0 || parts[column] === false)
  );
}

/** True for a head that no page repeats: of other names, at other places, or broken otherwise. It is another table's. */
function isOtherHead(line: VisualLine, head: VisualLine): boolean {
  const [own, names] = [textsIn(line.words), textsIn(head.words)];
  const isAlike =
    own.length === names.length && own.every(([, , [word]], at) => word?.text === names[at]?.[2][0]?.text);
  const isHead = isAlike || listColumns(own.map(([, , words]) => textOf(words))) !== null;
  const isMoved = own.some(([left], at) => Math.abs(left - (names[at]?.[0] ?? 0)) > ALIKE);
  return isHead && (isMoved || textOf(line.words) !== textOf(head.words));
}

/** Reads the rows below one head. */
export class GridReader {
  readonly rows: RowDraft[] = [];
  /** The line that each row begins with. */
  readonly #starts: number[] = [];
  #lastPage = 0;
  readonly #edges: Columns;
  readonly #rules: Rules;
  readonly #grounds: Grounds;

  constructor(edges: Columns, rules: Rules, grounds: Grounds) {
    this.#edges = edges;
    this.#rules = rules;
    this.#grounds = grounds;
  }

  /** How many of the lines, from the head on, are of its table. */
  read(lines: readonly VisualLine[]): number {
    const [head] = lines;
    this.#lastPage = lines.at(-1)?.page ?? 0;
    for (const [at, line] of lines.entries()) {
      if (head && at > 0 && isOtherHead(line, head)) return this.#withoutHeadings(at);
      if (!this.#add(line, lines[at - 1], lines[at + 1], at)) return at;
    }
    return lines.length;
  }

  /** Adds a line of the table; false for one that is none of it. */
  #add(line: VisualLine, above: VisualLine | undefined, below: VisualLine | undefined, at: number): boolean {
    const place = (this.#edges[0] ?? 0) + INSIDE;
    const isPageTop = above !== undefined && above.page !== line.page;
    const parts = above && !isPageTop ? this.#partsBetween(above, line) : [];
    const cells =
      this.#heading(line, below, isPageTop || parts[0] === true) ?? wordsByColumn(line, this.#edges);
    const begins = above === undefined || (isPageTop ? this.#beginsPage(cells ?? []) : this.#areRow(parts));
    const filled = cells?.filter((words) => words.length > 0).length ?? 0;
    const isApart = above !== undefined && !isPageTop && line.base - above.base > APART * sizeOf(line);
    // Below the last rule only a row that a page's edge cuts has words in several columns.
    const isOutside =
      (begins || isApart) &&
      filled < FEWEST_COLUMNS &&
      !isBeside(parts, cells ?? []) &&
      !this.#hasOwnTime(line, parts, cells ?? []) &&
      !this.#rules.areBelow(place, line);
    if (cells === null || isOutside) return false;
    if (begins) {
      this.#starts.push(at);
      this.#begin(line, parts);
    }
    this.#append(line, cells);
    return true;
  }

  /** True for a round below a rule in the column of times, where the list may go on overleaf: a row of a round to come may have no others. */
  #hasOwnTime(
    { page }: VisualLine,
    parts: readonly (boolean | null)[],
    cells: readonly (readonly Word[])[],
  ): boolean {
    const time = listColumns(namesOf(this.rows))?.get("time") ?? -1;
    return page < this.#lastPage && parts[time] === true && beginsRound(textOf(cells[time] ?? []));
  }

  /** A heading over several columns, in a row of its own between two rules or the page's edge, as its first cell; `null` for any other line. */
  #heading(
    line: VisualLine,
    below: VisualLine | undefined,
    isBegun: boolean,
  ): readonly (readonly Word[])[] | null {
    const [, second = 0] = this.#edges;
    const [[left, right] = [0, 0], ...others] = textsIn(line.words);
    const isOver = others.length === 0 && left < second && right > second;
    if (!isOver || !isBegun || SENTENCE_END.test(textOf(line.words))) return null;
    const isEnded =
      below?.page === line.page
        ? this.#rules.part(line, below)
        : this.#rules.areBelow((this.#edges[0] ?? 0) + INSIDE, line);
    return isEnded ? this.#edges.map((_, at) => (at === 0 ? line.words : [])) : null;
  }

  /** Where the table ends whose last rows are the headings of the next: they have one cell. */
  #withoutHeadings(end: number): number {
    let from = end;
    while (
      this.rows.length > 1 &&
      this.rows.at(-1)?.cells.every((cell, at) => at === 0 || cell.length === 0)
    ) {
      this.rows.pop();
      from = this.#starts.pop() ?? from;
    }
    return from;
  }

  /** True for the first line of a page that begins a row of its own. */
  #beginsPage(cells: readonly (readonly Word[])[]): boolean {
    return !goesOn(cells) || isRated(cells, this.rows, this.rows.at(-1));
  }

  /** Whether a rule runs between two lines of a page, by columns. */
  #partsBetween(above: VisualLine, line: VisualLine): readonly (boolean | null)[] {
    return this.#edges.map((left) => this.#rules.partAt(left + INSIDE, above, line));
  }

  /** True where rules part a row from the one above: in its first column, or in others beside cells that go on through both. */
  #areRow(parts: readonly (boolean | null)[]): boolean {
    const count = parts.filter((isParted) => isParted === true).length;
    return parts[0] === true || (!this.#isInHead() && count >= FEWEST_PARTED && count * 3 >= parts.length);
  }

  /** True while the last row is the head, or the head again on a further page. */
  #isInHead(): boolean {
    const [head] = this.rows;
    const first = (row: RowDraft | undefined) =>
      row?.cells.map(([line]) => textOf(line?.words ?? [])).join("|");
    return first(head) === first(this.rows.at(-1));
  }

  #begin(line: VisualLine, parts: readonly (boolean | null)[]): void {
    const merged = this.#isInHead()
      ? []
      : parts.flatMap((isParted, column) => (isParted === false ? [column] : []));
    this.rows.push({
      kind: this.rows.length === 0 ? "head" : "marked",
      cells: this.#edges.map(() => []),
      shades: this.#edges.map((left) => this.#grounds.colourAt(line, left + INSIDE)),
      ...(merged.length > 0 && { merged }),
    });
  }

  /** Adds a line to the last row, the words of cells that go on through it to the rows that these begin in. */
  #append(line: VisualLine, cells: readonly (readonly Word[])[]): void {
    for (const column of cells.keys())
      append(
        this.rows.findLast(({ merged }) => !merged?.includes(column)),
        line,
        cells.map((words, own) => (own === column ? words : [])),
      );
  }
}
