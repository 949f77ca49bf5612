import { createContext } from "react";
import type { RawSearch } from "../../../links/parameters.ts";

/** What cells need to know of the list that they stand in. */
export interface ShownList {
  /** What is searched, which is marked. */
  readonly query: string;
  /** The parameters of the list's own address: an initiative's page is opened with them, so that the list can be walked there. */
  readonly search: RawSearch;
}

/** A context of its own, so that another list draws again what depends on it, and not every cell of every row. */
export const ListContext = createContext<ShownList>({ query: "", search: {} });
