/** One card: what its rows say of an initiative, collected as the rows of a list. */
import type { TableCell } from "../../../model/neutralDocument.ts";
import type { ListColumn } from "../../../words/tableHeads.ts";
import type { CellText } from "../cellText.ts";
import type { Columns, Row } from "../listRows.ts";

/** The list that cards are rows of: its columns, in any order, and behind them what no column has a name for. */
const ORDER: readonly ListColumn[] = [
  ...(["theme", "number", "initiative", "description", "responsible", "committee", "contributors"] as const),
  ...(["text", "status", "time", "rating", "economy", "economyStatus", "economyRating"] as const),
];
/** The columns by their places. */
export const CARD_COLUMNS: Columns = new Map(ORDER.map((name, column) => [name, column]));

/** What a milestone of a card has. */
export const OF_MILESTONE: ReadonlySet<string> = new Set<ListColumn>(["text", "status", "time", "rating"]);

/** The columns of remarks, which the rows of a list have behind their names. */
const FIRST_REMARK = ORDER.length;

type Values = Map<ListColumn, CellText>;

/** An initiative with its milestones, as far as its rows are read. */
export class Card {
  readonly #own: Values = new Map();
  readonly #milestones: Values[] = [];
  readonly #remarks: CellText[] = [];
  /** The names of those that are amounts, by their places. */
  readonly #amounts = new Map<number, string>();
  /** What the next status or smiley is of. */
  #open: "top" | "milestone" | "economy" = "top";
  readonly #begins: ListColumn;

  /** `begins` is what each milestone begins with: its text, its round, or what else it has. */
  constructor(begins: ListColumn) {
    this.#begins = begins;
  }

  get hasMilestones(): boolean {
    return this.#milestones.length > 0;
  }

  /** True where a value would be of a milestone that has not begun. */
  get isAbove(): boolean {
    return this.#open === "top";
  }

  get hasRounds(): boolean {
    return this.#milestones.some((values) => values.has("time"));
  }

  get title(): string {
    return this.#own.get("initiative")?.words ?? "";
  }

  get theme(): string {
    return this.#own.get("theme")?.words ?? "";
  }

  /** Gives the card a value; false where it has one already, or where nothing is open that it could be of. */
  add(part: ListColumn, value: CellText): boolean {
    const ofEconomy = this.#open === "economy" ? OF_ECONOMY[part] : undefined;
    if (ofEconomy !== undefined) return set(this.#own, ofEconomy, value);
    if (part === "economy") this.#open = "economy";
    if (!OF_MILESTONE.has(part)) return set(this.#own, part, value);
    if (part === this.#begins) this.addMilestone([]);
    const open = this.#open === "milestone" ? this.#milestones.at(-1) : undefined;
    return open !== undefined && set(open, part, value);
  }

  /** A milestone of several values at once: a row of a table, or one whose name is its round. */
  addMilestone(values: readonly (readonly [ListColumn, CellText])[]): boolean {
    this.#open = "milestone";
    const own: Values = new Map();
    this.#milestones.push(own);
    return values.every(([part, value]) => set(own, part, value));
  }

  /** An amount under the name that says what of the economy it is. */
  addAmount(name: string, value: CellText): void {
    if (value.words === "") return;
    this.#amounts.set(this.#remarks.length, name);
    this.#remarks.push(value);
  }

  addRemark(value: CellText): void {
    if (value.words !== "") this.#remarks.push(value);
  }

  /** The card as rows of the list: one for each milestone, or one for a card without any. */
  rows(): readonly Row[] {
    const own = [...this.#own].map(([part, value]) => placed(value, CARD_COLUMNS.get(part) ?? 0));
    const remarks = this.#remarks.map((value, at) => placed(value, FIRST_REMARK + at));
    const top = [...own, ...remarks];
    const milestones = this.#milestones.length === 0 ? [new Map() as Values] : this.#milestones;
    return milestones.map((values, at) => {
      const parts = [...values].map(([part, value]) => placed(value, CARD_COLUMNS.get(part) ?? 0));
      return at === 0 ? [...top, ...parts] : parts;
    });
  }

  /** The columns of its remarks, which have no name, and of its amounts, which have theirs. */
  remarkColumns(): ReadonlyMap<number, string> {
    return new Map(this.#remarks.map((_, at) => [FIRST_REMARK + at, this.#amounts.get(at) ?? ""]));
  }
}

/** What status and smiley are where they are the economy's. */
export const OF_ECONOMY: Partial<Record<ListColumn, ListColumn>> = {
  status: "economyStatus",
  rating: "economyRating",
};

/** Keeps a value; false where there is one already. */
function set(values: Values, part: ListColumn, value: CellText): boolean {
  if (value.words === "" && value.cell.shade === undefined) return true;
  if (values.has(part)) return false;
  values.set(part, value);
  return true;
}

function placed(value: CellText, column: number): CellText {
  const cell: TableCell = { ...value.cell, column, span: 1 };
  return { ...value, cell, column };
}
