import { useQuery } from "@tanstack/react-query";
import { createContext, use } from "react";
import { archiveSearchQuery } from "../../feed/archive/archiveSearchQuery.ts";
import type { SearchHit, SearchRequest } from "../../feed/archive/search/archiveSearch.ts";
import { href } from "../../links/href.ts";
import { centreParameters } from "../../links/laterScreens.ts";
import { useParameters } from "../../links/useParameters.ts";
import { HITS_AT_A_TIME } from "./useSearch.ts";

/** What the list shows the answer to, and whether that is of several authorities. */
interface Listed {
  readonly request: SearchRequest;
  readonly hasAuthorities: boolean;
}

export const HitContext = createContext<Listed | null>(null);

/** The initiative at a place of the list, 0-based; `undefined` while it is on its way. */
export function useHit(place: number): SearchHit | undefined {
  const { request } = useListed();
  const from = place - (place % HITS_AT_A_TIME);
  return useQuery(archiveSearchQuery({ ...request, from })).data?.hits[place - from];
}

/** The list around a cell. */
export function useListed(): Listed {
  const listed = use(HitContext);
  if (listed === null) throw new Error("There is no list around this.");
  return listed;
}

/** Where the reader is, behind the `#`: an initiative that is opened leads back here. */
export function useSearchPath(): string {
  const { values, changed } = useParameters(centreParameters);
  return href.overview(values.centre === null ? "~soeg" : "~center", changed({})).slice(1);
}
