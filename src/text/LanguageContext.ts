import { createContext, use } from "react";
import type { Language } from "./messages.ts";

/** The language everything below is read in. */
export const LanguageContext = createContext<Language>("da");

/** The reader's language. */
export function useLanguage(): Language {
  return use(LanguageContext);
}

/** One topic's messages in the reader's language: `const t = useText(overviewText)`. */
export function useText<T>(messages: Readonly<Record<Language, T>>): T {
  return messages[useLanguage()];
}
