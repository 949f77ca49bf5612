/** Lists that a clerk parted: further tables without a head. */
import type { Block, TableBlock, TableRow } from "../../model/neutralDocument.ts";
import { cellTexts } from "./cellText.ts";
import { areRated, isSeen, ratingsOf } from "./listEvidence.ts";
import { columnsOf, listParts } from "./listHeads.ts";
import { type Columns, cellOf, type Row } from "./listRows.ts";

/**
 * The blocks with each table that goes on with the list above it as a part of that table, or below the same head where other text stands
 * between the two, as a theme's heading does.
 */
export function withWholeLists(blocks: readonly Block[]): readonly Block[] {
  const whole: Block[] = [];
  let list: { readonly head: Row; readonly below: readonly Row[]; readonly at: number } | null = null;
  for (const block of blocks) {
    const above = list && whole[list.at];
    const parts = block.kind === "table" ? listParts(block) : null;
    if (block.kind === "table" && !parts && list && above?.kind === "table" && goesOn(block, list)) {
      const isApart = whole.slice(list.at + 1).some(saysText);
      const again: TableRow = { cells: list.head.map(({ cell }) => cell) };
      if (!isApart) whole[list.at] = { ...above, rows: [...above.rows, ...block.rows] };
      else whole.push({ ...block, rows: [again, ...block.rows] });
      continue;
    }
    if (block.kind === "table") list = parts ? { ...parts, at: whole.length } : null;
    whole.push(block);
  }
  return whole;
}

function saysText(block: Block): boolean {
  return block.kind === "text" && block.lines.some(({ text }) => text.trim() !== "");
}

/** True for a table with the columns of a list, in which rounds and smileys stand where its head has them, and numbers where the list has them. */
function goesOn(
  { rows }: TableBlock,
  { head, below: above }: { readonly head: Row; readonly below: readonly Row[] },
): boolean {
  const columns = columnsOf(head);
  const below = rows.map(cellTexts);
  const places = new Set(head.map(({ column }) => column));
  const areAlike = below.every((cells) => cells.every(({ column }) => places.has(column)));
  return (
    columns !== null &&
    areAlike &&
    isSeen(below, columns) &&
    ratingsOf(below, columns).length > 0 &&
    areRated(below, columns) &&
    (!areNumbered(above, columns) || areNumbered(below, columns) || !areNamed(below, columns))
  );
}

/** True where an initiative begins; further rows of the one above have no name. */
function areNamed(below: readonly Row[], columns: Columns): boolean {
  return below.some((cells) => cellOf(cells, columns, "initiative") !== undefined);
}

/** True where initiatives are numbered, be it in their titles. */
function areNumbered(below: readonly Row[], columns: Columns): boolean {
  return below.some((cells) =>
    (["number", "initiative"] as const).some((name) =>
      /^\d/u.test(cellOf(cells, columns, name)?.words ?? ""),
    ),
  );
}
