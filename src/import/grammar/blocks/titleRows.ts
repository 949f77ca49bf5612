/** Tables with one head for all their initiatives: the title of each stands in a row of its own, above its description and fields. */
import { isMark, isRowStart } from "../../words/fixedWords.ts";
import { endsSentence } from "../../words/sentenceEnd.ts";
import type { CellText } from "./cellText.ts";
import type { FormRow } from "./formRow.ts";
import { isDescriptionHead } from "./tableColumns.ts";
import { hasFields, topRow } from "./topRow.ts";

/** No title or theme is longer. */
const LONGEST = 200;

type Texts = readonly { readonly cells: readonly CellText[] }[];

/** Adds a row that is an initiative's title, or the heading of its theme, below a head without a title; false for any other row. */
export function addTitle(rows: FormRow[], filled: readonly CellText[], below: Texts): boolean {
  const [only] = filled;
  const head = rows.findLast((row) => row.kind === "head");
  const above = rows.findLast((row) => row.kind !== "heading");
  if (only === undefined || head === undefined || (above !== head && above?.kind !== "marked")) return false;
  const isOpen = above === head && head.title.length === 0;
  if (!isOpen && above === head) return false;
  // Where each initiative has a head of its own, nothing else begins one.
  if (!isOpen && rows.some((row) => row.kind === "head" && row.title.length > 0 && !row.isShared))
    return false;
  const place = isOpen ? rows.lastIndexOf(head) : rows.length;
  const begins = head.namesTitles ? isBeside(filled) : isTitle(filled, below);
  if (begins) {
    rows.splice(place, 1, headOf(head, only));
    if (head.namesTitles) rows.push(topRow(filled.slice(1)));
    return true;
  }
  const [next, ...others] = below;
  if (!isLabel(filled) || next === undefined) return false;
  const nextFilled = filledOf(next.cells);
  if (!(head.namesTitles ? isBeside(nextFilled) : isTitle(nextFilled, others))) return false;
  rows.splice(place, 0, { kind: "heading", lines: only.lines });
  return true;
}

type Head = Extract<FormRow, { kind: "head" }>;

/** The table's head with a title of its own. */
function headOf(head: Head, title: CellText): Head {
  return { ...head, title: title.lines, line: title.lines[0] ?? head.line, isShared: true };
}

/** True for a row with a title in the first column, beside description and fields. */
function isBeside([first, ...beside]: readonly CellText[]): boolean {
  return first?.column === 0 && isLabel([first]) && beside.some(hasFields);
}

function filledOf(cells: readonly CellText[]): readonly CellText[] {
  return cells.filter(({ words }) => words !== "");
}

/** True for one cell with words that are no sentence and begin no part of a table. */
function isLabel(filled: readonly CellText[]): boolean {
  const [only, second] = filled;
  return (
    only !== undefined &&
    second === undefined &&
    only.words.length <= LONGEST &&
    /^[\p{Lu}\d]/u.test(only.words) &&
    !endsSentence(only.words.replace(/^[\d.]+$/u, "")) &&
    !isMark(only.words) &&
    !isRowStart(only.words)
  );
}

/** True for a label whose description and fields stand below it. */
function isTitle(filled: readonly CellText[], below: Texts): boolean {
  const next = below.find(({ cells }) => filledOf(cells).length > 0)?.cells ?? [];
  return isLabel(filled) && next.some(hasFields) && !next.some(isDescriptionHead);
}
