import type { Block } from "../../model/neutralDocument.ts";
import { BlockWriter, type NumberOf } from "./blockWriter.ts";
import { type ColumnEdges, cellsAt, isNamesLine, isNamesText, textsIn } from "./columns.ts";
import type { Grounds } from "./grounds.ts";
import { type HeadBounds, isOfHead, isOfTitle } from "./headLines.ts";
import { beginsBesideMark, mergedColumns } from "./mergedColumns.ts";
import type { CellLine, CellMeasures } from "./paragraphs.ts";
import { RepeatedHead, repeatsHead } from "./repeatedHead.ts";
import { append, draft, RATING, type RowDraft } from "./rowDraft.ts";
import { isRowMark, marksStatus, namesField } from "./rowMarks.ts";
import type { Rules } from "./rules.ts";
import { isNumberedTitle, isTitleAcross, titleAbove, titleBelow } from "./titleAbove.ts";
import { textOf, type VisualLine } from "./visualLines.ts";
import type { Word } from "./word.ts";

/** The measures of a document's type; the right end is that of the lines outside tables. */
export interface Measures extends CellMeasures {
  readonly bodySize: number;
}

/** So many points behind its edge a column has its ground. */
const INSIDE = 4;
/** Letters so much larger than the text's make a heading. */
const HEADING = 1.15;

/** Puts lines together to tables and to the text between them. */
export class TableBuilder {
  readonly #measures: Measures;
  readonly #writer: BlockWriter;
  readonly #grounds: Grounds;
  readonly #rules: Rules;
  /** The lines that begin a row above its mark, with the line of the mark. */
  readonly #ruledRows: ReadonlyMap<VisualLine, VisualLine>;
  /** The titles in rows of their own that rules tell. */
  readonly #titles: ReadonlySet<VisualLine>;
  /** The marks whose rows nothing tells. */
  readonly #doubtful: ReadonlySet<VisualLine>;
  /** The mark of the row that began above it. */
  #mark: VisualLine | undefined;
  #outside: CellLine[] = [];
  #rows: RowDraft[] = [];
  #edges: ColumnEdges | null = null;
  #lastPage = -1;
  /** True where the title of the open table stands in the text above it. */
  #isTitled = false;
  /** True where it may stand there: a line right above the head that is no heading. */
  #mayBeTitled = false;
  readonly #repeated = new RepeatedHead();

  /** `drawn` is what pages show behind and between words. */
  constructor(
    measures: Measures,
    drawn: {
      readonly grounds: Grounds;
      readonly rules: Rules;
      readonly rows: ReadonlyMap<VisualLine, VisualLine>;
      readonly titles: ReadonlySet<VisualLine>;
      readonly doubtful: ReadonlySet<VisualLine>;
    },
    numberOf?: NumberOf,
  ) {
    this.#measures = measures;
    this.#grounds = drawn.grounds;
    this.#rules = drawn.rules;
    this.#ruledRows = drawn.rows;
    this.#titles = drawn.titles;
    this.#doubtful = drawn.doubtful;
    this.#writer = new BlockWriter(measures, drawn.grounds, numberOf);
  }

