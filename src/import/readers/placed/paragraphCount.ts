import type { Block, SourceLine } from "../../model/neutralDocument.ts";
import { isMark } from "../../words/fixedWords.ts";
import type { ReadLine } from "./paragraphs.ts";

/** So large a share of the paragraphs that are certain has a space above in a layout that sets them apart. */
const PARTED = 0.95;

/** Counts the paragraphs of a layout's cells, to tell whether it sets them apart. */
export class ParagraphCount {
  #all = 0;
  #apart = 0;

  /** Adds the lines of a cell. What begins with a mark is no paragraph of its own. */
  add(lines: readonly ReadLine[]): void {
    for (const [at, { begins, text, isApart }] of lines.entries()) {
      const above = lines[at - 1]?.text ?? "";
      if (at === 0 || begins !== "paragraph" || isMark(text) || isMark(above)) continue;
      this.#all++;
      if (isApart) this.#apart++;
    }
  }

  /** True when nearly all have a space above. */
  areApart(): boolean {
    return this.#all > 0 && this.#apart >= this.#all * PARTED;
  }
}

/** A block whose lines begin a paragraph where they say so, and nowhere else but at a page's edge, where no space shows it. */
export function withoutDoubts<B extends Block>(block: B): B {
  if (block.kind === "table")
    return {
      ...block,
      rows: block.rows.map(({ cells, ...row }) => ({
        ...row,
        cells: cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(withoutDoubts) })),
      })),
    };
  return {
    ...block,
    lines: block.lines.map((line, at): SourceLine => {
      const { mayBeginParagraph: _, ...sure } = line;
      return isOverPage(block.lines[at - 1], line) ? line : sure;
    }),
  };
}

function isOverPage(above: SourceLine | undefined, line: SourceLine): boolean {
  if (above?.place && line.place) return above.place.page !== line.place.page;
  return line.startsPage;
}
