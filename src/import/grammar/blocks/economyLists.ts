/** Tables that list the economy of initiatives behind all their forms ("Indsats | Økonomi | Smiley"), as the economy's row of each form. */
import type { ImportFinding } from "../../model/finding.ts";
import type { Block, TableBlock, TableRow } from "../../model/neutralDocument.ts";
import { afterEconomy } from "../../words/fixedWords.ts";
import { columnOf, type ListColumn, namesInitiatives } from "../../words/tableHeads.ts";
import { OF_ECONOMY } from "./cards/card.ts";
import { type CellText, cellTexts } from "./cellText.ts";
import { type Columns, cellOf, economyOf, type Row, wordsOfEconomy } from "./listRows.ts";
import { withoutCaption } from "./partTables.ts";
import { isColumnName, isDescriptionHead } from "./tableColumns.ts";

interface WithEconomy {
  readonly blocks: readonly Block[];
  readonly findings: readonly ImportFinding[];
}

const PARTS: ReadonlySet<ListColumn> = new Set([
  "initiative",
  "number",
  "economy",
  "economyStatus",
  "economyRating",
]);

/** A list of economies: its columns, and the rows that say something. */
interface EconomyList {
  readonly head: Row;
  readonly columns: Columns;
  readonly rows: readonly Row[];
}

/**
 * The blocks in which the form of each initiative has the economy that a list behind them gives it. A list of others, or of initiatives
 * that have an economy, is left out and reported: its rows would be taken for the last one's.
 */
export function withEconomyLists(blocks: readonly Block[]): WithEconomy {
  const lists = blocks.map((block) => (block.kind === "table" ? economyList(block) : null));
  const first = lists.findIndex((list) => list !== null);
  const forms = formsIn(blocks.slice(0, Math.max(first, 0)));
  if (first === -1 || forms.size === 0) return { blocks, findings: [] };
  const added = new Map<TableBlock, TableRow>();
  const findings: ImportFinding[] = [];
  for (const list of lists) {
    if (list === null) continue;
    const own = list.rows.map((row) => ({
      row,
      form: forms.get(keyOf(cellOf(row, list.columns, "initiative"))),
    }));
    const isWhole =
      own.every(({ form }) => form && !added.has(form)) &&
      new Set(own.map(({ form }) => form)).size === own.length;
    for (const { row, form } of isWhole ? own : []) if (form) added.set(form, economyOf(row, list.columns));
    const heads = list.head.map(({ words }) => words).filter(Boolean);
    if (!isWhole)
      findings.push({ code: "economies-left-out", line: list.head[0]?.cell.line ?? null, values: { heads } });
  }
  const content = blocks.flatMap((block, at): readonly Block[] => {
    if (lists[at]) return [];
    if (block.kind === "table") {
      const row = added.get(block);
      return [row ? { ...block, rows: [...block.rows, row] } : block];
    }
    return [
      lists[at + 1] && block.kind === "text" ? { ...block, lines: withoutCaption(block.lines) } : block,
    ];
  });
  return { blocks: content, findings };
}

function economyList(table: TableBlock): EconomyList | null {
  const [head, ...others] = table.rows.map(cellTexts);
  const columns = head && economyColumns(head);
  if (!head || !columns) return null;
  const isHead = (row: Row) => economyColumns(row) !== null;
  const rows = others.filter((row) => !isHead(row) && wordsOfEconomy(row, columns) !== "");
  return { head, columns, rows };
}

/** The columns of a head that names an initiative and its economy, and nothing else; `null` for any other row. */
function economyColumns(head: Row): Columns | null {
  const columns = new Map<ListColumn, number>();
  for (const { words, column } of head) {
    if (words === "") continue;
    const named = namesInitiatives(words) ? "initiative" : columnOf(words);
    const part = named && (OF_ECONOMY[named] ?? named);
    if (part === null || !PARTS.has(part) || columns.has(part)) return null;
    columns.set(part, column);
  }
  return columns.has("initiative") && columns.has("economy") ? columns : null;
}

/** The forms by their titles: `null` for a title that two have, or whose form has an economy. */
function formsIn(blocks: readonly Block[]): ReadonlyMap<string, TableBlock | null> {
  const forms = new Map<string, TableBlock | null>();
  for (const block of blocks) {
    const title = block.kind === "table" ? titleIn(block) : null;
    if (block.kind !== "table" || title === null) continue;
    const isOpen = !block.rows.some((row) =>
      cellTexts(row).some(({ words }) => afterEconomy(words) !== null),
    );
    forms.set(title, isOpen && !forms.has(title) ? block : null);
  }
  return forms;
}

function titleIn({ rows }: TableBlock): string | null {
  const heads = rows.map(cellTexts).filter((cells) => cells.some(isDescriptionHead));
  const [head, second] = heads;
  const title = head?.find((cell) => cell.words !== "" && !isDescriptionHead(cell) && !isColumnName(cell));
  return title && !second ? keyOf(title) : null;
}

/** A title without its number: a list may leave it out. */
function keyOf(title: CellText | undefined): string {
  return (title?.words ?? "").toLowerCase().replace(/^\p{L}{0,4}-?\d[\d.]*[a-z]?[.:)]?\s+/u, "");
}
