/** The column of rounds of a list that calls it by a name that nobody here knows: "Måles", "Følges op". */
import { isWholeRound } from "../../words/roundLabel.ts";
import type { CellText } from "./cellText.ts";
import { type Columns, changesInRows, type Row } from "./listRows.ts";

/** What says when something began or was decided, or where it is from, and not by when it is followed up. */
const BEGINNING =
  /^(?:(?:op)?start|begynd|påbegynd|igangs|opret|opdater|sidst|senest|vedtag|beslut|bevilg|tilføj|oprindelig|første|udgangspunkt|baseline|kilde)/iu;

/**
 * The head of the column of rounds, where a list names none but its initiatives have rows of different rounds in one other column: read as of
 * one round they would run together.
 */
export function unnamedRounds(head: Row, columns: Columns, below: readonly Row[]): CellText | null {
  if (columns.has("time")) return null;
  const known = new Set(columns.values());
  const found = head.filter(
    ({ column, words }) =>
      !known.has(column) && words !== "" && !BEGINNING.test(words) && tellsRounds(column, columns, below),
  );
  const [only, second] = found;
  return only && second === undefined ? only : null;
}

/** True where nothing but names of rounds stand in a column, and further rows of an initiative have others than its first. */
function tellsRounds(column: number, columns: Columns, below: readonly Row[]): boolean {
  const said = below
    .map((cells) => cells.find((cell) => cell.column === column)?.words ?? "")
    .filter(Boolean);
  const areRounds = said.every((words) => /\p{L}{4}/u.test(words) && isWholeRound(words));
  return areRounds && changesInRows(column, columns, below);
}
