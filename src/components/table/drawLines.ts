/** Asks a table of which only a part is drawn for the lines from one place to another, at once. */
export const DRAW_LINES = "aftaleoverblik:draw-lines";

/** Draws a table's lines between two places, in whichever order; nothing where all are drawn. */
export function drawLines(table: HTMLTableElement, ...places: readonly [number, number]): void {
  table.dispatchEvent(new CustomEvent(DRAW_LINES, { detail: places }));
}
