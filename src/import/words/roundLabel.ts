/** The label of a round: how it is recognised at the end of a row, and how two are compared. */
import { MONTH, WHOLE_DATE, YEAR } from "../../agreement/danish/datePatterns.ts";
import { afterStatus } from "./fixedWords.ts";
import { labelDay } from "./labelDay.ts";

const NUMBER = "(?:\\d{1,2}\\.|Første|Anden|Andet|Tredje|Fjerde|Femte|Sjette)";
/** One, or two that a row is about together: "2. og 3. budgetopfølgning". */
const ORDINAL = `${NUMBER}(?:\\s?(?:og|samt|[/–-])\\s?${NUMBER})?\\s+`;
/** What municipalities call the occasions at which they follow up; any compound of these nouns. */
const OCCASION =
  "\\p{L}*(?:opfølgning|regnskab|kvartal|halvår|tertial|revision|rapport|rapportering|redegørelse|status|orientering|afslutning|måling|runde)";
/** The same, and what is one only where it is counted. */
const COUNTED = `(?:(?:forvente(?:de|t)\\s+)?${OCCASION}|økonomivurdering|\\p{L}*prognose)`;
const WHOLE_OCCASION = new RegExp(`^${OCCASION}$`, "iu");
const ULTIMO = "Ult(?:imo|\\.)";
const SEASON = `(?:Forår|Efterår|Sommer|Vinter|Primo|Medio|${ULTIMO}|Årsskiftet)`;
const WHEN = `(?:${WHOLE_DATE}|(?:primo\\s+|medio\\s+|${ULTIMO}\\s+)?${MONTH}\\s+${YEAR}|${YEAR}(?:/(?:\\d{2}){1,2})?)`;
const DAY = `\\d{1,2}\\.\\s?${MONTH}`;
/** "1. januar - 31. marts 2025": from one day to another. */
const DAYS = `(?:${WHOLE_DATE}|${DAY}|\\d{1,2}\\.(?:\\d{1,2}\\.?)?)\\s?(?:[–-]|til)\\s?${WHOLE_DATE}`;
const LABEL = [
  DAYS,
  `${ORDINAL}${COUNTED}(?:,?\\s+(?:(?:pr\\.?|for|i|${ULTIMO})\\s+)?${WHEN})?`,
  `(?<=^|[.!?)]\\s)[IVX]{1,4}\\.\\s+(?:kvartal|halvår|tertial)(?:\\s+${WHEN})?`,
  `(?=\\p{Lu})${OCCASION}(?:,?\\s+(?:(?:pr\\.?|for|i|${ULTIMO})\\s+)?${WHEN}|\\s+\\d{1,2})?`,
  `(?:${SEASON}\\s+)?(?:Pr\\.?\\s+|${ULTIMO}\\s+|Primo\\s+|(?<=^|[.!?)]\\s)(?:Senest|Inden|Før)\\s+)?${WHOLE_DATE}`,
  `(?:Primo|Medio|${ULTIMO})\\s+${MONTH}(?:\\s+${YEAR})?`,
  `(?=\\p{Lu})${MONTH}\\s+${OCCASION}(?:\\s+${YEAR})?`,
  `Pr\\.?\\s+(?:den\\s+)?${DAY}`,
  // Without a word before it a day in the year ends a sentence as often as a row.
  `(?<=^|[.!?)]\\s)${DAY}`,
  `(?=\\p{Lu}|\\d)(?:${SEASON}|${MONTH}|Q[1-4]|\\d\\.\\s?kvt?\\.)\\s+${YEAR}`,
].join("|");

/** Before a label that begins a sentence: "Ved 1. budgetopfølgning". */
const AT = "(?:(?<=^|[.!?)]\\s)(?:Ved|Efter|Til|Primo|Medio|Ultimo)\\s+)?";
/** A label at the end of a line. Running text writes "anden budgetopfølgning" small; a label does not. */
const TAIL = new RegExp(`(?<=^|\\s)${AT}(?:${LABEL})\\s?:?$`, "iu");
/** Budget follow-ups and forecasts by their letters, which are capitals: "BO1", "2. BO 2025", "FR 3". */
const BY_LETTERS = new RegExp(
  `(?<=^|\\s)(?:\\d\\.\\s?(?:BO|FR|BR|ØR)|(?:BO|FR|BR|ØR)\\s?\\d)(?:[\\s-]${YEAR})?\\s?:?$`,
  "u",
);
const SPAN = new RegExp(`^${DAYS}`, "iu");
const STARTS_AS_LABEL = /^(?:[\p{Lu}\d]|pr\.?\s)/u;
/** A time that is a label in small letters too, when it fills its line: a sentence has more words. */
const TIME_ALONE = new RegExp(`^(?:primo|medio|${ULTIMO})\\s+${MONTH}(?:\\s+${YEAR})?$`, "iu");
/** Labels are short; looking no further back keeps the work of a line bounded. */
export const LONGEST_LABEL = 120;

/** The label that ends a text, `null` without one. `"Lokalerne er ibrugtaget. 31.12.2017"` → `"31.12.2017"`. */
export function labelAtEnd(text: string): string | null {
  const tail = text.slice(-LONGEST_LABEL);
  const label = (TAIL.exec(tail) ?? BY_LETTERS.exec(tail))?.[0].replace(/^(?:ved|efter|til)\s+/u, "");
  if (TIME_ALONE.test(text)) return cleanLabel(text);
  // "Status:" alone is the heading of a status; "Status pr. 31. marts 2026" is a round.
  if (label === undefined || !STARTS_AS_LABEL.test(label) || afterStatus(cleanLabel(label)) === "")
    return null;
  return cleanLabel(label);
}

/** A day of this century's years whose two last figures stand alone: "31.3.25". */
const SHORT_DAY = /^(?:[1-9]|[0-2]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-][2-4]\d$/u;

/** True for words that are a round's label and nothing else; a number alone is none. */
export function isWholeRound(words: string): boolean {
  return (
    (words !== "" && labelAtEnd(words) === words && /\p{L}|\d[./-]/u.test(words)) || SHORT_DAY.test(words)
  );
}

/** True for one word that is an occasion at which municipalities follow up. */
export function namesOccasion(word: string): boolean {
  return WHOLE_OCCASION.test(word);
}

/** True for a label that names the days from one to another: neither alone is its day. */
export function isSpan(label: string): boolean {
  return SPAN.test(label);
}

export function cleanLabel(label: string): string {
  return label
    .replace(/[¹²³⁴-⁹⁰]+(?=\s|$)/gu, "")
    .replace(/(?<=\p{L})-\n/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\s*:$/, "");
}

const DAY_ALONE = new RegExp(`^${WHOLE_DATE}$`, "iu");
/** "BO1 2025", "1. BO 2025": the first budget follow-up by its letters. */
const BUDGET_FOLLOW_UP = /^(?:(\d)\.?\s?bo|bo\s?(\d))(?=[\s-]|$)/u;

/**
 * How labels are compared: white space, case and a closing colon do not tell rounds apart, nor how a day or a budget follow-up is
 * written: "31/12-2024" is "31. december 2024".
 */
export function roundKey(label: string): string {
  const words = cleanLabel(label);
  const day = DAY_ALONE.test(words) || SHORT_DAY.test(words) ? labelDay(words) : null;
  return (
    day ??
    words
      .toLowerCase()
      .replace(/(?<=^\d\.)(?=\p{L})/u, " ")
      .replace(BUDGET_FOLLOW_UP, "$1$2. budgetopfølgning")
  );
}
