import type { Block, SourceLine, TableCell, TableRow } from "../../model/neutralDocument.ts";
import type { ColumnEdges } from "./columns.ts";
import { type Grounds, isGrey } from "./grounds.ts";
import { withoutLegendColumns } from "./legendColumns.ts";
import { outsideParts, type SwatchRow } from "./outsideParts.ts";
import { ParagraphCount, withoutDoubts } from "./paragraphCount.ts";
import { type CellLine, type CellMeasures, placeOf, type ReadLine, withBeginnings } from "./paragraphs.ts";
import { RATING, type RowDraft } from "./rowDraft.ts";
import { textOf, type VisualLine } from "./visualLines.ts";

/** The number of a line in the source text. */
export type NumberOf = (line: Pick<VisualLine, "page" | "base">) => number;

/** Makes blocks of lines whose place in the document is known, and numbers them as the source text has them. */
export class BlockWriter {
  readonly #measures: CellMeasures;
  readonly #grounds: Grounds;
  readonly #numberOf: NumberOf;
  /** True where lines stand on pages, of which the source has none of its own. */
  readonly #hasPages: boolean;
  readonly #blocks: Block[] = [];
  readonly #paragraphs = new ParagraphCount();
  /** The last line of the source text, and the page that it stands on. */
  #number = 0;
  #numberedPage = 0;

  constructor(measures: CellMeasures, grounds: Grounds, numberOf?: NumberOf) {
    this.#measures = measures;
    this.#grounds = grounds;
    this.#numberOf = numberOf ?? (() => ++this.#number);
    this.#hasPages = numberOf === undefined;
  }

  /** Adds lines that stand outside tables. */
  addText(outside: readonly CellLine[]): void {
    const lines = this.#hasPages ? withoutLegendColumns(outside) : outside;
    for (const part of outsideParts(lines, this.#grounds))
      this.#blocks.push(
        part.kind === "text"
          ? { kind: "text", lines: this.#numbered(withBeginnings(part.lines, this.#measures)) }
          : { kind: "table", rows: part.rows.map((row) => this.#legendRow(row)) },
      );
  }

  /** Adds a table. */
  addTable(rows: readonly RowDraft[], edges: ColumnEdges | null): void {
    const columns = rows[0]?.cells.map((_, column) => column) ?? [];
    // A title in a row of its own may run on across its column.
    const own = rows.filter(({ kind }) => kind !== "title");
    const ends = columns.map((column) => rightEnd(own.flatMap(({ cells }) => cells[column] ?? [])));
    this.#blocks.push({ kind: "table", rows: rows.map((row) => this.#tableRow(row, ends, edges)) });
  }

  /**
   * The blocks, and below them the headers and footers. In a layout that sets its paragraphs apart, lines without a space between them
   * are of one.
   */
  finish(furniture: readonly VisualLine[]): Block[] {
    const feet = furniture.map(
      ({ words, base, page }): ReadLine => ({
        page,
        base,
        text: textOf(words),
        begins: "paragraph",
        isApart: true,
        place: placeOf({ page, words }),
      }),
    );
    this.#blocks.push({ kind: "furniture", lines: this.#numbered(feet) });
    return this.#paragraphs.areApart() ? this.#blocks.map(withoutDoubts) : this.#blocks;
  }

  #legendRow({ ground, inside, beside }: SwatchRow): TableRow {
    const cells = [inside, beside].map((lines, column): TableCell => {
      const read = this.#numbered(withBeginnings(lines, { ...this.#measures, right: rightEnd(lines) }));
      const blocks = read.length === 0 ? [] : [{ kind: "text" as const, lines: read }];
      const shade = column === 0 ? { shade: ground.colour } : {};
      return { column, span: 1, blocks, line: Math.max(this.#number, 1), ...shade };
    });
    return { cells };
  }

  #tableRow(
    { cells, shades: grounds, merged, isDoubtful = false }: RowDraft,
    ends: readonly number[],
    edges: ColumnEdges | null,
  ): TableRow {
    const shades = grounds.map((colour, column) => {
      // Shapes stand on the ground of rows and columns; one on a cell's own colour, which rates it, is of another meaning.
      const isOwn = colour !== null && !isGrey(colour) && colour !== grounds[column - 1];
      return (column === RATING && !isOwn ? this.#shapeBeside(cells, edges) : null) ?? colour;
    });
    const row = cells.map((lines, column): TableCell => {
      const read = withBeginnings(lines, { ...this.#measures, right: ends[column] ?? 0 });
      this.#paragraphs.add(read);
      const text = this.#numbered(read).map((line, at) =>
        isDoubtful && column === 0 && at === 0 ? { ...line, mayBeginAbove: true } : line,
      );
      return {
        column,
        span: 1,
        blocks: text.length === 0 ? [] : [{ kind: "text", lines: text }],
        line: Math.max(this.#number, 1),
        ...(shades[column] != null && { shade: shades[column] }),
      };
    });
    // An empty line below each row keeps the rows of the source text apart.
    this.#number++;
    if (!merged) return { cells: row };
    return {
      cells: row.filter(({ column, blocks }) => blocks.length > 0 || !merged.includes(column)),
      merged,
    };
  }

  /** The colour of the shape that stands in the place of a row's smiley. */
  #shapeBeside(cells: RowDraft["cells"], edges: ColumnEdges | null): string | null {
    const [left] = edges?.slice(-1) ?? [];
    const lines = cells.flat();
    const page = lines[0]?.page;
    if (left === undefined || page === undefined) return null;
    const own = lines.filter((line) => line.page === page);
    const tops = own.map(({ base, words }) => base - Math.max(...words.map(({ size }) => size)));
    return this.#grounds.shapeIn(page, left, Math.min(...tops), Math.max(...own.map(({ base }) => base)));
  }

  /** Lines of the source text, which has them in the order of reading, one cell after the other. */
  #numbered(lines: readonly ReadLine[]): SourceLine[] {
    return lines.map(({ page, base, text, begins, mayBeginParagraph, isWrapped, place }) => {
      const startsPage = page > this.#numberedPage;
      this.#numberedPage = Math.max(page, this.#numberedPage);
      const number = this.#numberOf({ page, base });
      this.#number = Math.max(number, this.#number);
      return {
        number,
        text,
        startsPage,
        begins,
        ...(mayBeginParagraph && { mayBeginParagraph }),
        ...(isWrapped && { isWrapped }),
        ...(this.#hasPages && { place }),
      };
    });
  }
}

/** How far lines reach to the right. */
export function rightEnd(lines: readonly CellLine[]): number {
  return lines.reduce((end, { words }) => Math.max(end, ...words.map(({ right }) => right)), 0);
}
