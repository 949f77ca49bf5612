/** Reads tables one after the other into cards; what stands between them stays where it is. */
import type { ImportFinding } from "../../../model/finding.ts";
import type { TableBlock } from "../../../model/neutralDocument.ts";
import { cardPart, roundOf } from "../../../words/cardNames.ts";
import { headsLegend, type ListColumn } from "../../../words/tableHeads.ts";
import type { CellText } from "../cellText.ts";
import type { Row } from "../listRows.ts";
import { Card, OF_MILESTONE } from "./card.ts";
import {
  addRow,
  addUnknown,
  addValue,
  filledOf,
  type MilestoneColumns,
  milestoneHead,
  namesTitle,
  pairsIn,
  wordsOf,
} from "./cardRows.ts";
import { addLines, beginsCard, cellOf, isCaption, type Text, titleAbove, titleRows } from "./cardTitles.ts";

/** What a document of cards is made of: its cards, and what stands around them. */
export type Part = Text | TableBlock | { readonly kind: "card"; readonly card: Card };

const GOAL = /^mål\s?:?$/iu;
const STEP = /^(?:milepæl|delmål)/iu;

/** No card has more rows; looking no further keeps the work of a table in proportion to its length. */
const MOST_ROWS = 200;

/** The cards of a document, collected table by table. */
export class CardReader {
  /** Rows that no card has a place for. */
  readonly findings: ImportFinding[] = [];
  readonly #parts: Part[] = [];
  /** The open card. */
  #card: Card | null = null;
  /** What stands below the open card and may be within it. */
  #between: Text[] = [];
  /** The columns that the last head of milestones names in the open table. */
  #columns: MilestoneColumns | null = null;
  /** The rows of the table above this one are read. */
  #passed = 0;
  /** Number and theme that stand above the title. */
  #above: [CellText, CellText][] = [];
  /** True where remarks stand below each milestone. */
  #remarksAreStatus = false;
  /** True where "Mål" is no milestone ({@link haveSteps}). */
  #hasGoals = false;

  /** Whether a heading above a table may be its title, as where no table names its initiative. */
  readonly #hasHeadings: boolean;

  constructor(hasHeadings: boolean) {
    this.#hasHeadings = hasHeadings;
  }

  /** Adds text below the open card; the table that follows tells whose it is. */
  addText(block: Text): void {
    this.#between.push(block);
  }

