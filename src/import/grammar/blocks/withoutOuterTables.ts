import type { Block, TableBlock } from "../../model/neutralDocument.ts";
import { withoutNestedMilestones } from "./nestedMilestones.ts";
import { isForm } from "./tableColumns.ts";

/**
 * Blocks in which no form lies within a cell of another table, as where a table only arranges a page: its cells become blocks. Nor do
 * milestones.
 */
export function withoutOuterTables(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== "table") return [block];
    if (!holdsForm(block)) return withoutNestedMilestones(block);
    return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => withoutOuterTables(cell.blocks)));
  });
}

/** True for a table with a form in one of its cells. */
function holdsForm({ rows }: TableBlock): boolean {
  return rows.some(({ cells }) =>
    cells.some((cell) =>
      cell.blocks.some((block) => block.kind === "table" && (isForm(block) || holdsForm(block))),
    ),
  );
}
