/** The parts of a sheet, which empty rows keep apart: its list, and what stands above and below that. */
import type { Smiley } from "../../../agreement/effort/smiley.ts";
import { isDash, isSmileyCell } from "../../signs/isSmileyCell.ts";
import { definedKind } from "../../signs/ratings.ts";
import { isWholeRound } from "../../words/roundLabel.ts";
import { isColumnWord, namesInitiatives } from "../../words/tableHeads.ts";
import { filledOf, type SheetCell, type SheetRecord } from "./sheetRecord.ts";

const NUMBER = /^[-−(]?\d[\d.]*(?:,\d+)?\)?\s?%?$/u;
/** A sign that a legend defines is no longer, and stands beside one meaning or one for efforts and one for the economy. */
const LONGEST_SIGN = 20;
const MOST_IN_LEGEND = 3;
/** Fewer rows, or all of one kind, are no legend. */
const FEWEST = 2;

/** Records that belong together. */
interface Stretch {
  readonly records: readonly SheetRecord[];
  /** True for what is no rows of the sheet's list. */
  readonly isApart: boolean;
}

/**
 * The records of a sheet with those of its initiatives together, also over empty rows, and those that stand apart from them by
 * themselves: of a list numbers and other columns, of forms and cards legends alone. `isHead`: true for a record that names the
 * columns of initiatives.
 */
export function stretchesOf(
  records: readonly SheetRecord[],
  isHead: (record: SheetRecord) => boolean,
  isList: boolean,
): readonly Stretch[] {
  const stretches: { records: SheetRecord[]; isApart: boolean }[] = [];
  const uses = usesIn(records);
  for (const part of partsOf(records)) {
    const own = usesIn(part);
    const isSign: IsSign = (words) => isSmileyCell(words) || (uses.get(words) ?? 0) > (own.get(words) ?? 0);
    const areSigns = isLegend(part, isSign);
    const isApart = !part.some(isHead) && (areSigns || (isList && standsApart(part)));
    const above = stretches.findLast((stretch) => !stretch.isApart);
    const goesOn = above !== undefined && (above === stretches.at(-1) || above.records.some(isHead));
    if (goesOn && !isApart && !headsRound(part, isHead))
      for (const record of part) above.records.push(record);
    else stretches.push({ records: part, isApart });
  }
  return stretches;
}

/** How often each text fills a cell. */
function usesIn(records: readonly SheetRecord[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { text } of records.flatMap(filledOf)) uses.set(text, (uses.get(text) ?? 0) + 1);
  return uses;
}

/** True for a list below the name of its round. */
function headsRound([name, head]: readonly SheetRecord[], isHead: (record: SheetRecord) => boolean): boolean {
  const [only, ...others] = name ? filledOf(name) : [];
  return (
    only !== undefined && others.length === 0 && isWholeRound(only.text) && head !== undefined && isHead(head)
  );
}

/** The records between empty ones, in their order. A heading alone belongs to what stands below the empty row under it. */
function partsOf(records: readonly SheetRecord[]): SheetRecord[][] {
  const parts: SheetRecord[][] = [];
  let isBelowEmpty = true;
  let hasRow = false;
  for (const record of records) {
    const isEmpty = filledOf(record).length === 0;
    const above = parts.at(-1);
    const begins: boolean = (isBelowEmpty || record.isBelowEmpty === true) && hasRow;
    isBelowEmpty = isEmpty;
    if (isEmpty) continue;
    if (above && !begins) above.push(record);
    else parts.push([record]);
    hasRow = isRow(record) || (hasRow && !begins);
  }
  return parts;
}

/** True for a part that is no rows of a list: numbers below their names, or names of columns that no list of initiatives has. */
function standsApart(part: readonly SheetRecord[]): boolean {
  const rows = part.filter(isRow);
  const [head, ...below] = rows.map(filledOf);
  if (head === undefined) return false;
  const areNumbers = below.every(
    ([name, ...others]) => !isNumber(name) && others.length > 0 && others.every(isNumber),
  );
  const isNamed = head.every((cell) => !isNumber(cell) && !isDash(cell.text));
  if (below.length > 0 && areNumbers && isNamed) return true;
  const names = head.filter(({ text }) => isColumnWord(text));
  return (
    names.length === head.length || (names.length > 1 && head.some(({ text }) => namesInitiatives(text)))
  );
}

/** A row as far as a legend shows: the words and grounds of its cells. */
interface Shown {
  readonly cells: readonly Pick<SheetCell, "text" | "shade">[];
}

/** True for a record of more than a cell alone. */
function isRow({ cells }: Shown): boolean {
  return (
    cells.filter(({ text }) => text !== "").length > 1 ||
    cells.some(({ text, shade }) => text === "" && shade)
  );
}

function isNumber(cell: Shown["cells"][number] | undefined): boolean {
  return NUMBER.test(cell?.text ?? "");
}

/** True for words that rate elsewhere; a title beside a status says what the title's initiative reached. */
type IsSign = (words: string) => boolean;

/** True for rows that each say what a sign means, or a colour; one above them may name the columns. */
export function isLegend(rows: readonly Shown[], isSign: IsSign = () => true): boolean {
  const kinds = rows.filter(isRow).map((row) => kindOf(row, isSign));
  const defined = kinds.filter((kind) => kind !== null);
  const others = kinds.slice(1).includes(null) ? FEWEST : kinds.length - defined.length;
  return defined.length >= FEWEST && others < FEWEST && new Set(defined).size >= FEWEST;
}

/** What a row of a legend defines; `null` for any other row. */
function kindOf({ cells }: Shown, isSign: IsSign): Smiley | null {
  const said = cells.filter(({ text, shade }) => text !== "" || shade !== undefined);
  const [sign, ...told] = said;
  const last = told.at(-1);
  if (sign === undefined || last === undefined || said.length > MOST_IN_LEGEND) return null;
  if (/\p{L}/u.test(sign.text) && !isSign(sign.text)) return null;
  if (sign.text.length > LONGEST_SIGN || last.text === "" || isSmileyCell(last.text) || isNumber(last))
    return null;
  return definedKind(sign.text, told.map(({ text }) => text).join(" "));
}
