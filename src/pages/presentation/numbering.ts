import { minutesOf } from "../../agreement/presentation/minutes.ts";
import type { Page } from "./DeckPages.ts";

/** How many pages the deck and its appendix have; `null` while some of them are not laid out. */
export interface PageCounts {
  readonly main: number | null;
  readonly appendix: number | null;
}

export const NO_COUNTS: PageCounts = { main: null, appendix: null };

/** Which page of its part of the presentation: 1-based, and of how many. */
export interface PagePlace {
  readonly part: "main" | "appendix";
  readonly number: number;
  readonly count: number;
}

/** The number of pages of either part. */
export function countPages(pages: readonly Page[]): PageCounts {
  const [main, appendix] = [false, true].map((isAppendix) => {
    const own = pages.filter((page) => page.isAppendix === isAppendix);
    return own.every(({ layout }) => layout !== null) ? own.length : null;
  });
  return { main: main ?? null, appendix: main === null ? null : (appendix ?? null) };
}

/** True for a page that file and print leave out with the appendix: its own pages, and the one that leads to them. */
export function isOfAppendix({ isAppendix, slide }: Pick<Page, "isAppendix" | "slide">): boolean {
  return isAppendix || slide.kind === "appendix";
}

/** What the pages that are printed are numbered of. */
export function printedCounts(pages: readonly Page[], counts: PageCounts, hasAppendix: boolean): PageCounts {
  return hasAppendix ? counts : { main: sheetsOf(pages, counts, false), appendix: null };
}

/** On how many sheets some pages are printed; `null` while some of them are not laid out. */
export function sheetsOf(
  pages: readonly Page[],
  { main, appendix }: PageCounts,
  hasAppendix: boolean,
): number | null {
  if (main === null || (hasAppendix && appendix === null)) return null;
  return hasAppendix ? pages.length : pages.filter((page) => !isOfAppendix(page)).length;
}

/** The place of the 0-based page; `null` while its part is not laid out. */
export function pagePlace({ main, appendix }: PageCounts, index: number): PagePlace | null {
  if (main === null) return null;
  if (index < main) return { part: "main", number: index + 1, count: main };
  return appendix === null ? null : { part: "appendix", number: index - main + 1, count: appendix };
}

/** About how many minutes a meeting takes for what of the deck follows a page; `null` behind the deck, and until it is laid out. */
export function minutesLeft(pages: readonly Page[], { main }: PageCounts, index: number): number | null {
  if (main === null || index >= main) return null;
  const following = pages.slice(index + 1, main).filter(({ part }) => part === 0);
  return minutesOf(following.map(({ slide }) => slide));
}
