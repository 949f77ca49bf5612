import { foldSpace } from "../../../agreement/source/foldSpace.ts";
import type { ImportFinding } from "../../model/finding.ts";
import { type Block, linesOfCell, type SourceLine, type TableBlock } from "../../model/neutralDocument.ts";
import type { CellRole, RawLine } from "../../model/rawLine.ts";
import { afterMilestone, isMark } from "../../words/fixedWords.ts";
import { joinCells } from "../../words/joinCells.ts";
import { labelAtEnd, roundKey } from "../../words/roundLabel.ts";
import { withoutApart } from "./apartTables.ts";
import { withoutCards } from "./cards/withoutCards.ts";
import { cellTexts, settleBreaks, underStatusHeading } from "./cellText.ts";
import { withoutCrosses } from "./crossedColumns.ts";
import { withEconomyLists } from "./economyLists.ts";
import type { FormRow, MarkedRow } from "./formRow.ts";
import { formRows } from "./formRows.ts";
import { withLegendAbove } from "./legendBelow.ts";
import { withoutLists } from "./listTables.ts";
import { mergedSigns, withMergedCells } from "./mergedCells.ts";
import { withOneHead } from "./oneHead.ts";
import { withOneRating } from "./oneRating.ts";
import { withOurHeads } from "./otherHeads.ts";
import { withMarkedRows } from "./partTables.ts";
import { withoutRisks } from "./riskLists.ts";
import { withRoundRows } from "./roundColumns.ts";
import { roundsOf, withoutSeveralRounds } from "./severalRounds.ts";
import { type ShadeMeaning, SIGN_OF, shadeLegend, withSigns } from "./shadeLegend.ts";
import { columnsOf, isDescriptionHead, isForm, type TableColumns } from "./tableColumns.ts";
import { hasFields } from "./topRow.ts";
import { withLegendLines } from "./withLegendLines.ts";
import { withoutOuterTables } from "./withoutOuterTables.ts";

/** A document's lines with the roles that its tables give them, in the order in which a form is read. */
export interface BlockLines {
  readonly raw: readonly RawLine[];
  /** For each line, whether it is a header or footer. */
  readonly isFurniture: readonly boolean[];
  readonly findings: readonly ImportFinding[];
}

/** Blocks → lines: of each row the mark, the text, the round and the smiley, whatever the order of the columns. */
export function blockLines(blocks: readonly Block[]): BlockLines {
  const raw: RawLine[] = [];
  const isFurniture: boolean[] = [];
  const tables = withoutOuterTables(blocks);
  const findings = tables.flatMap((block) => (block.kind === "table" ? mergedSigns(block) : []));
  const push = (lines: readonly RawLine[], furniture: boolean) => {
    for (const line of lines) {
      raw.push(line);
      isFurniture.push(furniture);
    }
  };
  let columns: TableColumns | null = null;
  let isBelowText = false;
  let isBelowForm = false;
  const cards = withoutCards(
    tables.map((block) => (block.kind === "table" ? withOneHead(withMergedCells(block)) : block)),
  );
  findings.push(...cards.findings);
  const whole = withMarkedRows(
    cards.blocks.map((block) => (block.kind === "table" ? withOneRating(withOurHeads(block)) : block)),
  );
  const risks = withoutRisks(withRoundRows(whole));
  const lists = withoutLists(risks.blocks);
  const economies = withEconomyLists(lists.blocks);
  const { blocks: parts, findings: apart } = withoutApart(withLegendAbove(economies.blocks));
  findings.push(...risks.findings, ...lists.findings, ...economies.findings, ...apart);
  const content = withLegendLines(parts);
  const shades = shadeLegend(content);
  for (const block of content) {
    if (block.kind !== "table") {
      const lines = block.kind === "text" ? settleBreaks(block.lines) : block.lines;
      isBelowText ||= block.kind === "text" && lines.some(({ text }) => text.trim() !== "");
      push(
        lines.map((line) => rawLine(line)),
        block.kind === "furniture",
      );
      continue;
    }
    if (columns && isBelowText && isOfNoForm(block)) {
      push(
        block.rows.flatMap(({ cells }) => cells.flatMap(linesOfCell)).map((line) => rawLine(line)),
        false,
      );
      continue;
    }
    isBelowText = false;
    isBelowForm ||= isForm(block);
    // A legend stands above all forms: below them a colour beside words rates a row.
    const table = withoutCrosses(isBelowForm ? block : withSigns(block, shades));
    columns = columnsOf(table, columns);
    for (const row of formRows(table, columns).flatMap(withoutSeveralRounds)) {
      const { shade, rated } = ratedByShade(row, shades);
      const rowLines = linesOfRow(rated);
      push(rowLines, false);
      findings.push(...doubtfulParagraphs(rowLines), ...doubtfulBeginning(rowLines));
      findings.push(...doubtfulCells(row));
      if (shade) findings.push({ code: "shade-unread", line: shade.line, values: { colour: shade.colour } });
    }
  }
  return { raw, isFurniture, findings };
}

