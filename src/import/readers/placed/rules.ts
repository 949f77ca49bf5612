import type { VisualLine } from "./visualLines.ts";

/** A level line that a page draws, in points from its upper left corner. */
export interface Rule {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** An upright line that a page draws. */
export interface Upright {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** Letters reach so far below their base line, in their size; a rule nearer underlines them. */
const DESCENT = 0.15;

/** The two edges of a drawn line are no further apart. */
const THICK = 3;

/** The ruled lines of a file's pages, which part the cells of tables. */
export class Rules {
  readonly #pages: readonly (readonly Rule[])[];
  readonly #uprights: readonly (readonly Upright[])[];

  constructor(pages: readonly (readonly Rule[])[] = [], uprights: readonly (readonly Upright[])[] = []) {
    this.#pages = pages;
    this.#uprights = uprights;
  }

  /** True when a rule runs between two lines of a page, over the beginning of the lower one. */
  part(above: VisualLine, below: VisualLine): boolean {
    const [first] = below.words;
    const [last] = above.words;
    if (first === undefined || last === undefined || above.page !== below.page) return false;
    return this.#rulesOf(below).some(
      ({ left, right, y }) =>
        left <= first.left + 1 &&
        right >= first.right - 1 &&
        y > above.base + DESCENT * last.size &&
        y < below.base,
    );
  }

  /** True when a rule runs between two lines of a page at a point of its width; `null` where none runs above it on the page. */
  partAt(x: number, above: VisualLine, below: VisualLine): boolean | null {
    const [last] = above.words;
    if (last === undefined || above.page !== below.page) return null;
    const here = this.#rulesOf(below).filter(
      ({ left, right, y }) => left <= x + 1 && right >= x - 1 && y < below.base,
    );
    return here.length === 0 ? null : here.some(({ y }) => y > above.base + DESCENT * last.size);
  }

  /** True when the cell of a line has a rule above it on its page: then none between two lines says that they are of one cell. */
  areAbove(line: VisualLine): boolean {
    const [first] = line.words;
    if (first === undefined) return false;
    return this.#rulesOf(line).some(
      ({ left, right, y }) => left <= first.left + 1 && right >= first.right - 1 && y < line.base,
    );
  }

  /** True when a rule runs below a line at a point of its page's width. */
  areBelow(x: number, line: VisualLine): boolean {
    return this.#rulesOf(line).some(({ left, right, y }) => left <= x + 1 && right >= x - 1 && y > line.base);
  }

  /** Where the rules nearest above a line begin, from left to right: at its cells, where each is drawn for itself. */
  startsAbove(line: VisualLine): readonly number[] {
    const above = this.#rulesOf(line).filter(({ y }) => y < line.base);
    const nearest = Math.max(...above.map(({ y }) => y));
    const starts = above.filter(({ y }) => nearest - y < THICK).map(({ left }) => left);
    return [...new Set(starts)].toSorted((a, b) => a - b);
  }

  /** The one upright line that crosses a line of words from one place to another; `null` without one, or with several. */
  uprightIn({ page, base }: VisualLine, left: number, right: number): number | null {
    const found = (this.#uprights[page] ?? []).flatMap(({ x, top, bottom }) =>
      left <= x && x <= right && top <= base && base <= bottom ? [x] : [],
    );
    const last = Math.max(...found);
    return found.length > 0 && last - Math.min(...found) < THICK ? last : null;
  }

  #rulesOf({ page }: VisualLine): readonly Rule[] {
    return this.#pages[page] ?? [];
  }
}
