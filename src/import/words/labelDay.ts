import { firstDay } from "../../agreement/danish/dates.ts";

/** "31.8.24", "pr. 31/8-24": a label has room for nothing else, so its last two digits are a year's. */
const SHORT_YEAR = /^(?:(?:pr\.?|den|senest|ultimo)\s+)*(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{2})$/iu;

/** The day that the label of a round names; `null` without one. */
export function labelDay(label: string): string | null {
  const [, day, month, year] = SHORT_YEAR.exec(label) ?? [];
  return year === undefined ? firstDay(label) : firstDay(`${day}.${month}.20${year}`);
}
