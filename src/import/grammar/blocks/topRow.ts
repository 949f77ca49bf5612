import type { SourceLine } from "../../model/neutralDocument.ts";
import { type FieldName, isFieldName, ownFieldOf } from "../../words/fixedWords.ts";
import type { CellText } from "./cellText.ts";
import type { FormRow } from "./formRow.ts";

/** A row above the marked ones: description, fields, remarks. */
export function topRow(filled: readonly CellText[]): FormRow {
  return { kind: "top", cells: fieldRow(filled) ?? inReadingOrder(filled) };
}

/** What the row of a description is called, whose words then stand beside the name: they belong before the fields. */
const DESCRIPTION = /^(?:kort\s)?beskrivelse(?:\saf\sindsatsen)?\s?:?$/iu;

/** True for a row of the description's name and its words, or of its name alone. */
export function isDescriptionRow([name, ...others]: readonly CellText[]): boolean {
  return name !== undefined && DESCRIPTION.test(name.words) && others.length <= 1;
}

const REMARKS = /^bemærkninger\s?:?$/iu;

/** A row that has a field's name in one cell and its value in the next, as the field has them on one line; remarks without their name. */
function fieldRow([name, value, ...others]: readonly CellText[]): (readonly SourceLine[])[] | null {
  const [first] = name?.lines ?? [];
  const [words, ...more] = value?.lines ?? [];
  if (name === undefined || first === undefined || others.length > 0) return null;
  if (REMARKS.test(name.words)) return value === undefined ? [] : [value.lines];
  const label = `${name.words.replace(/\s*:$/u, "")}:`;
  if (!isFieldName(name.words)) return null;
  return [[{ ...first, text: words === undefined ? label : `${label} ${words.text.trim()}` }, ...more]];
}

/** The fields that lines have by their own names; a description may have others. */
export function fieldsIn(lines: readonly SourceLine[]): readonly FieldName[] {
  return lines.flatMap(({ text }) => ownFieldOf(text.trim())?.name ?? []);
}

export function hasFields({ lines }: CellText): boolean {
  return fieldsIn(lines).length > 0;
}

/** The description stands before the fields, wherever its column is. */
function inReadingOrder(filled: readonly CellText[]): (readonly SourceLine[])[] {
  return filled.toSorted((a, b) => Number(hasFields(a)) - Number(hasFields(b))).map(({ lines }) => lines);
}
