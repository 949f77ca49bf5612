import type { Smiley } from "../../agreement/effort/smiley.ts";
import type { Figure, FollowUpFacts, SourceRange } from "../../agreement/format/schema.ts";
import type { Block, SourceLine, TableBlock, TableRow } from "../model/neutralDocument.ts";
import { linesOfCell } from "../model/neutralDocument.ts";
import type { RawLine } from "../model/rawLine.ts";
import { isSmileyCell } from "../signs/isSmileyCell.ts";
import { fieldOf, isRowStart } from "../words/fixedWords.ts";
import { labelDay } from "../words/labelDay.ts";
import { cleanLabel, labelAtEnd, roundKey } from "../words/roundLabel.ts";
import { isColumnWord } from "../words/tableHeads.ts";
import { blockLines, linesOfRow } from "./blocks/blockLines.ts";
import { cellTexts } from "./blocks/cellText.ts";
import { formRows } from "./blocks/formRows.ts";
import { columnsOf, type TableColumns } from "./blocks/tableColumns.ts";
import { withoutOuterTables } from "./blocks/withoutOuterTables.ts";
import type { Context } from "./context.ts";
import { readFigures } from "./economy/figures.ts";
import { FindingLog } from "./findingLog.ts";
import { headingOf, INITIATIVE_NUMBER } from "./headings/heading.ts";
import { ownNumber } from "./headings/ownNumbers.ts";
import { contentLines } from "./lines/contentLines.ts";
import { Hyphenator } from "./lines/hyphenator.ts";
import { measureLayout } from "./lines/layout.ts";
import type { Line } from "./lines/line.ts";
import { economyOf, milestoneOf } from "./lines/marks.ts";
import { joinPieces } from "./lines/placedText.ts";
import { pieceOf, type RowPiece } from "./lines/row.ts";
import { labelRows } from "./milestones/rowLabels.ts";
import { RoundVocabulary } from "./rounds/roundVocabulary.ts";
import { SmileyLedger } from "./smileys/ledger.ts";
import { splitStatus, takeSmiley, textOrNull } from "./tables/cells.ts";

/** What one row of a document says, read by itself: `null` where it says no such thing. */
export interface RowReading {
  /** The lines that it stands on. */
  readonly lines: SourceRange;
  /** What its first cell says it is. */
  readonly mark: "milestone" | "economy" | null;
  /** Its words without mark, round and smiley. */
  readonly words: string;
  readonly text: string | null;
  readonly status: string | null;
  readonly smiley: Smiley | null;
  /** The round that it names, as written, with its day where that is one; and the id of the follow-up's round of that name. */
  readonly round: { readonly label: string; readonly date: string | null; readonly id: string | null } | null;
  /** The number before its words, as initiatives and themes have them, and the words of that cell without it. */
  readonly number: string | null;
  readonly title: string;
  /** The value of the field that it begins: a centre's name behind "Ansvarligt center:". */
  readonly field: string | null;
  /** The amounts that its words state. */
  readonly figures: readonly Figure[];
}

/** The document that a row stands in. */
interface RowOf {
  readonly blocks: readonly Block[];
  readonly facts: FollowUpFacts;
  /** True where the document has no fonts: a letter may be a smiley. */
  readonly lostFonts: boolean;
}

/** Marks the lines of the row among those of its document. */
const APART = 1e9;

/**
 * Reads the row of a table that `place` stands in, else the lines of the place themselves, by the same rules as the whole
 * document; `null` where the document has no such lines. Nothing of the document's other rows is taken for a part of it.
 */
export function readRow(place: SourceRange, { blocks, facts, lostFonts }: RowOf): RowReading | null {
  const content = withoutOuterTables(blocks);
  const row = rowAt(content, place) ?? linesAt(content, place);
  if (row === null) return null;
  const { raw, isFurniture } = blockLines(blocks);
  const apart = row.raw.map((line) => ({ ...line, number: line.number + APART }));
  const all = contentLines([...raw, ...apart], [...isFurniture, ...apart.map(() => false)], lostFonts);
  const lines = all
    .filter(({ number }) => number > APART)
    .map(({ number, ...line }) => ({ ...line, number: number - APART }));
  return readingOf(lines, row, contextOf(facts, lines, all), facts);
}

/** The lines of a row as the form's rows have them, and as they stand. */
interface FoundRow {
  readonly raw: readonly RawLine[];
  readonly lines: readonly SourceLine[];
  /** The lines of its first cell. */
  readonly first: readonly SourceLine[];
}

function rowAt(blocks: readonly Block[], { from }: SourceRange): FoundRow | null {
  let columns: TableColumns | null = null;
  for (const block of blocks) {
    if (block.kind !== "table") continue;
    columns = columnsOf(block, columns);
    const row = block.rows.find(({ cells }) =>
      cells.flatMap(linesOfCell).some(({ number, text }) => number === from && text.trim() !== ""),
    );
    if (row !== undefined) return foundRow(row, block, columns);
  }
  return null;
}

