/** The rows of a list of initiatives, collected as forms: one for each initiative, one row of it for each milestone. */
import { foldSpace } from "../../../agreement/source/foldSpace.ts";
import type { ImportFinding } from "../../model/finding.ts";
import type { Block, TableRow } from "../../model/neutralDocument.ts";
import { roundKey } from "../../words/roundLabel.ts";
import { namesMoney } from "../../words/tableHeads.ts";
import type { CellText } from "./cellText.ts";
import {
  type Columns,
  cellOf,
  economyOf,
  lineOf,
  milestoneOf,
  type Row,
  topOf,
  wordsOfEconomy,
} from "./listRows.ts";

/** An initiative's form while its rows are collected. */
export interface OpenForm {
  readonly rows: TableRow[];
  readonly title: string;
  readonly number: string;
  /** The heading that it stands below; empty where it stands below none. */
  readonly theme: string;
  readonly rounds: Set<string>;
  /** Who is responsible for it and what it is about: what its first row has in those columns. */
  readonly top: ReadonlySet<string>;
  /** What it has of columns that no form has. */
  readonly beside: readonly string[];
  /** What it has of its economy. */
  economy: string;
}

/** The forms that lists have made so far, and where the next list stands. */
export interface FormsAbove {
  /** By number and title: where numbers begin anew in each theme, two initiatives may have both. */
  readonly above: Map<string, OpenForm[]>;
  /** The heading above the list. */
  readonly heading: string;
  /** True where an initiative stands in several lists, one for each round. */
  readonly areApart: boolean;
}

/** The name of a row of sums. */
const SUM =
  /^(?:(?:i\s?alt|total|sum|subtotal|hovedtotal)(?:$|\s?[,:–-]|\s(?:for|i|besparelse|alle)(?!\p{L}))|samlet\s(?:besparelse|beløb|effekt|økonomi|resultat|sum)$)/iu;
/** The name of such a row that says of what, which a title may begin with as well: beside it stand numbers alone. */
const SUM_OF =
  /^(?:[Ii]\s?alt|I ALT|[Ss]ubtotal|[Tt]otal|[Hh]ovedtotal|[Ss]um|[Ss]amlet|TOTAL)(?!\p{L})(?!\s\p{Ll})/u;
/** The columns of which a row of sums has none. */
const OF_MILESTONES = ["text", "time", "rating", "status", "description"] as const;

/** The columns of what an initiative has once. */
const OF_TOP = ["responsible", "committee", "contributors", "description"] as const;
/** A number that no other initiative has, whatever its theme: "7.02". */
const OF_ALL_THEMES = /^(?:\d{1,3}|\p{L})[.,]\d/u;

/** The forms of a list's rows, one after the other. */
export class ListForms {
  readonly blocks: Block[] = [];
  /** What is left out. */
  readonly findings: ImportFinding[] = [];
  readonly #columns: Columns;
  readonly #others: ReadonlyMap<number, string>;
  /** The columns of amounts that are the economy's. */
  readonly #amounts: ReadonlyMap<number, string>;
  #form: OpenForm | null = null;
  #theme = "";
  #heading: string;
  readonly #onlyRound: string;
  readonly #all: FormsAbove;

  constructor(
    columns: Columns,
    others: ReadonlyMap<number, string>,
    onlyRound: string,
    all: FormsAbove = { above: new Map(), heading: "", areApart: false },
  ) {
    this.#all = all;
    this.#heading = all.heading;
    this.#columns = columns;
    this.#others = new Map([...others].filter(([, name]) => !namesMoney(name)));
    this.#amounts = new Map([...others].filter(([, name]) => namesMoney(name)));
    this.#onlyRound = onlyRound;
  }

