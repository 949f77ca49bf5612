import { createContext } from "react";

/**
 * What the list is searched for, which its cells mark. A context of its own, so that another search draws again what is marked,
 * and not every cell of every row.
 */
export const QueryContext = createContext("");
