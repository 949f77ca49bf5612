/** The marks that begin parts of a table, on lines whose place in a table may be known: words within a cell begin no row. */
import {
  afterEconomy,
  afterMilestone,
  afterStatus,
  type FieldName,
  fieldOf,
  isRowStart,
  ownFieldOf,
} from "../../words/fixedWords.ts";
import type { Line } from "./line.ts";

type Marked = Pick<Line, "rest" | "role">;

function canBeginRow({ role }: Marked): boolean {
  return role === undefined || role === "row";
}

function isOfText(line: Marked): boolean {
  return canBeginRow(line) || line.role === "cell";
}

/** The text behind the mark of a milestone; `null` when the line begins none. */
export function milestoneOf(line: Marked): string | null {
  return canBeginRow(line) ? afterMilestone(line.rest) : null;
}

/** The text behind the mark of the economy; `null` when the line does not begin it. */
export function economyOf(line: Marked): string | null {
  return canBeginRow(line) ? afterEconomy(line.rest) : null;
}

/** The text behind the heading of a status; `null` when the line is none. */
function statusOf(line: Marked): string | null {
  return isOfText(line) ? afterStatus(line.rest) : null;
}

/** The field that a line begins, and its value there; also by another name than its own, which counts among fields alone. */
export function anyFieldIn(line: Marked): { name: FieldName; value: string } | null {
  return isOfText(line) ? fieldOf(line.rest) : null;
}

/** The field that a line begins by its own name, and its value there. */
export function fieldIn(line: Marked): { name: FieldName; value: string } | null {
  return isOfText(line) ? ownFieldOf(line.rest) : null;
}

/** True for a line that begins a row: a milestone's or the economy's. */
export function isRowStartIn(line: Marked): boolean {
  return canBeginRow(line) && isRowStart(line.rest);
}

/** True for a line that begins a row, a status or a field. */
export function isMarkIn(line: Marked): boolean {
  return isRowStartIn(line) || statusOf(line) !== null || fieldIn(line) !== null;
}
