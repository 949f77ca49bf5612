/** What the rows of a list show: rounds in the column of times, smileys in theirs. */
import { isDash, isSmileyCell } from "../../signs/isSmileyCell.ts";
import { labelAtEnd } from "../../words/roundLabel.ts";
import { saysSomething } from "./cellText.ts";
import { type Columns, cellOf, type Row } from "./listRows.ts";

/** More different times than this are deadlines of their own and no rounds. */
const MOST_ROUNDS = 8;
const NO_SIGNS: ReadonlySet<string> = new Set();

/** True where rounds stand in the column of times, or in a list without one smileys in theirs, or `signs`. */
export function isSeen(below: readonly Row[], columns: Columns, signs = NO_SIGNS): boolean {
  return columns.has("time") ? hasRounds(below, columns) : areRated(below, columns, signs);
}

/** True where nothing stands in the column that would tell. */
export function tellsNothing(below: readonly Row[], columns: Columns): boolean {
  const said = columns.has("time") ? timesOf(below, columns) : ratingsOf(below, columns);
  return said.length === 0;
}

/** True where the times of a list are rounds that repeat. */
function hasRounds(below: readonly Row[], columns: Columns): boolean {
  const times = new Set(timesOf(below, columns));
  return times.size > 0 && times.size <= MOST_ROUNDS && [...times].every((time) => labelAtEnd(time) === time);
}

/** What stands in the column of times. */
export function timesOf(below: readonly Row[], columns: Columns): readonly string[] {
  return below.map((cells) => cellOf(cells, columns, "time")?.words ?? "").filter(Boolean);
}

/** True where smileys, colours or `signs` stand in most cells of their column that say something. */
export function areRated(below: readonly Row[], columns: Columns, signs = NO_SIGNS): boolean {
  const said = ratingsOf(below, columns);
  const rated = said.filter(({ words }) => words === "" || signs.has(words) || isSmileyCell(words));
  return rated.length * 2 > said.length;
}

/** The cells of the smileys' column that say something, be it by their colour. */
export function ratingsOf(below: readonly Row[], columns: Columns): Row {
  return below
    .flat()
    .filter((own) => own.column === columns.get("rating") && saysSomething(own) && !isDash(own.words));
}
