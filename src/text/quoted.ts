import type { Language } from "./messages.ts";

/** Any sign that a reader may have put around the words. */
const QUOTES = /["“”„»«'‘’‚]/u;

/** What stands before and behind quoted words. */
export const QUOTE_MARKS: Readonly<Record<Language, readonly [string, string]>> = {
  da: ["»", "«"],
  en: ["“", "”"],
};

/** What was searched, in quotation marks; as it was typed where it has some of its own. */
export function quoted(words: string, language: Language): string {
  if (QUOTES.test(words)) return words.trim();
  const [before, behind] = QUOTE_MARKS[language];
  return `${before}${words.trim()}${behind}`;
}
