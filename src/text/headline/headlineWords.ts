import type { Language } from "../messages.ts";
import { danishHeadline } from "./danish.ts";
import { englishHeadline } from "./english.ts";
import type { HeadlineWords } from "./headlineSentences.ts";

/** The headline's sentences in both languages. */
export const headlineWords: Readonly<Record<Language, HeadlineWords>> = {
  da: danishHeadline,
  en: englishHeadline,
};
