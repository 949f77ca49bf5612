import type { Block } from "../../model/neutralDocument.ts";
import { alignSigns } from "./alignSigns.ts";
import { BlockWriter, type NumberOf, rightEnd } from "./blockWriter.ts";
import { drawnTogether } from "./cellsAcross.ts";
import { type ColumnEdges, cellsAt, columnsOfHeads, namesAboveHeads } from "./columns.ts";
import { longWords } from "./cutWords.ts";
import { settleSigns } from "./floatingSigns.ts";
import { Grounds } from "./grounds.ts";
import { listGrids } from "./listGrid.ts";
import { type CellLine, type CellMeasures, dividesWords, usualLeading } from "./paragraphs.ts";
import { repeatedTitles, TITLE_LINES } from "./repeatedHead.ts";
import { isRowMark } from "./rowMarks.ts";
import { ruledRows } from "./ruledRows.ts";
import { Rules } from "./rules.ts";
import { spacedRows } from "./spacedRows.ts";
import { TableBuilder } from "./tableBuilder.ts";
import type { VisualLine } from "./visualLines.ts";

/**
 * Lines of words by their places → blocks: tables where heads name columns, paragraphs elsewhere. `bodySize` is the size of most
 * letters; `numberOf` gives a line's number where the source has lines of its own, `leading` their usual distance where it is known, in
 * sizes of letters; `grounds` are the colours behind words, `rules` the lines that are drawn between cells.
 */
export function placedBlocks(
  content: readonly VisualLine[],
  furniture: readonly VisualLine[],
  bodySize: number,
  {
    grounds = new Grounds(),
    rules = new Rules(),
    numberOf,
    leading: known,
  }: {
    readonly grounds?: Grounds;
    readonly rules?: Rules;
    readonly numberOf?: NumberOf;
    readonly leading?: number | undefined;
  } = {},
): Block[] {
  const columns = columnsOfHeads(content, rules);
  const whole = longWords(content);
  const lists = columns.size === 0 ? listGrids(content, { grounds, rules }) : null;
  if (lists)
    return listBlocks(
      lists,
      furniture,
      {
        leading: usualLeading([[...content]]),
        dividesWords: dividesWords([[...content]]),
        known: whole,
        right: rightEnd(content),
      },
      grounds,
      numberOf,
    );
  const names = namesAboveHeads(content, columns);
  const repeated = repeatedTitles(content, (line) => columns.has(line));
  const lines = settleSigns(
    alignSigns(
      drawnTogether(
        content.filter((line) => !names.has(line) && !repeated.has(line)),
        columns,
        rules,
      ),
      columns,
    ),
    columns,
  );
  const edges = lines.map((line) => columns.get(line));
  const cells = cellLines(lines, edges);
  const leading = known ?? usualLeading(cells);
  const ruled = ruledRows(lines, edges, rules);
  const spaced = spacedRows(lines, edges, leading, { rules, told: ruled.heads });
  const rows = new Map([...spaced.rows, ...ruled.rows]);
  const builder = new TableBuilder(
    {
      leading,
      dividesWords: dividesWords(cells),
      known: whole,
      bodySize,
      right: rightEnd(lines),
    },
    { grounds, rules, rows, titles: ruled.titles, doubtful: spaced.doubtful },
    numberOf,
  );
  for (const [at, line] of lines.entries())
    builder.add(line, edges[at], lines[at + 1], headBelow(lines, edges, at));
  return builder.finish(furniture);
}

/** The head below a line, on its page, and others that begin in its first column, which may be titles. */
function headBelow(
  lines: readonly VisualLine[],
  heads: readonly (ColumnEdges | undefined)[],
  at: number,
): VisualLine | undefined {
  const offset = heads.slice(at + 1, at + 1 + TITLE_LINES).findIndex((head) => head !== undefined);
  const next = at + 1 + offset;
  const edge = heads[next]?.[0] ?? 0;
  if (offset === -1 || lines[next]?.page !== lines[at]?.page) return undefined;
  const areTitles = lines
    .slice(at + 1, next)
    .every(({ words }) => (words[0]?.left ?? 0) < edge && !isRowMark(words.slice(0, 1)));
  return areTitles ? lines[next] : undefined;
}

/** The blocks of a document of lists: each list a table, text around them. */
function listBlocks(
  { grids, behind }: NonNullable<ReturnType<typeof listGrids>>,
  furniture: readonly VisualLine[],
  measures: CellMeasures,
  grounds: Grounds,
  numberOf: NumberOf | undefined,
): Block[] {
  const writer = new BlockWriter(measures, grounds, numberOf);
  for (const { before, rows } of grids) {
    writer.addText(before);
    writer.addTable(rows, null);
  }
  writer.addText(behind);
  return writer.finish(furniture);
}

/** The lines of each column from head to head, to measure their distances. */
function cellLines(lines: readonly VisualLine[], heads: readonly (ColumnEdges | undefined)[]): CellLine[][] {
  const columns: CellLine[][] = [[], [], [], []];
  let edges: ColumnEdges | undefined;
  for (const [at, line] of lines.entries()) {
    edges = heads[at] ?? edges;
    const cells = edges ? cellsAt(line, edges) : [line.words];
    for (const [column, words] of (cells ?? []).entries())
      if (words.length > 0) columns[column]?.push({ ...line, words });
  }
  return columns;
}
