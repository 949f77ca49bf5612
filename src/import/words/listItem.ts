/** The signs that begin the items of lists, at the start of a line. */
import { MONTH } from "../../agreement/danish/datePatterns.ts";
import { labelAtEnd } from "./roundLabel.ts";

/** Signs that begin nothing but an item; `o` is what Word puts before items within items. */
const SIGN = /^(?:[•▪◦‣*]|[-–—o]\s|\d{1,2}\)\s|[a-zæøå]\)\s)/u;
const NUMBERED = /^(\d{1,2})\.\s+\S/u;
const DAY = new RegExp(`^\\d{1,2}\\.\\s+${MONTH}`, "iu");

/** True for a line that begins an item by its sign. */
export function beginsItem(text: string): boolean {
  return SIGN.test(text);
}

/** The number that a line begins with, as the items of a list do, and days and rounds; `null` for those and any other line. */
export function itemNumber(text: string): number | null {
  const number = NUMBERED.exec(text)?.[1];
  return number === undefined || DAY.test(text) || labelAtEnd(text) === text ? null : Number(number);
}
