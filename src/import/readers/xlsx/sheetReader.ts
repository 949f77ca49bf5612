/** Reads the cells of a sheet, row by row. */
import type { SourceLine } from "../../model/neutralDocument.ts";
import { UNREADABLE } from "../../model/neutralDocument.ts";
import { cleanCharacters } from "../characters.ts";
import { UnpacksTooLarge } from "../inflate.ts";
import { child, isTrue, type XmlElement } from "../office/xml.ts";
import type { SheetCell, SheetRecord } from "../sheets/sheetRecord.ts";
import type { Placed } from "./beside.ts";
import type { CellFormats } from "./cellFormats.ts";
import type { CellTexts } from "./cellTexts.ts";
import {
  columnOfRounds,
  type FilledCell,
  type FilledRow,
  tablesBeside,
  withoutStruckTitles,
} from "./filledRows.ts";
import { type Area, areaOf, placeOf } from "./places.ts";

/** Words that stand beside a sheet's text, and the 1-based source line that they stand beside. */
export interface SheetAside {
  readonly kind: "comment" | "textBox" | "hidden" | "struck";
  readonly words: string;
  readonly line: number;
}

interface SheetLayout {
  readonly merges: readonly Area[];
  readonly placed: readonly Placed[];
  readonly hiddenColumns: (column: number) => boolean;
}

/** No follow-up has more cells, empty ones between others included. */
const MOST_CELLS = 1_000_000;

/** Reads the sheets of a workbook, one after the other: their lines are counted on. */
export class SheetReader {
  readonly asides: SheetAside[] = [];
  readonly #texts: CellTexts;
  readonly #formats: CellFormats;
  #line = 0;
  #cells = 0;

  constructor(texts: CellTexts, formats: CellFormats) {
    this.#texts = texts;
    this.#formats = formats;
  }

  /** The line of what stands where the reader is. */
  get line(): number {
    return Math.max(this.#line, 1);
  }

  /** Text lines of their own, one below the other. */
  linesOf(texts: readonly string[]): SourceLine[] {
    return texts.flatMap((text) => this.#linesOf(text));
  }

  /** The records of a sheet: its rows that say something, with the columns in which any of them does. Throws {@link UnpacksTooLarge}. */
  read(sheet: XmlElement, placed: readonly Placed[]): SheetRecord[] {
    const rows = this.#rowsOf(sheet, placed);
    const areHidden = hiddenColumnsOf(sheet);
    const rounds = columnOfRounds(rows);
    const hiddenColumns = (column: number) => areHidden(column) && column !== rounds;
    const hidden = new Map(rows.filter(({ isHidden }) => isHidden).map((row) => [row.row, row]));
    const merges = (child(sheet, "x:mergeCells")?.children ?? [])
      .flatMap(({ attributes }) => {
        const area = areaOf(attributes["ref"]);
        const first = area && hidden.get(area.from.row);
        return area && first ? seenPart(area, first, rows) : (area ?? []);
      })
      .sort((a, b) => a.from.row - b.from.row);
    const seen = rows.filter(({ isHidden }) => !isHidden).flatMap(({ cells }) => cells);
    const columns = [...new Set(seen.filter(({ text }) => text !== "").map(({ column }) => column))]
      .filter((column) => !hiddenColumns(column))
      .sort((a, b) => a - b);
    const tables = tablesBeside(columns, rows);
    return tables.flatMap((own, at) => {
      const from = at === 0 ? 0 : (own[0] ?? 0);
      const to = tables[at + 1]?.[0] ?? Number.POSITIVE_INFINITY;
      const isOwn = (column: number) => from <= column && column < to;
      const parts = rows.map((row) => ({ ...row, cells: row.cells.filter(({ column }) => isOwn(column)) }));
      const over = merges.filter((area) => isOwn(area.from.column));
      const on = placed.filter((thing) => isOwn(thing.at.column));
      return this.#recordsOf(withoutStruckTitles(parts), own, { merges: over, placed: on, hiddenColumns });
    });
  }

  #recordsOf(
    rows: readonly FilledRow[],
    columns: readonly number[],
    { merges, placed, hiddenColumns }: SheetLayout,
  ): SheetRecord[] {
    let next = 0;
    let covering: Area[] = [];
    let above = Number.NEGATIVE_INFINITY;
    return rows.flatMap(({ row, cells, isHidden }) => {
      const beside = placed.filter(({ at, kind }) => at.row === row && kind !== "picture");
      for (let area = merges[next]; area && area.from.row <= row; area = merges[++next]) covering.push(area);
      covering = covering.filter(({ to }) => row <= to.row);
      const isBelowEmpty = row > above + 1;
      if (isHidden || covering.length > 0 || cells.some(({ text, shade }) => text !== "" || shade !== null))
        above = row;
      const record = isHidden ? null : this.#record(row, cells, columns, covering);
      const unseen = isHidden ? cells : cells.filter(({ column }) => hiddenColumns(column));
      this.#tell(
        "hidden",
        unseen.map(({ text }) => text),
      );
      this.#tell("struck", isHidden ? [] : cells.map(({ struck }) => struck));
      for (const { kind, words } of beside) this.#tell(kind, [words]);
      // An empty line below each row keeps the rows of the source text apart.
      if (record !== null) this.#line++;
      return record === null ? [] : { ...record, ...(isBelowEmpty && { isBelowEmpty }) };
    });
  }

