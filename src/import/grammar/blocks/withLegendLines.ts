/** Legends in tables and in paragraphs of several definitions, with a line for each definition: "🟢: Milepælen er nået". */
import type { Smiley } from "../../../agreement/effort/smiley.ts";
import type { Block, SourceLine, TableBlock, TextBlock } from "../../model/neutralDocument.ts";
import { isSmileyCell } from "../../signs/isSmileyCell.ts";
import { legendLines } from "../../signs/legendLines.ts";
import { definedKind, isRatingWord } from "../../signs/ratings.ts";
import { BEGINS_TABLE } from "../../words/tableHeads.ts";
import { type CellText, cellTexts } from "./cellText.ts";
import { isForm } from "./tableColumns.ts";

/** A sign that nobody but the document knows is no longer. */
const LONGEST_SIGN = 20;
/** Fewer rows, or all of one kind, are no legend. */
const FEWEST = 2;

/** The blocks with the legends above the first form as lines, in a document without forms those above the first head in its text. */
export function withLegendLines(blocks: readonly Block[]): readonly Block[] {
  const forms = blocks.findIndex((block) => block.kind === "table" && isForm(block));
  const begins = ({ text }: SourceLine) => BEGINS_TABLE.test(text);
  let isGuide = forms !== -1 || blocks.some((block) => block.kind === "text" && block.lines.some(begins));
  return blocks.map((block, at) => {
    if ((forms !== -1 && at >= forms) || block.kind === "furniture") return block;
    if (block.kind === "table") return (forms === -1 ? null : legendOf(block)) ?? block;
    const lines = block.lines.flatMap((line) => {
      isGuide &&= forms !== -1 || !begins(line);
      return isGuide ? separated(line) : [line];
    });
    return { ...block, lines };
  });
}

function separated(line: SourceLine): readonly SourceLine[] {
  return legendLines(line.text).map((text, at) =>
    at === 0 ? { ...line, text } : { ...line, text, startsPage: false },
  );
}

/** A row of a legend: its sign, and what its other cells say that it means. */
interface Definition {
  readonly sign: CellText;
  readonly told: readonly CellText[];
}

/** The lines of a table that is a legend; `null` for any other. */
export function legendOf({ rows }: TableBlock): TextBlock | null {
  const filled = rows.map((row) => cellTexts(row).filter(({ words }) => words !== ""));
  const definitions = filled.flatMap((cells) => definitionIn(cells) ?? []);
  const others = filled.filter((cells) => cells.length > 0 && definitionIn(cells) === null);
  const isLegend = definitions.length >= FEWEST && others.length <= definitions.length;
  if (!isLegend || new Set(definitions.flatMap(kindsOf)).size < FEWEST) return null;
  const columns = [...new Set(definitions.flatMap(({ told }) => told.map(({ column }) => column)))];
  const lines = columns.flatMap((column) => [
    ...(columns.length > 1 ? headOf(others, column) : []),
    ...definitions.flatMap(({ sign, told }) =>
      told.filter((cell) => cell.column === column).flatMap((cell) => lineOf(sign, cell)),
    ),
  ]);
  const rest = columns.length > 1 ? [] : others.flatMap((cells) => cells.flatMap((cell) => cell.lines));
  return { kind: "text", lines: [...rest, ...lines] };
}

/** The sign of a row beside its meaning, or beside one for efforts and one for the economy. A colour's name beside it says nothing. */
function definitionIn(cells: readonly CellText[]): Definition | null {
  const known = cells.find(({ words }) => isSmileyCell(words));
  const [shortest] = cells.toSorted((a, b) => a.words.length - b.words.length);
  const sign = known ?? (shortest && shortest.words.length <= LONGEST_SIGN ? shortest : undefined);
  const told = cells.filter((cell) => cell !== sign && !isRatingWord(cell.words));
  if (sign === undefined || told.length === 0 || sign.cell.shade !== undefined) return null;
  return kindsOf({ sign, told }).includes(null) ? null : { sign, told };
}

function kindsOf({ sign, told }: Definition): (Smiley | null)[] {
  return told.map(({ words }) => definedKind(sign.words, words));
}

/** The head of a column of definitions, as the heading above them. */
function headOf(heads: readonly (readonly CellText[])[], column: number): SourceLine[] {
  return heads.flatMap((cells) =>
    cells
      .filter((cell) => cell.column === column)
      .flatMap(({ lines: [first], words }) => (first ? [{ ...first, text: `Smileys: ${words}:` }] : [])),
  );
}

/** The colon may stand in the cell of the meaning. */
function lineOf(sign: CellText, { lines: [first, ...others] }: CellText): SourceLine[] {
  if (first === undefined) return [];
  const meaning = first.text.trim().replace(/^[:=–]\s*/u, "");
  return [{ ...first, text: `${sign.words}: ${meaning}`, begins: "paragraph" }, ...others];
}
