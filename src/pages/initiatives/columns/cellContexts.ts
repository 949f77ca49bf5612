/** What cells show of the list's address. Each has a context of its own, so that its change draws again what shows it and not every cell. */
import { createContext } from "react";
import type { RawSearch } from "../../../links/parameters.ts";

/** What the list is searched for, which cells mark. */
export const QueryContext = createContext("");

/** The address's parameters: an initiative's page is opened with them, so that the list can be walked there. */
export const ListSearchContext = createContext<RawSearch>({});
