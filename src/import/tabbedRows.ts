/** The rows and cells of a text whose cells stand behind tabs, to be shown: a copied table looks like one. */
import type { Block, SourceLine, TableCell, TableRow } from "./model/neutralDocument.ts";
import { fieldOf, isRowStart } from "./words/fixedWords.ts";

/** Fewer lines of a table's width are no table. */
const FEWEST_ROWS = 3;
/** The lines of a table have so many tabs at least. */
const FEWEST_TABS = 2;

/**
 * Blocks with tables where lines of text have their cells behind tabs; tables of the file stay as they are. A cell of several lines
 * goes on until the next tab, as browsers and Word copy them.
 */
export function tabbedRows(blocks: readonly Block[]): readonly Block[] {
  const texts = blocks.flatMap((block) => (block.kind === "text" ? block.lines : []));
  const tabs = texts.map(({ text }) => text.split("\t").length - 1).filter((own) => own >= FEWEST_TABS);
  if (tabs.length < FEWEST_ROWS) return blocks;
  const width = tabs.reduce((most, own) => Math.max(most, own), 0) + 1;
  return blocks.flatMap((block) => (block.kind === "text" ? rowsOf(block.lines, width) : [block]));
}

/** The lines of a cell that may go on. */
type OpenCell = SourceLine[];

type OpenBlock =
  | { readonly kind: "text"; readonly lines: SourceLine[] }
  | { readonly kind: "table"; readonly rows: TableRow[] };

function rowsOf(lines: readonly SourceLine[], width: number): readonly Block[] {
  const blocks: OpenBlock[] = [];
  const begins = rowBeginnings(lines, width);
  let open: OpenCell[] = [];
  const close = () => {
    const last = blocks.at(-1);
    const row = { cells: cellsOf(open, width) };
    if (open.length > 0 && last?.kind === "table") last.rows.push(row);
    else if (open.length > 0) blocks.push({ kind: "table", rows: [row] });
    open = [];
  };
  lines.forEach((line, index) => {
    const cells = line.text.split("\t").map((text): OpenCell => [{ ...line, text }]);
    const isWithin = open.length > 0 && goesOn(open, line, width);
    if (open.length > 0 && isCellOnLine(lines, index)) open.push(...cells);
    else if (isWithin) {
      open.at(-1)?.push(...(cells[0] ?? []));
      open.push(...cells.slice(1));
    } else {
      close();
      const last = blocks.at(-1);
      if (cells.length > 1 || begins[index]) open = cells;
      else if (last?.kind === "text") last.lines.push(line);
      else blocks.push({ kind: "text", lines: [line] });
    }
  });
  close();
  return blocks;
}

/** True where a line belongs to the last cell of a row: the row has cells to come, and the line begins none of its own. */
function goesOn(open: readonly OpenCell[], { text }: SourceLine, width: number): boolean {
  const isClosed = open.length >= width || (open.length > 1 && open.at(-1)?.[0]?.text === "");
  return !isClosed && !isRowStart(text) && tabsIn(text) < width - 1;
}

/** True for a cell of fields, which the reader puts on a line of its own with the number of the line that it stands on. */
function isCellOnLine(lines: readonly SourceLine[], index: number): boolean {
  const { number, text } = lines[index] as SourceLine;
  return lines[index - 1]?.number === number && fieldOf(text.trim()) !== null;
}

/**
 * For each line, true where one without tabs is the beginning of a row's first cell: the row's next cell comes before the next row.
 */
function rowBeginnings(lines: readonly SourceLine[], width: number): readonly boolean[] {
  let isCellNext = false;
  return lines
    .map((line, index) => ({ line, index }))
    .reverse()
    .map(({ line: { text }, index }) => {
      const begins = isCellNext && text.trim() !== "";
      if (isRowStart(text)) isCellNext = false;
      else if (tabsIn(text) > 0) isCellNext = tabsIn(text) < width - 1;
      else if (isCellOnLine(lines, index)) isCellNext = true;
      return begins;
    })
    .reverse();
}

function tabsIn(text: string): number {
  return text.split("\t").length - 1;
}

/** The cells of a row, of which the last covers what is left of the table's width. */
function cellsOf(open: readonly OpenCell[], width: number): readonly TableCell[] {
  return open.map((lines, column) => ({
    column,
    span: column === open.length - 1 ? Math.max(1, width - column) : 1,
    line: lines[0]?.number ?? 1,
    blocks: lines.some(({ text }) => text.trim() !== "") ? [{ kind: "text", lines }] : [],
  }));
}
