import { createContext } from "react";

/** The lines of the documents that quotes are of, by the id of their follow-up, as far as they have come. */
export const SourceTextsContext = createContext<ReadonlyMap<string, readonly string[]>>(new Map());
