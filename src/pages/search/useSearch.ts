import { useQuery } from "@tanstack/react-query";
import type { SearchChoice } from "../../agreement/archive/searchFacets.ts";
import { archiveSearchQuery } from "../../feed/archive/archiveSearchQuery.ts";
import type { SearchRequest } from "../../feed/archive/search/archiveSearch.ts";

/** How many hits come at a time: the first screenful, whose cards may each lie in a file of its own. */
export const HITS_AT_A_TIME = 6;

/** What is searched, without which part of it is shown. */
export type Question = Omit<SearchRequest, "from" | "count">;

/**
 * The answer to a question with its first hits. While another is on its way, the answer before it stays; `request` says whose
 * answer it is.
 */
export function useSearch(query: string, choice: SearchChoice, scope: Question["scope"]) {
  const search = archiveSearchQuery({ query: query.trim(), choice, scope, from: 0, count: HITS_AT_A_TIME });
  return useQuery({ ...search, placeholderData: (before) => before });
}

export type Answer = NonNullable<ReturnType<typeof useSearch>["data"]>;
