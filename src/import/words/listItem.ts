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
  if (number === undefined || DAY.test(text)) return null;
  const isRound = labelAtEnd(text) === text || labelAtEnd(text.split(/[\s,;]+/u, 2).join(" ")) !== null;
  return isRound ? null : Number(number);
}

/** Which of a cell's lines begin items by numbers that count on from 1. */
export function numberedItems(texts: readonly string[]): ReadonlySet<number> {
  const items = new Set<number>();
  if (!texts.some((text) => NUMBERED.test(text))) return items;
  const numbers = texts.map(itemNumber);
  let last = 0;
  for (const [at, number] of numbers.entries()) {
    const isNext = number !== null && (number === last + 1 || number === 1);
    // A single number is a list's only where others follow.
    if (!isNext || (number === 1 && !numbers.includes(2, at + 1))) continue;
    items.add(at);
    last = number;
  }
  return items;
}
