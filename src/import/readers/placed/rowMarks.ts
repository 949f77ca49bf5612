import { afterStatus, hasOtherName, isFieldName, isRowStart, namesStatus } from "../../words/fixedWords.ts";
import { textOf } from "./visualLines.ts";
import type { Word } from "./word.ts";

/** True for a cell that begins a row. */
export function isRowMark(words: readonly Word[], below: readonly Word[] = []): boolean {
  const text = textOf(words);
  const whole = text.endsWith("-") ? text.slice(0, -1) + textOf(below) : text;
  return isRowStart(text) || isRowStart(whole);
}

/** True for a cell that names the status of the row above. */
export function marksStatus(words: readonly Word[]): boolean {
  const text = textOf(words);
  return afterStatus(text) === "" || namesStatus(text, true) || namesStatus(text, false);
}

/** True for the name of a field that no description begins a line with, as it does with "Øvrige centre:". */
function isOwnName(text: string): boolean {
  return isFieldName(text) && !hasOtherName(`${text.replace(/\s*:$/u, "")}:`);
}

/** True for a cell of a field's name, which begins a row where fields have rows of their own; narrow cells divide it. */
export function namesField(words: readonly Word[], below: readonly Word[]): boolean {
  const text = textOf(words);
  return text !== "" && (isOwnName(text) || isOwnName(`${text} ${textOf(below)}`));
}
