/** Numbers in running text: up to twelve in words, larger ones in digits. */
import { formatCount } from "./format.ts";
import type { Language } from "./messages.ts";

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  da: "nul én to tre fire fem seks syv otte ni ti elleve tolv".split(" "),
  en: "zero one two three four five six seven eight nine ten eleven twelve".split(" "),
};

/** `4` → `fire`, `13` → `13`. */
export function numberWord(count: number, language: Language): string {
  return WORDS[language][count] ?? formatCount(count, language);
}

/** A sentence with its first letter large. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase("da") + sentence.slice(1);
}
