/** Asks a table of which only a part is drawn for the rows from one place to another, at once. */
export const DRAW_ROWS = "aftaleoverblik:draw-rows";

/** Draws a table's rows between two places, in whichever order; nothing where all are drawn. */
export function drawRows(table: HTMLTableElement, ...places: readonly [number, number]): void {
  table.dispatchEvent(new CustomEvent(DRAW_ROWS, { detail: places }));
}
