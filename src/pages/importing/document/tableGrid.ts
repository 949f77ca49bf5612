import type { DocumentCell, DocumentTable } from "../../../feed/draft/documentBlocks.ts";

/** A cell with the rows that it covers; `cell` is `null` where a row has none. */
export interface GridCell {
  readonly column: number;
  readonly span: number;
  readonly rows: number;
  readonly cell: DocumentCell | null;
}

/**
 * A table's rows with their cells as HTML wants them. A cell that is merged downwards stands in its first row only: it covers the
 * rows below that have no cell in just its columns. What is missing elsewhere is an empty cell.
 */
export function tableGrid({ rows }: DocumentTable): readonly (readonly GridCell[])[] {
  const width = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ column, span }) => column + span)));
  const grid: (GridCell & { rows: number })[][] = [];
  /** By its first column, the cell that may reach down into the next row. */
  let above = new Map<number, GridCell & { rows: number }>();
  for (const { cells } of rows) {
    const row: (GridCell & { rows: number })[] = [];
    const next = new Map<number, GridCell & { rows: number }>();
    const fill = (from: number, to: number) => {
      for (let column = from; column < to; ) {
        const reaching = above.get(column);
        if (reaching?.cell && column + reaching.span <= to) {
          reaching.rows++;
          next.set(column, reaching);
          column += reaching.span;
          continue;
        }
        const end = [...above].find(([start, { cell }]) => start > column && start < to && cell)?.[0] ?? to;
        row.push({ column, span: end - column, rows: 1, cell: null });
        column = end;
      }
    };
    let column = 0;
    for (const cell of cells) {
      fill(column, cell.column);
      const own = { column: cell.column, span: cell.span, rows: 1, cell };
      row.push(own);
      next.set(cell.column, own);
      column = cell.column + cell.span;
    }
    fill(column, width);
    grid.push(row);
    above = next;
  }
  return grid;
}
