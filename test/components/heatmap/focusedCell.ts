/** The name of the row of the cell that has the focus, and its place in the row. */
export function focusedCell() {
  const cell = document.activeElement?.closest("td, th");
  const row = cell?.parentElement?.querySelector("th")?.textContent;
  return [row, (cell as HTMLTableCellElement | null)?.cellIndex];
}