  #tell(kind: Placed["kind"] | SheetAside["kind"], words: readonly string[]): void {
    const all = words.filter((word) => word.trim() !== "").join(" · ");
    if (all !== "" && kind !== "picture") this.asides.push({ kind, words: all, line: this.line });
  }

  /** The rows of a sheet from the top, each with its filled cells from the left. A picture is in the cell below it, where that has no words. */
  #rowsOf(sheet: XmlElement, placed: readonly Placed[]): FilledRow[] {
    let row = -1;
    const rows = new Map<number, FilledRow>();
    for (const element of child(sheet, "x:sheetData")?.children ?? []) {
      row = Number(element.attributes["r"] ?? row + 2) - 1;
      let column = -1;
      const cells = element.children.map((cell): FilledCell => {
        column = placeOf(cell.attributes["r"])?.column ?? column + 1;
        const { text, struck } = this.#texts.read(cell);
        return { column, text, struck, shade: this.#formats.of(cell.attributes["s"]).shade };
      });
      const isHidden = isTrue(element.attributes["hidden"]);
      rows.set(row, { row, isHidden, cells });
    }
    for (const { at, kind } of placed) {
      const own = rows.get(at.row) ?? { row: at.row, isHidden: false, cells: [] };
      const under = own.cells.find(({ column }) => column === at.column);
      if (kind === "picture" && (under?.text ?? "") === "")
        own.cells = [
          ...own.cells.filter((cell) => cell !== under),
          { column: at.column, struck: "", shade: null, ...under, text: UNREADABLE },
        ];
      rows.set(at.row, own);
    }
    return [...rows.values()].sort((a, b) => a.row - b.row);
  }

  #record(
    row: number,
    cells: readonly FilledCell[],
    columns: readonly number[],
    merges: readonly Area[],
  ): SheetRecord | null {
    const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
    if (!cells.some(({ column, text }) => text !== "" && columns.includes(column))) return null;
    this.#cells += columns.length;
    if (this.#cells > MOST_CELLS) throw new UnpacksTooLarge();
    const merged: number[] = [];
    const own: SheetCell[] = [];
    columns.forEach((column, index) => {
      const area = merges.find(({ from, to }) => from.column <= column && column <= to.column);
      const isFirst = area === undefined || columns.find((other) => other >= area.from.column) === column;
      const goesOn = area !== undefined && area.from.row < row;
      if (goesOn && isFirst) merged.push(index);
      if (goesOn || !isFirst) return;
      const cell = byColumn.get(area?.from.column ?? column);
      const span = area ? columns.filter((other) => other >= column && other <= area.to.column).length : 1;
      own.push(this.#cell(cell, index, span));
    });
    return { cells: own, ...(merged.length > 0 && { merged }) };
  }

  #cell(cell: FilledCell | undefined, column: number, span: number): SheetCell {
    const lines = this.#linesOf(cell?.text ?? "");
    const text = lines.map((line) => line.text).join("\n");
    const shade = cell?.shade ?? null;
    return { text, lines, line: this.line, column, span, ...(shade !== null && { shade }) };
  }

  /** A cell's lines, each with a number of its own. An empty one parts paragraphs. */
  #linesOf(text: string): SourceLine[] {
    const all = cleanCharacters(text.replace(/\u00ad/gu, "").replace(/\r\n?/gu, "\n")).split("\n");
    return all.flatMap((words, index): SourceLine[] => {
      if (words.trim() === "") return [];
      const begins = (all[index - 1] ?? "").trim() === "" ? "paragraph" : "break";
      return [{ number: ++this.#line, text: words.trim(), startsPage: false, begins }];
    });
  }
}

function hiddenColumnsOf(sheet: XmlElement): (column: number) => boolean {
  const hidden = (child(sheet, "x:cols")?.children ?? [])
    .filter(({ attributes }) => isTrue(attributes["hidden"]))
    .map(({ attributes }) => [Number(attributes["min"]), Number(attributes["max"])] as const);
  return (column) => hidden.some(([from, to]) => from <= column + 1 && column + 1 <= to);
}

/** What is seen of merged cells whose first row is hidden. Their words, which stand in that row, go to the first that is seen. */
function seenPart({ from, to }: Area, first: FilledRow, rows: readonly FilledRow[]): Area {
  const seen = rows.find(({ row, isHidden }) => from.row < row && row <= to.row && !isHidden);
  if (seen === undefined) return { from, to };
  const isWords = ({ column }: FilledCell) => column === from.column;
  seen.cells = [...seen.cells.filter((cell) => !isWords(cell)), ...first.cells.filter(isWords)];
  first.cells = first.cells.filter((cell) => !isWords(cell));
  return { from: { ...from, row: seen.row }, to };
}
