import { foldSpace } from "../../../../agreement/source/foldSpace.ts";
import { isSmileyCell } from "../../../signs/isSmileyCell.ts";
import { joinCells } from "../../../words/joinCells.ts";
import { type Cell, cellsOf, partOf } from "./columnCells.ts";
import type { LaidLine } from "./laidLine.ts";

/**
 * A row's text line by line, then its round and smiley in one line. What stands right of `edge` is the round and the
 * smiley; `columns` are where cells are known to begin.
 */
export function unfoldRow(
  lines: readonly LaidLine[],
  edge: number,
  columns: readonly number[] = [],
): LaidLine[] {
  const last = lines.findLastIndex(({ line, isFurniture }) => !isFurniture && line.folded !== "") + 1;
  const row = lines.slice(0, last);
  const isBehind = ({ start, gap }: Cell) => start >= edge && (gap > 1 || start === 0);
  const texts = row.map((laid) => {
    if (laid.isFurniture) return laid;
    const part = partOf(laid.line, (cell) => !isBehind(cell), columns);
    return { ...laid, line: part ?? { ...laid.line, text: "", folded: "" } };
  });
  const behind = row.flatMap(({ line, isFurniture }) =>
    isFurniture
      ? []
      : cellsOf(line.text, columns)
          .filter(isBehind)
          .map((cell) => ({ ...cell, line })),
  );
  const smileys = behind.filter(({ text }) => isSmileyCell(text));
  const label = joinCells(behind.filter(({ text }) => !isSmileyCell(text)).map(({ text }) => text));
  const place = smileys[0]?.line ?? behind[0]?.line;
  if (place === undefined) return [...texts, ...lines.slice(last)];
  const text = [label, ...smileys.map((smiley) => smiley.text)].join("   ");
  const closing = {
    line: { ...place, text, folded: foldSpace(text), startsPage: false },
    isFurniture: false,
  };
  // The empty lines that the rounds left behind are no paragraphs.
  const end = texts.findLastIndex(({ line, isFurniture }) => isFurniture || line.folded !== "") + 1;
  return [...texts.slice(0, end), closing, ...texts.slice(end), ...lines.slice(last)];
}
