/** Milestones in a table of their own within a cell of the initiative's table. */
import type { Block, TableBlock, TableCell, TableRow } from "../../model/neutralDocument.ts";
import type { ListColumn } from "../../words/tableHeads.ts";
import { type MilestoneColumns, milestoneHead } from "./cards/cardRows.ts";
import { isCaption } from "./cards/cardTitles.ts";
import { type CellText, cellTexts, underStatusHeading } from "./cellText.ts";
import { columnsOf, isDescriptionHead, isForm, type TableColumns } from "./tableColumns.ts";

interface Nested {
  readonly table: TableBlock;
  readonly columns: MilestoneColumns;
}

/**
 * A table without tables of milestones in its cells: in a form their rows are its own, elsewhere they stand between what is above and
 * below. One beside other words stays where it is.
 */
export function withoutNestedMilestones(table: TableBlock): TableBlock[] {
  const nested = table.rows.map(nestedIn);
  if (nested.every((found) => found === null)) return [table];
  if (!isForm(table)) return apart(table, nested);
  const columns = columnsOf(table, null);
  const text = table.rows.flatMap(cellTexts).find(isDescriptionHead)?.column ?? 0;
  return [
    {
      kind: "table",
      rows: table.rows.flatMap((row, at) => {
        const found = nested[at];
        return found ? found.table.rows.slice(1).map((own) => rowOfForm(own, found, columns, text)) : [row];
      }),
    },
  ];
}

/** The table of milestones in a row that has nothing else but its name. */
function nestedIn(row: TableRow): Nested | null {
  const [only, other] = row.cells.flatMap(({ blocks }) => blocks.flatMap(milestonesOf));
  if (only === undefined || other !== undefined) return null;
  const rest = row.cells.map((cell) => ({
    ...cell,
    blocks: cell.blocks.filter((block) => block !== only.table),
  }));
  const words = cellTexts({ cells: rest }).flatMap((cell) => (cell.words === "" ? [] : [cell.words]));
  return words.every(isCaption) ? only : null;
}

function milestonesOf(block: Block): Nested[] {
  if (block.kind !== "table") return [];
  const [head] = block.rows;
  const columns = head && milestoneHead(cellTexts(head));
  return columns && [...columns.values()].includes("time") ? [{ table: block, columns }] : [];
}

function apart({ rows }: TableBlock, nested: readonly (Nested | null)[]): TableBlock[] {
  const tables: TableBlock[] = [];
  let above: TableRow[] = [];
  for (const [at, row] of rows.entries()) {
    const found = nested[at];
    if (!found) above.push(row);
    else {
      tables.push({ kind: "table", rows: above }, found.table);
      above = [];
    }
  }
  return [...tables, { kind: "table", rows: above } as const].filter((table) => table.rows.length > 0);
}

/** A row of the nested table in the columns of the form around it: a status stands in its text. */
function rowOfForm(row: TableRow, { columns }: Nested, form: TableColumns, text: number): TableRow {
  const cells = cellTexts(row);
  const of = (part: ListColumn) => cells.find(({ column }) => columns.get(column) === part);
  const [words, status] = [of("text"), of("status")];
  const own: TableCell[] = [];
  const place = (column: number | null, from: CellText | undefined, blocks = from?.cell.blocks ?? []) => {
    if (column !== null && from) own.push({ ...from.cell, column, span: 1, blocks });
  };
  const statusLines = underStatusHeading(status?.lines ?? [], words?.lines ?? []);
  place(text, words ?? status, [...(words?.cell.blocks ?? []), { kind: "text", lines: statusLines }]);
  place(form.time, of("time"));
  place(form.rating, of("rating"));
  return { cells: own };
}
