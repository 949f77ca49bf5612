/** How a search was read: what an initiative must have, and what it must not. */
import type { Asked, Reading } from "../agreement/search/reading.ts";
import { formatList } from "./format.ts";
import type { Language, Messages } from "./messages.ts";
import { quoted } from "./quoted.ts";

const da = {
  with: (words: string) => `med ${words}`,
  without: (words: string) => `uden ${words}`,
  or: " eller ",
  whole: (alternatives: string) => `Læst som: ${alternatives}.`,
  asWords: {
    or: "ELLER med store bogstaver søger det ene eller det andet.",
    number: "Et minus foran et tal er tallets eget; -»2017« udelader det.",
  } satisfies Record<Reading["asWords"][number], string>,
};

const en: Messages<typeof da> = {
  with: (words) => `with ${words}`,
  without: (words) => `without ${words}`,
  or: " or ",
  whole: (alternatives) => `Read as: ${alternatives}.`,
  asWords: {
    or: "OR in capitals searches for one or the other.",
    number: "A minus before a number is the number's own; -“2017” leaves it out.",
  },
};

/** The sentences below a field that say how its words were read. */
export function readingWords({ alternatives, asWords }: Reading, language: Language): readonly string[] {
  const t = { da, en }[language];
  const list = (words: readonly string[]) =>
    formatList(
      words.map((word) => quoted(word, language)),
      language,
    );
  const asked = ({ sought, excluded }: Asked) =>
    [
      ...(sought.length === 0 ? [] : [t.with(list(sought))]),
      ...(excluded.length === 0 ? [] : [t.without(list(excluded))]),
    ].join(" ");
  return [t.whole(alternatives.map(asked).join(t.or)), ...asWords.map((one) => t.asWords[one])];
}