  add(cells: Row): void {
    const filled = cells.filter(({ words }) => words !== "");
    if (filled.length === 0) return;
    const [first] = filled;
    // A heading over all columns begins in the first of them, which may be that of the numbers.
    const isBefore = first !== undefined && first.column <= (this.#columns.get("initiative") ?? 0);
    const isHeading = filled.length === 1 && isBefore && !this.#isColoured(cells, first);
    if (isHeading && /\p{L}{2}/u.test(first.words)) this.#beginTheme(cells);
    // Its amounts are those of the rows above once more.
    else if (this.#isSum(filled)) this.#leaveOut(filled);
    else this.#addMilestone(cells);
  }

  /** True for a row of sums, be it of a theme that its name or a cell before it names. */
  #isSum(filled: Row): boolean {
    const [name, ...others] = filled.filter(({ column }) => column !== this.#columns.get("theme"));
    if (name === undefined) return false;
    const isOfMilestone = OF_MILESTONES.some((column) => cellOf(filled, this.#columns, column));
    const areAmounts = others.length > 0 && others.every(({ words }) => NUMBER.test(words));
    return (SUM.test(name.words) && !isOfMilestone) || (SUM_OF.test(name.words) && areAmounts);
  }

  /** Reports cells that no form has a place for. */
  #leaveOut(filled: Row): void {
    const words = filled.map((cell) => cell.words).join(" ");
    this.findings.push({ code: "text-unplaced", line: lineOf(filled), values: { words, behind: "table" } });
  }

  /** True for a row in which the smiley is a colour that the title has not. */
  #isColoured(cells: Row, { cell: title }: CellText): boolean {
    const shade = cells.find(({ column }) => column === this.#columns.get("rating"))?.cell.shade;
    return shade !== undefined && shade !== title.shade;
  }

  #beginTheme(cells: Row): void {
    this.#form = null;
    this.#heading = cells
      .map(({ words }) => words)
      .join(" ")
      .trim();
    this.blocks.push(...headingOf(cells));
  }

  #addMilestone(cells: Row): void {
    const theme = cellOf(cells, this.#columns, "theme");
    if (theme && theme.words !== this.#theme) {
      this.#beginTheme([inOneLine(theme)]);
      this.#theme = theme.words;
    }
    const beside = wordsBeside(cells, this.#others);
    const amounts = wordsBeside(cells, this.#amounts);
    const form = this.#formOf(cells, beside);
    const own = beside.filter((words) => !form.beside.includes(words));
    const said = [wordsOfEconomy(cells, this.#columns), ...amounts].filter(Boolean).join("|");
    form.rows.push(milestoneOf(cells, this.#columns, own, this.#onlyRound));
    form.rounds.add(this.#roundOf(cells));
    if (said !== "" && !saysAgain(said, form.economy))
      form.rows.push(economyOf(cells, this.#columns, amounts));
    form.economy = said || form.economy;
  }

  /** The open form, one above of the same number and title, or a new one: some lists leave the name out of an initiative's further rows, others write it again. */
  #formOf(cells: Row, beside: readonly string[]): OpenForm {
    const title = (cellOf(cells, this.#columns, "initiative")?.words ?? "").toLowerCase();
    const number = (cellOf(cells, this.#columns, "number")?.words ?? "").toLowerCase();
    const open = this.#form;
    const isSame = title === open?.title && (number === "" || number === open.number);
    if (open !== null && (title === "" || isSame)) return open;
    // Two initiatives may have one title, where nothing numbers them.
    const isNamed = title !== "" && (this.#all.areApart || number !== "" || /^\d/u.test(title));
    const alike = this.#all.above.get(`${number} ${title}`) ?? [];
    const known = isNamed ? this.#sameOf(alike, this.#roundOf(cells)) : undefined;
    this.#form = known ?? this.#newForm(cells, { title, number, beside });
    if (known === undefined) this.#all.above.set(`${number} ${title}`, [...alike, this.#form]);
    else this.#tellOthers(known, cells);
    return this.#form;
  }

  #newForm(cells: Row, named: Pick<OpenForm, "title" | "number" | "beside">): OpenForm {
    const rows = topOf(cells, this.#columns, named.beside);
    this.blocks.push({ kind: "table", rows });
    const top = new Set(this.#topOf(cells).map(({ words }) => words));
    return { ...named, rows, theme: this.#heading, rounds: new Set(), top, economy: "" };
  }

  #topOf(cells: Row): Row {
    return OF_TOP.flatMap((name) => cellOf(cells, this.#columns, name) ?? []);
  }

  /** What a later row says otherwise of the initiative than its first one. */
  #tellOthers({ top }: OpenForm, cells: Row): void {
    const others = this.#topOf(cells).filter(({ words }) => !top.has(words));
    if (others.length > 0) this.#leaveOut(others);
  }

  /** Of the forms of one number and title that of a row's initiative: the one of the same theme, or the only one that it can be. */
  #sameOf(alike: readonly OpenForm[], round: string): OpenForm | undefined {
    const own = alike.find(({ theme }) => theme === this.#heading);
    const possible = alike.filter(
      ({ theme, number, title, rounds }) =>
        theme === "" ||
        this.#heading === "" ||
        (OF_ALL_THEMES.test(`${number}${title}`) && !rounds.has(round)),
    );
    return own ?? (possible.length === 1 ? possible[0] : undefined);
  }

  #roundOf(cells: Row): string {
    return roundKey(cellOf(cells, this.#columns, "time")?.words ?? this.#onlyRound);
  }
}

/** True where each part of an economy is empty or the same again, as in a cell that is merged down without its smiley. */
function saysAgain(said: string, above: string): boolean {
  const parts = above.split("|");
  return said.split("|").every((part, at) => part === "" || part === parts[at]);
}

/** What a row has in such columns, a paragraph each, behind their names. */
function wordsBeside(cells: Row, others: ReadonlyMap<number, string>): readonly string[] {
  return cells.flatMap((cell) => {
    const name = others.get(cell.column);
    if (name === undefined || cell.words === "") return [];
    const [first = "", ...more] = paragraphsOf(cell);
    return [name === "" ? first : named(name, first), ...more];
  });
}

/** The unit of a column's amounts in its name: "Aftalt besparelse 2026 (mio. kr.)". */
const UNIT =
  /[\s,]+\(?\s?(?:i\s)?(?:hele\s)?((?:mio|mill|mia|t|1\.000)\.?\s?kr\.?|tkr\.?|kr\.?|kroner)\s?\)?$/iu;
const NUMBER = /^[-−]?\d[\d.]*(?:,\d+)?$/u;

/** What a column says behind its name; a number has the unit that the name has. */
function named(name: string, words: string): string {
  const [inName = "", unit = ""] = UNIT.exec(name) ?? [];
  if (unit === "" || !NUMBER.test(words)) return `${name}: ${words}`;
  return `${name.slice(0, -inName.length)}: ${words} ${unit.replace(/^1\.000\s?/u, "t.")}`;
}

/** The words of a cell's paragraphs. */
function paragraphsOf({ lines }: CellText): readonly string[] {
  const paragraphs: string[] = [];
  for (const { text, begins } of lines) {
    if (begins === "paragraph" || paragraphs.length === 0) paragraphs.push(foldSpace(text));
    else paragraphs.push(foldSpace(`${paragraphs.pop()} ${text}`));
  }
  return paragraphs;
}

/** A cell whose words, which a narrow column breaks, stand on one line; one with a divided word as it is. */
function inOneLine(cell: CellText): CellText {
  const [first, ...others] = cell.lines;
  const isDivided = cell.lines.some(({ text }) => /[-\u00ad]\s*$/u.test(text));
  return first && others.length > 0 && !isDivided
    ? { ...cell, lines: [{ ...first, text: cell.words }] }
    : cell;
}

/** What stands above a list in its table, as text. */
export function headingOf(cells: Row): Block[] {
  const lines = cells.flatMap((cell) => cell.lines);
  return lines.length === 0 ? [] : [{ kind: "text", lines }];
}
