/** Tables of a spreadsheet as text: CSV, or cells pasted behind tabs, in which quotes hold separators and breaks. */
import { headsRounds, listColumns } from "../../words/tableHeads.ts";
import { areCards } from "../sheets/recordBlocks.ts";

/** The marks of a follow-up's rows, as the first filled cell of a line. */
const ROW =
  /(?:^|\n)[\t;, ]*"?(?:(?:(?:Revideret|Ny|Justeret|Oprindelig) )?(?:del)?(?:milepæl|mål)(?: ?\d{1,2})?|Økonomi) ?:?"?(?: *(?=\|))?([\t;,|])/giu;
/** Of fewer such lines the separator may be a comma of running text. */
const FEWEST = 3;

/** What separates the cells of a text, `null` when it is no table of a spreadsheet. */
export function separatorOf(text: string): string | null {
  const counts = new Map<string, number>();
  for (const [, separator = ""] of text.matchAll(ROW))
    counts.set(separator, (counts.get(separator) ?? 0) + 1);
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= FEWEST ? best[0] : listSeparator(text);
}

/** So many lines from the top have the head of a list of initiatives. */
const TOP = 60;

/** What separates the cells of a list of initiatives' head, where a text has one. */
function listSeparator(text: string): string | null {
  for (const line of text.split("\n", TOP))
    for (const separator of ["\t", ";", "|", ","])
      if (line.includes(separator) && isHead(cellsOf(line, separator))) return separator;
  const lines = text.split("\n", TOP_OF_CARDS);
  return (
    ["\t", ";", "|"].find((separator) => areCards(lines.map((line) => cellsOf(line, separator)))) ?? null
  );
}

/** So many lines from the top have the whole card of an initiative. */
const TOP_OF_CARDS = 200;

function isHead(cells: readonly string[]): boolean {
  return listColumns(cells) !== null || headsRounds(cells);
}

function cellsOf(line: string, separator: string): readonly string[] {
  return line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/u, "$1"));
}

/**
 * The text with tabs between its cells and without the quotes around them; breaks stay where they are, so lines keep
 * their numbers. A quote that is never closed is a quote.
 */
export function withTabs(text: string, separator: string): string {
  let out = "";
  for (let at = 0; at < text.length; ) {
    const close = text[at] === '"' ? closingQuote(text, at, separator) : -1;
    if (close !== -1) out += text.slice(at + 1, close).replaceAll('""', '"');
    const from = close === -1 ? at : close + 1;
    const end = endOfCell(text, from, separator);
    out += text.slice(from, end);
    if (end < text.length) out += text[end] === separator ? "\t" : text[end];
    at = end + 1;
  }
  // A cell's separators at the end of a line say nothing, and a heading alone on its line is one.
  return out.replace(/\t{2,}(?=\r?\n|$)/gu, "\t");
}

/** A cell, and the line that it begins on. */
interface TextCell {
  readonly text: string;
  readonly line: number;
}

/** The records of such a text, each with its cells; breaks within quotes stay in their cell. */
export function recordsOf(text: string, separator: string): TextCell[][] {
  const records: TextCell[][] = [[]];
  let line = 1;
  for (let at = 0; at <= text.length; ) {
    const close = text[at] === '"' ? closingQuote(text, at, separator) : -1;
    const from = close === -1 ? at : close + 1;
    const end = endOfCell(text, from, separator);
    const quoted = close === -1 ? "" : text.slice(at + 1, close).replaceAll('""', '"');
    records.at(-1)?.push({ text: (quoted + text.slice(from, end)).replace(/\r\n?/gu, "\n").trim(), line });
    line += text.slice(at, end).split("\n").length - 1;
    if (text[end] === "\n") {
      records.push([]);
      line++;
    }
    at = end + 1;
  }
  return records;
}

function endOfCell(text: string, from: number, separator: string): number {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== "\n") end++;
  return end;
}

/** No cell is longer; looking no further keeps the work of any text in proportion to its length. */
const LONGEST_CELL = 20_000;

/** Where a quoted cell ends; -1 when nothing closes it before a cell's end could be. */
function closingQuote(text: string, open: number, separator: string): number {
  const last = Math.min(text.length, open + LONGEST_CELL);
  for (let at = open + 1; at < last; at++) {
    if (text[at] !== '"') continue;
    const next = text[at + 1];
    if (next === '"') at++;
    else return next === undefined || next === separator || next === "\n" || next === "\r" ? at : -1;
  }
  return -1;
}
