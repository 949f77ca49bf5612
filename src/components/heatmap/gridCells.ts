/** The focusable elements of a table's cells, in reading order. */
export function cellsOf(container: ParentNode): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>("[data-cell]")];
}