  /** Adds the rows of a table to cards; false for a table that is no part of one. */
  readTable(rows: readonly Row[]): boolean {
    const filled = rows.filter((cells) => filledOf(cells).length > 0);
    const begins = beginsCard(rows);
    const above =
      this.#hasHeadings && goesOn(filled) && !isOfOnePart(filled) ? titleAbove(this.#between) : null;
    if (begins) this.#close();
    else if (above) this.#beginBelow(above, filled);
    else if (this.#card && goesOn(filled)) this.#takeBetween();
    else return false;
    this.#columns = null;
    this.#passed = 0;
    const count = (part: string) => filled.filter(([name]) => cardPart(name?.words ?? "") === part).length;
    this.#hasGoals = haveSteps(filled);
    this.#remarksAreStatus = count("remarks") > Math.max(1, filled.filter(namesTitle).length);
    for (const [at, cells] of filled.entries()) if (!this.#readRow(cells, filled, at)) this.#unknown(cells);
    return true;
  }

  /** Keeps a row that the card has no place for, and says so. */
  #unknown(cells: Row): void {
    const words = wordsOf(cells);
    const [first] = filledOf(cells);
    if (first === undefined || words === "") return;
    const [line = { number: first.cell.line, text: "", startsPage: false }] = first.lines;
    this.#card?.addRemark({ ...first, words, lines: [{ ...line, text: words, begins: "paragraph" }] });
    this.findings.push({ code: "row-as-remark", line: line.number, values: { words } });
  }

  /** Keeps a table that stands above all cards. */
  keep(table: TableBlock): void {
    this.#close();
    this.#parts.push(table);
  }

  get hasCards(): boolean {
    return this.#card !== null || this.#parts.some(({ kind }) => kind === "card");
  }

  /** All that was read, in its order. */
  parts(): readonly Part[] {
    this.#close();
    return this.#parts;
  }

  #readRow(cells: Row, rows: readonly Row[], at: number): boolean {
    if (at < this.#passed) return true;
    const columns = milestoneHead(cells);
    if (columns) {
      this.#columns = columns;
      return this.#card !== null || titleRows(rows, at + 1, true) !== null;
    }
    const own = titleRows(rows, at, false) ?? (this.#columns && titleRows(rows, at, true));
    if (own) {
      if (own.theme) this.#close({ kind: "text", lines: own.theme.lines });
      const head = this.#columns;
      this.#begin(own.title, rowsFrom(rows, at + own.count));
      this.#columns = head;
      for (const { lines } of own.texts) if (this.#card) addLines(this.#card, lines);
      this.#passed = at + own.count;
      return true;
    }
    const pairs = pairsIn(cells);
    if (pairs && (this.#columns === null || namesTitle(cells) || cells.length === 2))
      return pairs
        .map(([name, value]) => value === undefined || this.#add(name, value, rowsFrom(rows, at + 1)))
        .every(Boolean);
    if (this.#card === null) return false;
    return addRow(this.#card, cells, this.#columns) || addUnknown(this.#card, cells);
  }

  /** Adds a value under its name; `below` are the rows that follow. */
  #add(name: CellText, value: CellText, below: readonly Row[]): boolean {
    const part = cardPart(name.words);
    if (part === "initiative" && value.words !== "") {
      this.#begin(value, below);
      return true;
    }
    const card = this.#card;
    if (card && this.#hasGoals && GOAL.test(name.words)) return addUnknown(card, [name, value]);
    const isAbove = (part === "number" || part === "theme") && (card === null || card.hasMilestones);
    if (isAbove) this.#above.push([name, value]);
    else if (card === null) return false;
    else if (!addValue(card, name, value, this.#remarksAreStatus))
      return (part === null || card.isAbove) && addUnknown(card, [name, value]);
    return true;
  }

  #begin(title: CellText, below: readonly Row[]): void {
    this.#close();
    this.#card = new Card(beginningOf(below));
    this.#card.add("initiative", title);
    for (const [name, value] of this.#above) addValue(this.#card, name, value, false);
    this.#above = [];
    this.#columns = null;
  }

  /** A card below its heading. */
  #beginBelow(
    { above, title, below }: NonNullable<ReturnType<typeof titleAbove>>,
    rows: readonly Row[],
  ): void {
    const furniture = this.#between.filter(({ kind }) => kind === "furniture");
    this.#between = [...furniture, { kind: "text", lines: above }];
    this.#begin(cellOf([title]), rows);
    if (this.#card) addLines(this.#card, below);
  }

  /** Ends the open card; `heading` stands above the next. */
  #close(heading?: Text): void {
    if (this.#card) this.#parts.push({ kind: "card", card: this.#card });
    this.#parts.push(...this.#between, ...(heading ? [heading] : []));
    [this.#card, this.#between] = [null, []];
  }

  /** What stands between two tables of one card are remarks, but for captions of the second. */
  #takeBetween(): void {
    for (const block of this.#between) {
      if (block.kind === "furniture") this.#parts.push(block);
      else
        for (const line of block.lines.filter(({ text }) => text.trim() !== "" && !isCaption(text)))
          this.#card?.addRemark(cellOf([line]));
    }
    this.#between = [];
  }
}

/** The rows from a place on, as many as a card may have. */
function rowsFrom(rows: readonly Row[], at: number): readonly Row[] {
  return rows.slice(at, at + MOST_ROWS);
}

/** What begins each milestone of a card with these rows: its text, but its round where one of the same name stands above each text. */
function beginningOf(below: readonly Row[]): ListColumn {
  const end = below.findIndex(namesTitle);
  const own = below.slice(0, end === -1 ? undefined : end);
  const hasGoals = haveSteps(own);
  const rows = own
    .map(([name]) => name?.words ?? "")
    .map((words) => ({ words, part: hasGoals && GOAL.test(words) ? null : cardPart(words) }))
    .filter(({ part }) => part === "round" || OF_MILESTONE.has(part ?? ""));
  const texts = rows.filter(({ part }) => part === "text" || part === "round");
  const times = rows.filter(({ part }) => part === "time");
  const areBelowTimes = rows.every(({ part }, at) => part !== "text" || rows[at - 1]?.part === "time");
  const isOneName = new Set(times.map(({ words }) => words)).size === 1;
  if (isOneName && (texts.length === 0 || (areBelowTimes && texts.length === times.length))) return "time";
  return texts.length > 0 ? "text" : rows[0]?.part === "rating" ? "rating" : "status";
}

/** True where milestones have a name of their own, so that "Mål" is what the initiative is for. */
function haveSteps(rows: readonly Row[]): boolean {
  return rows.some(([name]) => STEP.test(name?.words ?? "") || roundOf(name?.words ?? "") !== null);
}

/** True for rows of which only the first names a part of a card, as where that is the head of sums for each theme. */
function isOfOnePart(rows: readonly Row[]): boolean {
  const named = rows.filter((cells) => cardPart(cells[0]?.words ?? "") !== null);
  return rows.length > 1 && named.length === 1 && !rows.some(milestoneHead);
}

/** True for a table that can go on with a card: it begins with the head of milestones, or with a name beside its values. */
function goesOn([first]: readonly Row[]): boolean {
  if (first === undefined || headsLegend(first.map(({ words }) => words))) return false;
  const [part, ...others] = first.map(({ words }) => cardPart(words));
  const areValues = others.every((own) => own === null || own === "round") || pairsIn(first) !== null;
  return milestoneHead(first) !== null || (part != null && part !== "initiative" && areValues);
}
