import type { Excerpt } from "../agreement/search/excerpt.ts";

/** An excerpt in a file, with dots where the text goes on. */
export function excerptText({ text, isCutBefore, isCutAfter }: Excerpt): string {
  return `${isCutBefore ? "… " : ""}${text}${isCutAfter ? " …" : ""}`;
}
