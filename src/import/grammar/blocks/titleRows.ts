/** Tables with one head for all their initiatives: the title of each stands in a row of its own, above its description and fields. */
import type { SourceLine } from "../../model/neutralDocument.ts";
import { isMark, isRowStart } from "../../words/fixedWords.ts";
import { endsSentence } from "../../words/sentenceEnd.ts";
import type { CellText } from "./cellText.ts";
import type { FormRow } from "./formRow.ts";
import { isDescriptionHead } from "./tableColumns.ts";
import { hasFields, topRow } from "./topRow.ts";

/** The number of an initiative in its theme: no item of a description has one. */
const NUMBERED = /^\d{1,3}[.,]\d{1,3}/u;
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
  const titled = titleIn(filled, below, head);
  if (titled) {
    rows.splice(place, 1, headOf(head, titled.title));
    if (titled.beside.length > 0) rows.push(topRow(titled.beside));
    return true;
  }
  const [next, ...others] = below;
  if (!isLabel(filled) || next === undefined || !titleIn(filledOf(next.cells), others, head)) return false;
  rows.splice(place, 0, { kind: "heading", lines: only.lines });
  return true;
}

interface Titled {
  readonly title: readonly SourceLine[];
  /** What else stands in its row: description, fields. */
  readonly beside: readonly CellText[];
}

/** The title that a row has, alone or above or beside its description; `null` for any other row. */
function titleIn(filled: readonly CellText[], below: Texts, { namesTitles }: Head): Titled | null {
  const [first, ...beside] = filled;
  if (first === undefined) return null;
  const next = nextOf(below);
  if (isTitle(filled, next) && !(namesTitles && isBeside(next))) return { title: first.lines, beside };
  if (namesTitles && isBeside(filled)) return { title: first.lines, beside };
  const [line, ...lines] = first.lines;
  const isNumbered = first.column === 0 && line !== undefined && NUMBERED.test(line.text.trim());
  const own = { ...first, words: line?.text.trim() ?? "" };
  const isAbove = beside.some(hasFields) || (beside.length > 0 && next.some(hasFields));
  if (!isNumbered || !isLabel([own]) || !isAbove) return null;
  return { title: [line], beside: lines.length > 0 ? [{ ...first, lines }, ...beside] : beside };
}

type Head = Extract<FormRow, { kind: "head" }>;

/** The table's head with a title of its own. */
function headOf(head: Head, title: readonly SourceLine[]): Head {
  return { ...head, title, line: title[0] ?? head.line, isShared: true };
}

/** True for a row with a title in the first column, beside description and fields; what introduces a list is none. */
function isBeside([first, ...beside]: readonly CellText[]): boolean {
  const introduces = first?.lines.some(({ text }) => text.trim().endsWith(":"));
  return first?.column === 0 && !introduces && isLabel([first]) && beside.some(hasFields);
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

/** What stands in the next row that says something. */
function nextOf(below: Texts): readonly CellText[] {
  return filledOf(below.find(({ cells }) => filledOf(cells).length > 0)?.cells ?? []);
}

/** True for a label whose description and fields stand below it. */
function isTitle(filled: readonly CellText[], next: readonly CellText[]): boolean {
  return isLabel(filled) && next.some(hasFields) && !next.some(isDescriptionHead);
}