  /** Adds a line; `head`: the columns of the table whose head it is; `below`: the line after it, `headBelow` the head that it may be a title above. */
  add(
    line: VisualLine,
    head: ColumnEdges | undefined,
    below: VisualLine | undefined,
    headBelow: VisualLine | undefined,
  ): void {
    const isPageTop = line.page !== this.#lastPage;
    this.#lastPage = line.page;
    if (!head && (isNamesText(line) || this.#repeated.takes(line, this.#edges))) return;
    const above = this.#rows.at(-1);
    if (head) this.#head(line, head, isPageTop, below);
    else if (above?.kind === "title" && this.#titles.has(line)) append(above, line, [line.words, [], [], []]);
    else if (!headBelow && this.#isTitleRow(line))
      this.#rows.push(this.#rowOf("title", line, [line.words, [], [], []]));
    else if (this.#edges === null || this.#isHeading(line) || this.#isTitle(line, headBelow))
      this.#leave(line);
    else this.#row(line, this.#edges, below);
  }

  /** The blocks, and below them the headers and footers. */
  finish(furniture: readonly VisualLine[]): Block[] {
    this.#closeTable();
    this.#writer.addText(this.#outside);
    return this.#writer.finish(furniture);
  }

  /** True for a title right above a head, below a row of the table before. */
  #isTitle(line: VisualLine, head: VisualLine | undefined): boolean {
    const row = this.#rows.at(-1);
    return (
      head !== undefined &&
      row?.kind === "marked" &&
      this.#edges !== null &&
      isTitleAcross(line, row, this.#edges, this.#measures.leading, this.#rules)
    );
  }

  /** True for a title in a row of its own, in a table whose head has none. */
  #isTitleRow(line: VisualLine): boolean {
    const [row, head] = [this.#rows.at(-1), this.#rows.find(({ kind }) => kind === "head")];
    const [edge] = this.#edges ?? [];
    if (edge === undefined || this.#isTitled || head?.cells[0]?.length !== 0) return false;
    if (row !== head && row?.kind !== "marked") return false;
    if (this.#titles.has(line)) return true;
    return isNumberedTitle(line) && textsIn(line.words).every(([left]) => left < edge);
  }

  get #headBounds(): HeadBounds {
    return {
      leading: this.#measures.leading,
      rules: this.#rules,
      isTitled: this.#isTitled,
      mayBeTitled: this.#mayBeTitled,
    };
  }

  #isHeading(line: Pick<VisualLine, "words">): boolean {
    return (
      line.words.every(({ size }) => size > this.#measures.bodySize * HEADING) &&
      /\p{L}/u.test(textOf(line.words))
    );
  }

  #head(line: VisualLine, edges: ColumnEdges, isPageTop: boolean, below: VisualLine | undefined): void {
    const cells = cellsAt(line, edges) ?? [[], line.words, [], []];
    const title = textOf(cells[0] ?? []);
    const current = this.#rows.findLast(({ kind }) => kind === "head");
    if (isPageTop && current && repeatsHead(title, current, below, edges)) {
      this.#repeated.begin(current);
      return;
    }
    this.#edges = edges;
    const above = titleAbove(
      this.#outside,
      title === "" ? titleBelow(line, below, edges) : { ...line, words: cells[0] ?? [] },
      edges,
      this.#measures.leading,
      this.#rules,
    );
    const last = this.#outside.at(-1);
    const isRightAbove = last !== undefined && (last.page === line.page || isPageTop);
    this.#mayBeTitled = title === "" && above.length === 0 && isRightAbove && !this.#isHeading(last);
    this.#isTitled = this.#mayBeTitled && last !== undefined && isNumberedTitle(last);
    this.#outside = this.#outside.slice(0, this.#outside.length - above.length);
    this.#closeTable();
    this.#rows = [this.#rowOf("head", line, cells)];
    this.#rows[0]?.cells[0]?.unshift(...above);
  }

  #row(line: VisualLine, edges: ColumnEdges, below: VisualLine | undefined): void {
    const cells = cellsAt(line, edges);
    const row = this.#rows.at(-1);
    if (cells === null || row === undefined) {
      this.#leave(line);
      return;
    }
    if (isNamesLine(cells)) return;
    const next = below && cellsAt(below, edges);
    const mark = this.#ruledRows.get(line);
    if (mark) {
      this.#mark = mark;
      this.#rows.push(this.#rowOf("marked", line, cells));
    } else if (line === this.#mark) this.#appendMark(row, line, cells);
    else if (this.#beginsRow(row, line, cells, next?.[0] ?? [])) this.#beginMarked(row, line, cells);
    else if (row.kind === "marked") this.#continueMarked(row, line, cells);
    else if (row.kind === "title" || (row.kind === "head" && !isOfHead(row, line, cells, this.#headBounds)))
      this.#rows.push(this.#rowOf("top", line, cells));
    else if (row.kind === "top" && namesField(cells[0] ?? [], next?.[0] ?? []))
      this.#rows.push(this.#rowOf("top", line, cells));
    else if (row.kind === "top" && isOfTitle(this.#rows, line, cells, this.#measures.leading)) {
      append(
        this.#rows.findLast(({ kind }) => kind === "head"),
        line,
        [cells[0] ?? [], [], [], []],
      );
      append(row, line, [[], ...cells.slice(1)]);
    } else append(row, line, cells);
  }

  /** Adds the mark of a row that began above it: where it is of several rows, one of them may begin beside it. */
  #appendMark(row: RowDraft, line: VisualLine, cells: readonly (readonly Word[])[]): void {
    const beside = [[], ...cells.slice(1)];
    if (beginsBesideMark(row, line, beside, this.#places(line), this.#rules))
      this.#beginMarked(row, line, cells);
    else this.#append(line, cells);
  }

  #rowOf(kind: RowDraft["kind"], line: VisualLine, cells: readonly (readonly Word[])[]): RowDraft {
    const places = [line.words[0]?.left ?? 0, ...(this.#edges ?? [])].map((left) => left + INSIDE);
    return {
      kind,
      cells: draft(line, cells),
      shades: places.map((x) => this.#grounds.colourAt(line, x)),
      isDoubtful: this.#doubtful.has(line),
    };
  }

  /** True for a line that begins a row below another: by its mark, by the name of a status below a marked row, or by the rules beside it. */
  #beginsRow(
    row: RowDraft,
    line: VisualLine,
    cells: readonly (readonly Word[])[],
    below: readonly Word[],
  ): boolean {
    const words = cells[0] ?? [];
    const isNamed = isRowMark(words, below) || (row.kind === "marked" && marksStatus(words));
    return isNamed || beginsBesideMark(row, line, cells, this.#places(line), this.#rules);
  }

  /** Begins a row below another, without the lines of cells that go on from there: these stay that one's. */
  #beginMarked(above: RowDraft, line: VisualLine, cells: readonly (readonly Word[])[]): void {
    const merged = mergedColumns(above, line, this.#places(line), this.#rules);
    this.#rows.push({ ...this.#rowOf("marked", line, []), ...(merged.length > 0 && { merged }) });
    this.#append(line, cells);
  }

  /** Adds a line to the last row, the words of its merged cells to the rows that these begin in; a smiley stays beside its line. */
  #append(line: VisualLine, cells: readonly (readonly Word[])[]): void {
    const merged = this.#rows.at(-1)?.merged?.filter((column) => column !== RATING) ?? [];
    const alone = (own: (column: number) => boolean) => cells.map((words, at) => (own(at) ? words : []));
    append(
      this.#rows.at(-1),
      line,
      alone((column) => !merged.includes(column)),
    );
    for (const column of merged)
      append(
        this.#rows.findLast((row) => !row.merged?.includes(column)),
        line,
        alone((own) => own === column),
      );
  }

  /** A point within each column; the first begins where the last words in it do. */
  #places(line: VisualLine): readonly number[] {
    const first = this.#rows.findLast(({ cells }) => cells[0]?.[0])?.cells[0]?.[0] ?? line;
    return [first.words[0]?.left ?? 0, ...(this.#edges ?? [])].map((left) => left + INSIDE);
  }

  /** Nothing stands below a row's mark but the rest of a divided one: it is a heading. */
  #continueMarked(row: RowDraft, line: VisualLine, cells: readonly (readonly Word[])[]): void {
    const isAlone = cells.slice(1).every((cell) => cell.length === 0);
    const mark = row.cells[0]?.at(-1);
    const isRest = mark !== undefined && textOf(mark.words).endsWith("-");
    if (isAlone && !isRest) this.#leave(line);
    else this.#append(line, cells);
  }

  #closeTable(): void {
    if (this.#rows.length === 0) return;
    this.#writer.addText(this.#outside);
    this.#writer.addTable(this.#rows, this.#edges);
    [this.#outside, this.#rows] = [[], []];
  }

  /** A line outside tables. */
  #leave(line: VisualLine): void {
    this.#closeTable();
    this.#outside.push(line);
  }
}
