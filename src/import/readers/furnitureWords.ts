/** Lines that are a page's head or foot by their own words. */
import { WHOLE_DATE } from "../../agreement/danish/datePatterns.ts";
import {
  ISSUER as ISSUER_OF_NUMBER,
  PAGE_NUMBER_ALONE,
  PAGE_NUMBER_WITHIN,
} from "../../agreement/danish/pageNumbers.ts";
import { isMark } from "../words/fixedWords.ts";

const CASE_NUMBER =
  /(?:^|\s)(?:Sag(?:s?-?(?:id|nr|nummer))?|Journalnr|J\.\s?nr|Dok(?:ument)?\.?-?\s?(?:nr|id))\.?\s?:\s?\S/i;
/** The document's own heading with its date: "… opfølgning på Aftale om budget 2018 … Den 23. marts 2018". */
const HEADING_WITH_DATE = new RegExp(
  `^\\p{Lu}.*opfølgning på .*(?:aftale|forlig|budget).*\\s${WHOLE_DATE}$`,
  "iu",
);
/** A date that ends a head, and what may introduce it. */
const DATE_AT_END = new RegExp(`[\\s,–-]+(?:(?:Den|Pr\\.?|Dato:?|d\\.)\\s+)?${WHOLE_DATE}$`, "iu");
const DATE_ALONE = new RegExp(`^(?:(?:Den|Pr\\.?|Dato:?|d\\.)\\s+)?${WHOLE_DATE}$`, "iu");
const DOCUMENT = /aftale|budget|forlig/iu;
/** What a footer says beside its number: who issues the document. Its own title does as well. */
const ISSUER = /(?:Kommune|Region)(?!\p{Ll})/u;
const NAMES_DOCUMENT = /aftale|budget|forlig|opfølgning|udvalg/iu;
/** Running text may name a case too. */
const SENTENCE = /^\p{Ll}|[.!?]$/u;
/** A head or foot is no longer. */
export const LONGEST_FURNITURE = 250;

/** True for a line that numbers the page, or names the case or the document with its day. White space is folded. */
export function isFurnitureByWords(folded: string): boolean {
  if (folded === "" || folded.length > LONGEST_FURNITURE) return false;
  if (PAGE_NUMBER_ALONE.test(folded) || (HEADING_WITH_DATE.test(folded) && !isMark(folded))) return true;
  if (CASE_NUMBER.test(folded) && /Kommune|Region|Sag/i.test(folded) && !SENTENCE.test(folded)) return true;
  return PAGE_NUMBER_WITHIN.test(folded) && ISSUER_OF_NUMBER.test(folded);
}

/** True for a line that repeats words of the title and ends in a date, in whatever words the document is called. */
export function isDatedTitle(folded: string, title: string): boolean {
  if (folded.length > LONGEST_FURNITURE || isMark(folded)) return false;
  const words = folded.replace(DATE_AT_END, "");
  return (
    words !== folded &&
    DOCUMENT.test(words) &&
    withoutFigures(title).toLowerCase().includes(withoutFigures(words).toLowerCase())
  );
}

/** True for two lines of which the first breaks off within such a title or its date; a second that is one by itself goes on with none. */
export function isBrokenDatedTitle(first: string, second: string, title: string): boolean {
  const isWhole = DATE_ALONE.test(second) || isDatedTitle(second, title);
  return first !== "" && !isWhole && isDatedTitle(`${first} ${second}`, title);
}

/** A line without its figures, under which the footers of all pages are alike. */
export function withoutFigures(folded: string): string {
  return folded.replace(/\d+/g, "0");
}

/** True for a line that names the issuer, or repeats the title; figures tell no two lines apart. */
export function namesDocument(line: string, title: string): boolean {
  const shape = line.replace(/\d+/g, "0");
  const words = shape.replace(/^0\b|[\s.·|–—/-]*\b0$/gu, "").trim();
  return ISSUER.test(shape) || (NAMES_DOCUMENT.test(words) && title.replace(/\d+/g, "0").includes(words));
}
