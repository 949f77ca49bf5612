/** Reads the agreement and the number of the follow-up from the document's heading. */
import { slug } from "../../../agreement/danish/slug.ts";
import type { FollowUpFacts } from "../../../agreement/format/schema.ts";

const AGREEMENT =
  /(?:aftale(?:n)?\s+om\s+(?:\p{L}+s\s+)?budget(?:tet)?(?:\s+for)?|budget(?:aftale|forlig)(?:n|en|et)?(?:\s+for)?|forlig(?:et)?\s+om\s+budget(?:tet)?(?:\s+for)?)\s+((?:19|20)\d\d)(?:\s?[-–/]\s?(?:(?:19|20)?\d\d))?/iu;

export interface Agreement {
  readonly title: string;
  /** Of several years the first. */
  readonly year: number;
}

/** `"… opfølgning på Aftale om budget 2017 på …"` → `{ title: "Aftale om budget 2017", year: 2017 }`. */
export function agreementOf(heading: string): Agreement | null {
  const match = AGREEMENT.exec(heading);
  if (!match) return null;
  const title = match[0].replace(/\s+/g, " ");
  return { title: title.charAt(0).toUpperCase() + title.slice(1), year: Number(match[1]) };
}

/**
 * `ballerup-2017`: what is followed up, alike for all committees and rounds; the beginning of a follow-up's own id.
 * What is not known is left out.
 */
export function agreementId(authority: string | null, year: number | null): string {
  const name = authority?.replace(/\s+Kommune$/u, "") ?? null;
  return slug([name, year].filter((part) => part !== null).join(" "));
}

const ORDINALS = "første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte".split(
  " ",
);
const WHICH = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<word>${ORDINALS.join("|")})|(?<figure>[1-9]\\d?)\\.)?(?:[\\s,(]*(?:og\\s+)?(?<last>sidste|afsluttende)[),]*)?\\s+opfølgning(?:en)?\\s+på(?!\\p{L})`,
  "iu",
);

/**
 * Which follow-up a heading says it is, `null` when it does not say: `"Fjerde og sidste opfølgning på …"` →
 * `{ number: 4, isLast: true }`. Only a document that calls itself the last is the last.
 */
export function sequenceOf(heading: string): FollowUpFacts["sequence"] {
  const { word, figure, last } = WHICH.exec(heading)?.groups ?? {};
  if (word === undefined && figure === undefined && last === undefined) return null;
  const number = figure === undefined ? ORDINALS.indexOf(word?.toLowerCase() ?? "") + 1 : Number(figure);
  return { number: number === 0 ? null : number, isLast: last !== undefined };
}
