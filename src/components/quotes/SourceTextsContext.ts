import { createContext } from "react";
import type { SourceTexts } from "../../agreement/quotes/quoteLines.ts";

/** None has come yet. */
export const NO_TEXTS: SourceTexts = new Map();

/** The documents that quotes are of, as far as they have come. */
export const SourceTextsContext = createContext(NO_TEXTS);