/** True for a table below a text that has no part of a form: no head, no mark, no field and no round. */
function isOfNoForm({ rows }: TableBlock): boolean {
  return !rows.some((row) => {
    const cells = cellTexts(row);
    return cells.some((cell) => {
      const [first] = cell.lines;
      const isPart = first !== undefined && isMark(first.text.trim());
      return isPart || isDescriptionHead(cell) || hasFields(cell) || labelAtEnd(cell.words) === cell.words;
    });
  });
}

/** What the cells of a row leave open: which of several rounds it is of, and whether another row was taken as a part of it. */
function doubtfulCells(row: FormRow): ImportFinding[] {
  if (row.kind !== "marked") return [];
  const rounds = roundsOf(row);
  const [round] = rounds;
  const read = rounds.map(({ text }) => text.trim()).join(" ");
  const several: ImportFinding[] = round
    ? [{ code: "rounds-several", line: round.number, values: { read } }]
    : [];
  return [
    ...several,
    ...row.joined.map(({ number, text }): ImportFinding => {
      return { code: "row-unknown", line: number, values: { words: foldSpace(text) } };
    }),
  ];
}

/** A row's first line that may begin a paragraph, and how many there are. */
function doubtfulParagraphs(lines: readonly RawLine[]): ImportFinding[] {
  const doubtful = lines.filter(({ mayBeginParagraph }) => mayBeginParagraph);
  const [first] = doubtful;
  return first === undefined
    ? []
    : [
        {
          code: "paragraph-uncertain",
          line: first.number,
          values: { words: first.folded, count: doubtful.length },
        },
      ];
}

/** The mark of a row that may begin above it. */
function doubtfulBeginning(lines: readonly RawLine[]): ImportFinding[] {
  const mark = lines.find(({ mayBeginAbove }) => mayBeginAbove);
  return mark ? [{ code: "row-beginning-uncertain", line: mark.number, values: null }] : [];
}

/** A row with the smiley that its shade stands for, or the shade of one that nobody defines. */
function ratedByShade(
  row: FormRow,
  shades: ShadeMeaning,
): { readonly rated: FormRow; readonly shade: MarkedRow["shade"] } {
  if (row.kind !== "marked" || row.shade === null || row.rating.length > 0)
    return { rated: row, shade: null };
  const { line, colour } = row.shade;
  const kind = shades.get(colour);
  if (kind === undefined) return { rated: row, shade: row.shade };
  const sign = { number: line, text: SIGN_OF[kind], startsPage: false, begins: "paragraph" } as const;
  return { rated: { ...row, rating: [sign] }, shade: null };
}

function rawLine(line: SourceLine, role?: CellRole, text = line.text): RawLine {
  return { ...line, text, folded: foldSpace(text), ...(role !== undefined && { role }) };
}

/** The lines of a row with what each is in its table. */
export function linesOfRow(row: FormRow): RawLine[] {
  switch (row.kind) {
    case "heading":
      return row.lines.map((line) => rawLine(line));
    case "head":
      return [...row.title.map((line) => rawLine(line, "title")), rawLine(row.line, "head", row.words)];
    case "top":
      return row.cells.flatMap((lines) => lines.map((line) => rawLine(line, "cell")));
    case "marked":
      return linesOfMarked(row);
  }
}

/** "Milepæl 2" in a cell of its own is a mark with a number. */
const NUMBERED_MARK = /^(\p{L}+)\s(?:nr\.?\s?)?\d{1,2}\s?[.:]?$/u;

/** A mark without the number or the round behind it, which also stands in a cell of its own; `undefined` for any other mark. */
function bareMark(mark: string, round: string): string | undefined {
  const behind = roundKey(afterMilestone(mark) ?? "");
  const isRound = behind !== "" && `${roundKey(round)} `.startsWith(`${behind} `);
  return isRound ? "Milepæl" : NUMBERED_MARK.exec(mark)?.[1];
}

function linesOfMarked({ mark, text, status, round, rating }: MarkedRow): RawLine[] {
  const [first, ...others] = mark;
  const place = rating[0] ?? round[0] ?? status.at(-1) ?? text.at(-1) ?? first;
  const label = joinCells(round.map(({ text: words }) => words.trim()));
  const bare = first && others.length === 0 ? bareMark(first.text.trim(), label) : undefined;
  return [
    ...(first ? [rawLine(first, "row", bare ?? first.text)] : []),
    ...[...others, ...text, ...underStatusHeading(status, text)].map((line) => rawLine(line, "cell")),
    // Every row has a line of its round, so that words of its text are never taken for one.
    ...(place ? [rawLine({ ...(round[0] ?? place), begins: "paragraph" }, "round", label)] : []),
    ...rating.map((line) => rawLine(line, "rating")),
  ];
}