function foundRow(row: TableRow, table: TableBlock, columns: TableColumns): FoundRow {
  const filled = cellTexts(row).filter(({ words }) => words !== "");
  const own = {
    ...columns,
    time: filled.find(({ words }) => labelAtEnd(words) === words)?.column ?? columns.time,
    rating: filled.findLast(({ words }) => isSmileyCell(words))?.column ?? columns.rating,
  };
  const isMarked = isRowStart(filled[0]?.words ?? "");
  // A row that nothing marks is read as one that something does.
  const cells = isMarked ? row.cells : [{ column: -1, span: 1, line: 0, blocks: [MARK] }, ...row.cells];
  const [form] = formRows({ ...table, rows: [{ cells }] }, own);
  return {
    raw: form === undefined ? [] : linesOfRow(form).filter(({ number }) => number > 0),
    lines: filled.flatMap(({ lines }) => lines),
    first: filled[isMarked ? 1 : 0]?.lines ?? [],
  };
}

const MARK: Block & { readonly kind: "text" } = {
  kind: "text",
  lines: [{ number: 0, text: "Milepæl", startsPage: false }],
};

function linesAt(blocks: readonly Block[], { from, to }: SourceRange): FoundRow | null {
  const lines = blocks
    .flatMap((block) => (block.kind === "table" ? [] : block.lines))
    .filter(({ number, text }) => number >= from && number <= to && text.trim() !== "");
  if (lines.length === 0) return null;
  const raw = blockLines([{ kind: "text", lines }]).raw;
  return { raw, lines, first: lines };
}

function contextOf(facts: FollowUpFacts, lines: readonly Line[], all: readonly Line[]): Context {
  return {
    log: new FindingLog(),
    ledger: new SmileyLedger(lines.flatMap(({ smileys }) => smileys)),
    hyphenator: new Hyphenator(() => all.map(({ rest }) => rest).join(" ")),
    // Its own round may be one that no other row has.
    vocabulary: new RoundVocabulary([
      ...facts.rounds.map(({ label }) => label),
      ...lines.flatMap(({ role, rest }) => (role === undefined ? (labelAtEnd(rest) ?? []) : [])),
    ]),
    layout: measureLayout(all),
    labelsCloseRows: true,
    budgetYear: facts.budgetYear,
  };
}

function readingOf(
  lines: readonly Line[],
  row: FoundRow,
  context: Context,
  facts: FollowUpFacts,
): RowReading | null {
  const [first] = lines;
  if (first === undefined) return null;
  const [milestone, economy] = [milestoneOf(first), economyOf(first)];
  const marked = lines.map((line, at) =>
    at === 0 ? pieceOf(line, milestone ?? economy ?? line.rest) : pieceOf(line),
  );
  const label = labelOf(marked, context.vocabulary);
  const pieces = labelRows([{ pieces: marked }], context).flatMap((labelled) => labelled.pieces);
  const cells = splitStatus(pieces, context);
  const smiley = takeSmiley(pieces, "milestones", context);
  const title = headingOf(
    lines.filter(({ number }) => row.first.some((line) => line.number === number)),
    (text) => INITIATIVE_NUMBER.exec(text) ?? ownNumber(text),
  );
  const words = joinPieces(pieces, context.hyphenator).text;
  const numbers = row.lines.map(({ number }) => number);
  const known = facts.rounds.find((round) => label !== null && roundKey(round.label) === roundKey(label));
  return {
    lines: { from: Math.min(...numbers), to: Math.max(...numbers) },
    mark: economy !== null ? "economy" : milestone !== null ? "milestone" : null,
    words,
    text: textOrNull(cells.text),
    status: textOrNull(cells.status),
    smiley,
    round: label === null ? null : { label, date: labelDay(label), id: known?.id ?? null },
    number: title.number,
    title: joinPieces(title.pieces, context.hyphenator).text,
    field: fieldOf(words)?.value ?? null,
    figures: readFigures(cells.text, cells.status, smiley === "neutral" ? null : smiley, context),
  };
}

/** The round that a row names, as written: what stands in its cell, else what ends one of its lines. */
function labelOf(pieces: readonly RowPiece[], vocabulary: RoundVocabulary): string | null {
  const cell = pieces.find(({ role }) => role === "round")?.text;
  if (cell) return isColumnWord(cell) ? null : cleanLabel(cell);
  const flat = pieces.map(({ text }) => text).join("\n");
  const [known] = vocabulary.atLineEnds(flat).slice(-1);
  return known ? cleanLabel(known[0]) : null;
}
