import { readingOf } from "../../agreement/search/reading.ts";
import { useLanguage } from "../../text/LanguageContext.ts";
import { readingWords } from "../../text/queryReading.ts";

/** How a search was read, where that is not plain: nothing is excluded, and no word taken for a sign, unseen. */
export function QueryReading({ query }: { readonly query: string }) {
  const language = useLanguage();
  const reading = readingOf(query);
  return reading === null ? null : <p data-print="no">{readingWords(reading, language).join(" ")}</p>;
}
