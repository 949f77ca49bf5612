/** The column of rounds of a list that calls it by a name that nobody here knows: "Måles", "Følges op". */
import { isWholeRound } from "../../words/roundLabel.ts";
import { type Columns, cellOf, type Row } from "./listRows.ts";

/** What says when something began, and not by when it is followed up. */
const BEGINNING = /^(?:(?:op)?start|begynd|påbegynd|igangs|oprettet|opdateret|seneste?\s)/iu;

/**
 * The columns of a list with its rounds', where it names none but its initiatives have rows of different rounds in one other column: read
 * as of one round they would run together. Any other columns as they are.
 */
export function withUnnamedRounds(head: Row, columns: Columns, below: readonly Row[]): Columns {
  if (columns.has("time")) return columns;
  const known = new Set(columns.values());
  const found = head.filter(
    ({ column, words }) =>
      !known.has(column) && words !== "" && !BEGINNING.test(words) && tellsRounds(column, columns, below),
  );
  const [only, second] = found;
  return only && second === undefined ? new Map([...columns, ["time", only.column]]) : columns;
}

/** True where nothing but names of rounds stand in a column, and further rows of an initiative have others than its first. */
function tellsRounds(column: number, columns: Columns, below: readonly Row[]): boolean {
  const wordsAt = (cells: Row) => cells.find((cell) => cell.column === column)?.words ?? "";
  const said = below.map(wordsAt).filter(Boolean);
  if (!said.every((words) => /\p{L}{4}/u.test(words) && isWholeRound(words))) return false;
  return below.some((cells, at) => {
    const above = below[at - 1];
    if (above === undefined) return false;
    const titleOf = (row: Row) => cellOf(row, columns, "initiative")?.words ?? "";
    const goesOn = titleOf(cells) === "" || titleOf(cells) === titleOf(above);
    const [own, before] = [wordsAt(cells), wordsAt(above)];
    return goesOn && own !== "" && before !== "" && own !== before;
  });
}
