/** A row of a table whose cell of rounds names several, each in a paragraph of its own. */
import type { SourceLine } from "../../model/neutralDocument.ts";
import { afterStatus } from "../../words/fixedWords.ts";
import { labelAtEnd, roundKey } from "../../words/roundLabel.ts";
import type { FormRow, MarkedRow } from "./formRow.ts";

/** The rounds of a row, where each paragraph names a whole one of the same kind; empty where it has one. */
export function roundsOf(row: FormRow): readonly SourceLine[] {
  if (row.kind !== "marked" || row.round.length < 2) return [];
  const labels = row.round.map(({ text }) => text.trim());
  const kinds = new Set(labels.map((label) => roundKey(label).replace(/\d+/gu, "0")));
  const isEach = labels.every((label) => /\d/u.test(label) && labelAtEnd(label) === label);
  return isEach && kinds.size === 1 && new Set(labels).size === labels.length ? row.round : [];
}

/**
 * A row for each of several rounds, where each has its own smiley beside it, and its own text or one text with the others; else the
 * row as it is: nothing says then which round its parts belong to.
 */
export function withoutSeveralRounds(row: FormRow): readonly FormRow[] {
  const rounds = roundsOf(row);
  if (row.kind !== "marked" || rounds.length === 0 || !isSplit(row, rounds.length)) return [row];
  return rounds.map(
    (round, at): MarkedRow => ({
      ...row,
      text: row.text.length === 1 ? row.text : row.text.slice(at, at + 1),
      round: [round],
      rating: row.rating.slice(at, at + 1),
    }),
  );
}

function isSplit({ mark, text, status, rating }: MarkedRow, rounds: number): boolean {
  const hasStatus = status.length > 0 || text.some((line) => afterStatus(line.text.trim()) !== null);
  return (
    mark.length === 1 &&
    !hasStatus &&
    rating.length === rounds &&
    (text.length === 1 || text.length === rounds)
  );
}
