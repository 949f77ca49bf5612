import { definedKind } from "../../signs/ratings.ts";
import { textOf, type VisualLine } from "./visualLines.ts";
import type { Word } from "./word.ts";

/** A rectangle in a colour behind words, in points from the page's upper left corner. */
export interface Ground {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Six hexadecimal digits. */
  readonly colour: string;
  /** True for a small shape that stands on the page, such as a circle. */
  readonly isShape: boolean;
}

/** Words stand at most so many points behind the swatch that they explain. */
const BESIDE = 40;
/** In a table with a cell for each they stand further behind a shape. */
const BESIDE_SHAPE = 150;
/** A swatch is no wider, in points. */
const WIDEST = 200;
/** The middle of a line's letters lies so much of their size above its base. */
const MIDDLE = 0.3;

/** A line of a legend: the swatch of a colour, the words in it, and those beside it. */
interface SwatchLine {
  readonly ground: Ground;
  readonly inside: readonly Word[];
  readonly beside: readonly Word[];
}

/** The grounds of a file's pages. */
export class Grounds {
  readonly #pages: readonly (readonly Ground[])[];

  constructor(pages: readonly (readonly Ground[])[] = []) {
    this.#pages = pages;
  }

  /** The colour behind the letters of a line at a point of its width, the topmost one; `null` on paper's own. */
  colourAt(line: Pick<VisualLine, "page" | "base" | "words">, x: number): string | null {
    const y = middleOf(line);
    const found = this.#pages[line.page]?.findLast(
      ({ left, right, top, bottom, isShape }) =>
        !isShape && left <= x && x <= right && top <= y && y <= bottom,
    );
    return found?.colour ?? null;
  }

  /** The one colour of the shapes that stand behind a point of the width, from a height of a page to another; `null` without one. */
  shapeIn(page: number, left: number, top: number, bottom: number): string | null {
    const found = (this.#pages[page] ?? []).filter((ground) => {
      const middle = (ground.top + ground.bottom) / 2;
      return ground.isShape && ground.right > left && top <= middle && middle <= bottom;
    });
    const colours = new Set(found.map(({ colour }) => colour));
    const [colour = null] = colours;
    return colours.size === 1 ? colour : null;
  }

  /** The swatch that a line's words stand beside; `null` for a line without one. */
  swatchOf(line: Pick<VisualLine, "page" | "base" | "words">): SwatchLine | null {
    const y = middleOf(line);
    for (const ground of this.#pages[line.page] ?? []) {
      if (ground.top > y || ground.bottom < y || ground.right - ground.left > WIDEST) continue;
      const inside = line.words.filter(({ right }) => right <= ground.right + 1);
      const beside = line.words.filter(({ left }) => left >= ground.right - 1);
      const [first] = beside;
      const isWhole = inside.length + beside.length === line.words.length;
      const isIn = inside.every(({ left }) => left >= ground.left - 1);
      if (!first || !isWhole || !isIn || first.left - ground.right > (ground.isShape ? BESIDE_SHAPE : BESIDE))
        continue;
      // Shapes stand before other texts too: only a definition is told by them.
      if (!ground.isShape || definedKind("", textOf(beside)) !== null) return { ground, inside, beside };
    }
    return null;
  }
}

function middleOf({ base, words }: Pick<VisualLine, "base" | "words">): number {
  return base - Math.max(...words.map(({ size }) => size)) * MIDDLE;
}

/** Digits of a colour that differ by less are grey. */
const GREY = 40;

/** True for grey and for pale colours, which rate nothing. */
export function isGrey(colour: string): boolean {
  const parts = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return Math.max(...parts) - Math.min(...parts) < GREY;
}
