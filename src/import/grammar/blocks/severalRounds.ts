/** A row of a table whose cell of rounds names several, each in a paragraph of its own. */
import type { SourceLine } from "../../model/neutralDocument.ts";
import { afterStatus } from "../../words/fixedWords.ts";
import { joinCells } from "../../words/joinCells.ts";
import { labelAtEnd, roundKey } from "../../words/roundLabel.ts";
import type { FormRow, MarkedRow } from "./formRow.ts";

/** A label that a narrow cell wraps has so many lines at most. */
const MOST_LINES = 3;

/** The rounds of a row, where its cell names several whole ones of the same kind, each in lines of its own; empty where it has one. */
export function roundsOf(row: FormRow): readonly SourceLine[] {
  if (row.kind !== "marked") return [];
  for (let height = 1; height <= MOST_LINES; height++) {
    const rounds = inGroups(row.round, height);
    if (rounds.length >= 2 && areRounds(rounds.map(({ text }) => text))) return rounds;
  }
  return [];
}

/** The lines joined by so many; none where that leaves a rest. */
function inGroups(lines: readonly SourceLine[], height: number): readonly SourceLine[] {
  if (lines.length % height !== 0) return [];
  return lines.flatMap((line, at) =>
    at % height === 0
      ? [{ ...line, text: joinCells(lines.slice(at, at + height).map(({ text }) => text.trim())) }]
      : [],
  );
}

function areRounds(labels: readonly string[]): boolean {
  const kinds = new Set(labels.map((label) => roundKey(label).replace(/\d+/gu, "0")));
  const isEach = labels.every((label) => /\d/u.test(label) && labelAtEnd(label) === label);
  return isEach && kinds.size === 1 && new Set(labels).size === labels.length;
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
