import type { DateRange } from "../agreement/danish/dates.ts";
import { formatDate } from "./format.ts";
import { formatMonth } from "./laterFormats.ts";
import type { Language } from "./messages.ts";
import { questionsText } from "./questions.ts";

/** A date as precise as the sentence that names it, and no more: `1. juni 2018`, `juni 2018`, `2018`, `marts 2018 til maj 2018`. */
export function formatDateRange({ from, to, precision }: DateRange, language: Language): string {
  const text = {
    day: (iso: string) => formatDate(iso, language),
    month: (iso: string) => formatMonth(iso, language),
    year: (iso: string) => iso.slice(0, 4),
  }[precision];
  const [first, last] = [text(from), text(to)];
  return first === last ? first : questionsText[language].afterlife.range(first, last);
}
