import type { FollowUpFacts, SourceRange } from "../agreement/format/schema.ts";
import { lettersOf } from "../agreement/source/lettersOf.ts";
import { groupFindings } from "./findingGroups.ts";
import { cellTexts } from "./grammar/blocks/cellText.ts";
import { isColumnName, isDescriptionHead, isNamesRow } from "./grammar/blocks/tableColumns.ts";
import { withoutOuterTables } from "./grammar/blocks/withoutOuterTables.ts";
import type { ImportFinding } from "./model/finding.ts";
import type { Block, SourceLine, TableRow } from "./model/neutralDocument.ts";
import { isSmileyCell } from "./signs/isSmileyCell.ts";
import { takeGlyphs } from "./signs/signs.ts";
import {
  afterComment,
  afterStatus,
  fieldOf,
  isEconomyName,
  isFieldName,
  isRowStart,
  withoutRowMark,
} from "./words/fixedWords.ts";
import { isColumnWord } from "./words/tableHeads.ts";

/** An imported document, as far as it tells what was not read. */
interface ReadDocument {
  readonly facts: FollowUpFacts;
  readonly findings: readonly ImportFinding[];
  readonly blocks: readonly Block[];
}

/** What says that its whole row was not read. */
const LOST_ROWS: ReadonlySet<ImportFinding["code"]> = new Set(["round-unknown", "text-unplaced"]);

/**
 * The places that nothing of the feed has, in the document's order and without overlaps: rows of tables, and lines that stand
 * together. What stands above the initiatives is none, unless it looks like one of their rows; nor are headers, footers and
 * the names of columns.
 */
export function unreadPlaces({ facts, findings, blocks }: ReadDocument): readonly SourceRange[] {
  const lost = lostFindings(findings);
  const words = new WordsOf(facts);
  const isLost = (line: SourceLine) => lost.has(line.number) || words.lacks(line);
  const ofLines = (lines: readonly SourceLine[]) =>
    lines.filter(isLost).map(({ number }) => ({ from: number, to: number }));
  const ofRow = (row: TableRow) => {
    const cells = cellTexts(row);
    const isHead = cells.some(isDescriptionHead);
    const lines = cells.flatMap((cell) => (isHead && isColumnName(cell) ? [] : cell.lines));
    const own = lines.filter((line) => words.areOwn(line));
    if (isNamesRow(cells) && !lines.some(({ text }) => /\d/.test(text))) return [];
    const isWhole = (own.length > 0 && own.every((line) => words.lacks(line))) || lines.some(isLostRow);
    return isWhole ? [around(lines)] : ofLines(lines);
  };
  const isLostRow = ({ number }: SourceLine) =>
    lost.get(number)?.some((code) => LOST_ROWS.has(code)) === true;
  return joined(
    withoutOuterTables(blocks).flatMap((block) =>
      block.kind === "table" ? block.rows.flatMap(ofRow) : block.kind === "text" ? ofLines(block.lines) : [],
    ),
  );
}

/** The findings that say what was lost, by their lines. */
function lostFindings(findings: readonly ImportFinding[]) {
  const lost = new Map(groupFindings(findings)).get("lost") ?? [];
  const codes = new Map<number, readonly ImportFinding["code"][]>();
  for (const { line, code } of lost) if (line !== null) codes.set(line, [...(codes.get(line) ?? []), code]);
  return codes;
}

/** Where a line's words may be parted in the feed: at a status behind the text, behind a number, between names, between columns. */
const PARTED =
  /(?<=[.!?]\s+)Status\s?:|[,;:/()|\t]|\s{2,}|(?<=\d)\.?\s+(?=[\p{L}(])|(?:^|\s)(?:og|samt)(?=\s|$)|(?<=\p{L}[.!?]?)\s+(?=(?:Pr\.?\s+)?\d)/u;

/** The words of a feed, held against the lines of its document. */
class WordsOf {
  readonly #head: string;
  readonly #initiatives: readonly (SourceRange & { readonly words: string })[];
  readonly #first: number;

  constructor({ initiatives, corrections: _, import: __, ...head }: FollowUpFacts) {
    this.#head = lettersIn(head);
    this.#initiatives = initiatives.flatMap(({ source, ...own }) =>
      source ? [{ ...source, words: lettersIn(own) }] : [],
    );
    this.#first = Math.min(...this.#initiatives.map(({ from }) => from));
  }

  /** True for a line that says more than what it is: no name of a field, a column or a round, no smiley. */
  areOwn({ text }: SourceLine): boolean {
    return this.#own(text).length > 0;
  }

  /** True for a line with words of its own that neither its initiative nor what holds for the whole document has. */
  lacks({ number, text }: SourceLine): boolean {
    const own = this.#own(text);
    if (own.length === 0) return false;
    const around = this.#initiatives.filter(({ from, to }) => number >= from && number <= to);
    if (around.length > 0) return own.some((part) => !around.some(({ words }) => words.includes(part)));
    return number > this.#first || isRowStart(text.trim()) || fieldOf(text.trim()) !== null;
  }

  /** The letters and digits of a line's parts, without those that say what it is and what holds for the whole document. */
  #own(text: string): readonly string[] {
    const trimmed = takeGlyphs(text, 0).rest.trim();
    const behind = withoutRowMark(trimmed.replace(HEAD, ""));
    const parts = (fieldOf(behind)?.value ?? afterStatus(behind) ?? afterComment(behind) ?? behind).split(
      PARTED,
    );
    return parts
      .filter(
        (part) =>
          !isColumnWord(part) &&
          !isFieldName(part.trim()) &&
          !isEconomyName(part.trim()) &&
          !isSmileyCell(part.trim()),
      )
      .map(lettersOf)
      .filter((letters) => letters.length > 1 && !this.#head.includes(letters));
  }
}

/** The head of an initiative's table, as far as it stands on one line. */
const HEAD = /(?:Kort\s+)?beskrivelse\s+af(?:\s+indsats(?:en)?.*)?$|^indsatsen\s*\(.*\)|Tid\s+Smiley$/iu;

/** The letters and digits of all texts in a value. */
function lettersIn(value: unknown): string {
  if (typeof value === "string") return lettersOf(value);
  if (typeof value !== "object" || value === null) return "";
  return Object.values(value).map(lettersIn).join("\n");
}

function around(lines: readonly SourceLine[]): SourceRange {
  const numbers = lines.map(({ number }) => number);
  return { from: Math.min(...numbers), to: Math.max(...numbers) };
}

/** Places in order, of which those that touch are one. */
function joined(places: readonly SourceRange[]): readonly SourceRange[] {
  const apart: SourceRange[] = [];
  for (const place of places.toSorted((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last === undefined || place.from > last.to) apart.push(place);
    else apart.splice(-1, 1, { from: last.from, to: Math.max(last.to, place.to) });
  }
  return apart;
}
