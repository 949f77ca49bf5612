import { createContext } from "react";
import type { RawSearch } from "../../../links/parameters.ts";

/**
 * The parameters of the list's own address: an initiative's page is opened with them, so that the list can be walked there. A
 * context of its own, so that another order or filter draws again the links alone.
 */
export const ListSearchContext = createContext<RawSearch>({});
