/** The rows of a list of initiatives on its pages, as rules part them. */
import { type Columns, wordsByColumn } from "./columns.ts";
import { goesOn, isRated } from "./cutRows.ts";
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

/** Reads the rows below one head. */
export class GridReader {
  readonly rows: RowDraft[] = [];
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
    const place = (this.#edges[0] ?? 0) + INSIDE;
    for (const [at, line] of lines.entries()) {
      const above = lines[at - 1];
      const cells = wordsByColumn(line, this.#edges);
      const isPageTop = above !== undefined && above.page !== line.page;
      const parts = above && !isPageTop ? this.#partsBetween(above, line) : [];
      const begins = above === undefined || (isPageTop ? this.#beginsPage(cells ?? []) : this.#areRow(parts));
      const filled = cells?.filter((words) => words.length > 0).length ?? 0;
      const isApart = above !== undefined && !isPageTop && line.base - above.base > APART * sizeOf(line);
      // Below the last rule only a row that a page's edge cuts has words in several columns.
      const isOutside =
        (begins || isApart) &&
        filled < FEWEST_COLUMNS &&
        !isBeside(parts, cells ?? []) &&
        !this.#rules.areBelow(place, line);
      if (cells === null || isOutside) return at;
      if (begins) this.#begin(line, parts);
      this.#append(line, cells);
    }
    return lines.length;
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
