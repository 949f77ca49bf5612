import { createContext } from "react";

/** The lines of documents by the id of their follow-up. */
type SourceTexts = ReadonlyMap<string, readonly string[]>;

/** None has come yet. */
export const NO_TEXTS: SourceTexts = new Map();

/** The documents that quotes are of, as far as they have come. */
export const SourceTextsContext = createContext(NO_TEXTS);
