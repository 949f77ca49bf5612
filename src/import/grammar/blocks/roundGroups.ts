/** The columns that a list has for each of its rounds: one in which the smiley stands, or several below the round's name. */
import type { SourceLine, TableCell } from "../../model/neutralDocument.ts";
import { isSmileyCell } from "../../signs/isSmileyCell.ts";
import { isWholeRound } from "../../words/roundLabel.ts";
import { columnOf } from "../../words/tableHeads.ts";
import type { CellText } from "./cellText.ts";

type Cells = readonly CellText[];

/** What a column of a round holds. */
type RoundPart = "text" | "status" | "rating";

/** A round's name, and its columns; `null` for the part of one that tells it by what stands there. */
export interface RoundGroup {
  readonly round: CellText;
  readonly columns: ReadonlyMap<number, RoundPart | null>;
}

/** The rounds of a head, each with its columns: those that the row below names between it and the next name. `null` where that row names other things. */
export function roundGroups(head: Cells, below: Cells | undefined): readonly RoundGroup[] | null {
  const named = head.filter(({ words }) => words !== "");
  const lower = below ?? [];
  const groups = head.flatMap((round): RoundGroup[] => {
    if (!isWholeRound(round.words)) return [];
    const end = Math.min(
      ...named.map(({ column }) => column).filter((column) => column > round.column),
      Infinity,
    );
    const own = lower.filter(({ column, words }) => column >= round.column && column < end && words !== "");
    return [{ round, columns: new Map(own.map(({ column, words }) => [column, partOf(words)])) }];
  });
  const parts = groups.map(({ columns }) => [...columns.values()]);
  const areNamed = parts.every(
    (own) => own.includes("rating") && !own.includes(null) && new Set(own).size === own.length,
  );
  return areNamed ? groups : null;
}

function partOf(words: string): RoundPart | null {
  const part = columnOf(words);
  if (part === "text" || part === "status" || part === "rating") return part;
  return /^tekst$/iu.test(words) ? "text" : null;
}

/** The rounds of a head, each with the one column below it. */
export function singleRounds(head: Cells): readonly RoundGroup[] {
  return head.flatMap((round) =>
    isWholeRound(round.words) ? [{ round, columns: new Map([[round.column, null]]) }] : [],
  );
}

/** True for a cell that rates: by a smiley, or by a colour alone. */
export function isRating({ cell, words }: CellText): boolean {
  return isSmileyCell(words) || (words === "" && cell.shade !== undefined);
}

/** A cell of words with a smiley in a paragraph of its own as two; `null` for any other. */
export function withSmileyApart(
  own: CellText,
): { readonly words: TableCell; readonly rating: TableCell } | null {
  const ratings = own.lines.filter(({ text }) => isSmileyCell(text.trim()));
  const [rating, second] = ratings;
  const others = own.lines.filter((line) => line !== rating);
  if (rating === undefined || second !== undefined || others.length === 0) return null;
  return { words: withLines(own.cell, others), rating: withLines(own.cell, [rating]) };
}

function withLines(cell: TableCell, lines: readonly SourceLine[]): TableCell {
  return { ...cell, blocks: [{ kind: "text", lines }] };
}
