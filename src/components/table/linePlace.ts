/** What a row says of its 0-based place among the lines of a table of which not all are drawn. Row 1 is the table's head. */
export function linePlace(place: number | undefined) {
  return place === undefined ? {} : { "data-row": place, "aria-rowindex": place + 2 };
}
