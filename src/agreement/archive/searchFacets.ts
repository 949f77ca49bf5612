/** By what the initiatives of an archive can be chosen beside their words. Each facet's values are ids. */
export const SEARCH_FACETS = [
  "years",
  "authorities",
  "committees",
  "centres",
  "standings",
  "economies",
] as const;
export type SearchFacet = (typeof SEARCH_FACETS)[number];

/** What is chosen of each facet; nothing chosen is everything. */
export type SearchChoice = Readonly<Record<SearchFacet, readonly string[]>>;

/** The id of a year, committee or centre where the document names none. */
export const NAMELESS = "-";
