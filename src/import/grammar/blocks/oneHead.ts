/** Lists whose head has two rows, groups above the names of their columns ("Milepæle" above "Tekst | Frist | Status"): as lists of one. */
import type { TableBlock, TableCell, TableRow } from "../../model/neutralDocument.ts";
import { isEconomyName } from "../../words/fixedWords.ts";
import { isWholeRound } from "../../words/roundLabel.ts";
import {
  columnOf,
  headsRounds,
  isColumnWord,
  listColumns,
  namesInitiatives,
} from "../../words/tableHeads.ts";
import { type CellText, cellTexts } from "./cellText.ts";
import { isDescriptionHead } from "./tableColumns.ts";

type Cells = readonly CellText[];

/** What a column may be called that has its meaning from the group above. */
const ANY_NAME = /^(?:tekst|titel|navn|overskrift|emne|indhold|beskrivelse|hvad)$/iu;

/** What a column below "Smiley" may be of: the initiative, the economy, an earlier round. */
const OF_RATING: ReadonlySet<string> = new Set(["rating", "economyRating", "earlierRating"]);

/** The table with one row for each head, whose names say what the groups above them did; other rows as they are. */
export function withOneHead(table: TableBlock): TableBlock {
  const texts = table.rows.map(cellTexts);
  const rows: TableRow[] = [];
  for (let at = 0; at < table.rows.length; at++) {
    const cells = joined(texts, at);
    const head = cells ? [{ cells }] : besideRounds(texts, at);
    const row = table.rows[at];
    if (head) rows.push(...head);
    else if (row) rows.push(row);
    if (head) at++;
  }
  return { ...table, rows };
}

/** A row of rounds alone and the names below it, with those that are no round's beside the rounds; `null` for other rows. */
function besideRounds(texts: readonly Cells[], at: number): readonly TableRow[] | null {
  const rounds = (texts[at] ?? []).filter(({ words }) => words !== "");
  const names = texts[at + 1] ?? [];
  const [first, second] = rounds;
  const areAlone = rounds.every(({ words }) => isWholeRound(words));
  if (!first || !second || !areAlone || !names.some(({ words }) => namesInitiatives(words))) return null;
  const width = first.cell.span > 1 ? first.cell.span : second.column - first.column;
  const isOfRound = ({ column }: CellText) =>
    rounds.some((round) => round.column <= column && column < round.column + width);
  const [own, others] = [names.filter(isOfRound), names.filter((cell) => !isOfRound(cell))];
  const cells = [...others, ...rounds].toSorted((a, b) => a.column - b.column);
  return [cells, own].map((row) => ({ cells: row.map(({ cell }) => cell) }));
}

/** A row and the one below as one head; `null` where they are none. */
function joined(texts: readonly Cells[], at: number): readonly TableCell[] | null {
  const [groups, names] = [texts[at], texts[at + 1]];
  if (groups === undefined || names === undefined || !areNames(names)) return null;
  const isOfForm =
    groups.some(isDescriptionHead) && !groups.some(({ words }) => columnOf(words) === "rating");
  if (!isOfForm && !areNames(groups)) return null;
  if (groups.some(({ words }) => /\d/u.test(words) && isWholeRound(words))) return null;
  const above = groups.filter(({ words }) => words !== "");
  const covers = above.some(({ column }, index) => {
    const next = above[index + 1]?.column ?? Number.POSITIVE_INFINITY;
    return (
      names.filter((cell) => cell.words !== "" && cell.column >= column && cell.column < next).length > 1
    );
  });
  if (!covers) return null;
  const columns = [...new Set([...groups, ...names].map(({ column }) => column))].toSorted((a, b) => a - b);
  const cells = columns.flatMap((column) => {
    const group = above.findLast((cell) => cell.column <= column);
    const name = names.find((cell) => cell.column === column && cell.words !== "");
    const own = name ?? groups.find((cell) => cell.column === column);
    if (own === undefined) return [];
    return [
      name && group
        ? named(name, nameOf(name.words, group.words))
        : { words: own.words, cell: { ...own.cell, span: 1 } },
    ];
  });
  const words = cells.map((cell) => cell.words);
  const isFormHead =
    isOfForm && ["time", "rating"].every((part) => words.some((name) => columnOf(name) === part));
  return isFormHead || listColumns(words) !== null || headsRounds(words)
    ? cells.map(({ cell }) => cell)
    : null;
}

/** True for a row of names alone, one of which a list has. */
function areNames(cells: Cells): boolean {
  const filled = cells.filter(({ words }) => words !== "");
  const areShort = filled.every(
    ({ words }) => words.length <= 40 && !/[.!?]$/u.test(words.replace(/^Nr\.$/iu, "")),
  );
  return filled.length >= 2 && areShort && filled.some(({ words }) => isName(words));
}

function isName(words: string): boolean {
  return isColumnWord(words) || isEconomyName(words) || isWholeRound(words);
}

/** What a column is called where its group no longer stands above it. */
function nameOf(name: string, group: string): string {
  const part = columnOf(name);
  if (columnOf(group) === "economy" || isEconomyName(group)) {
    if (part === "rating" || part === "status") return `${part === "rating" ? "Smiley" : "Status"} økonomi`;
    return ANY_NAME.test(name) || part === "economy" ? "Økonomi" : name;
  }
  if (columnOf(group) === "rating" && OF_RATING.has(columnOf(`${group} ${name}`) ?? ""))
    return `${group} ${name}`;
  const isAny = ANY_NAME.test(name) && (part === null || columnOf(group) === "text");
  return isAny && (columnOf(group) === "text" || namesInitiatives(group)) ? group : name;
}

function named(own: CellText, words: string): { readonly words: string; readonly cell: TableCell } {
  const [first] = own.lines;
  const line = { ...(first ?? { number: own.cell.line, startsPage: false }), text: words };
  return {
    words,
    cell: { ...own.cell, span: 1, blocks: words === "" ? [] : [{ kind: "text", lines: [line] }] },
  };
}
