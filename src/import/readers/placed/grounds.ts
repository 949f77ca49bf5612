import type { VisualLine } from "./visualLines.ts";
import type { Word } from "./word.ts";

/** A rectangle in a colour behind words, in points from the page's upper left corner. */
export interface Ground {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Six hexadecimal digits. */
  readonly colour: string;
}

/** Words stand at most so many points behind the swatch that they explain. */
const BESIDE = 40;
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
      ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
    );
    return found?.colour ?? null;
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
      if (first && isWhole && isIn && first.left - ground.right <= BESIDE) return { ground, inside, beside };
    }
    return null;
  }
}

function middleOf({ base, words }: Pick<VisualLine, "base" | "words">): number {
  return base - Math.max(...words.map(({ size }) => size)) * MIDDLE;
}
