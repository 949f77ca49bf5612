import { MOST_PICKED } from "../../agreement/filter/picked.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import type { Headline } from "../../agreement/headline.ts";
import type { Language } from "../messages.ts";
import { numberWord } from "../numberWords.ts";

/** The lists that a part of the overview's first sentences can lead to. */
export type HeadlineList =
  | "sur"
  | "newlySur"
  | "neutral"
  | "missing"
  | "savings"
  | "others"
  | "silent"
  | "lost";

/**
 * A piece of a sentence: plain words, a round's name as the document has it, words that lead to a list, an initiative's name, which leads to it, or the number of
 * those that are not named, which leads to them.
 */
export type HeadlinePart =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "round"; readonly text: string }
  | { readonly kind: "list"; readonly text: string; readonly list: HeadlineList }
  | { readonly kind: "initiative"; readonly text: string; readonly initiative: Initiative }
  | { readonly kind: "others"; readonly text: string; readonly initiatives: readonly Initiative[] };

export type HeadlineSentence = readonly HeadlinePart[];

type Value = string | HeadlinePart | readonly HeadlinePart[];

/** A sentence from a template: its values are words, parts or lists of parts. */
export function sentence(strings: TemplateStringsArray, ...values: readonly Value[]): HeadlineSentence {
  return strings.flatMap((text, index): readonly HeadlinePart[] => {
    const value = values[index] ?? [];
    const parts = typeof value === "string" ? words(value) : "kind" in value ? [value] : value;
    return [...words(text), ...parts];
  });
}

function words(text: string): readonly HeadlinePart[] {
  return text === "" ? [] : [{ kind: "words", text }];
}

/** A round by its name, which is the document's. */
export function roundName({ label }: { readonly label: string }): HeadlinePart {
  return { kind: "round", text: label };
}

/** Words that lead to a list. */
export function linked(text: string, list: HeadlineList): HeadlinePart {
  return { kind: "list", text, list };
}

/** The most names in a row; of more, one name less and the number of the others. */
const MOST_NAMED = 4;

/** The initiatives that the sentences name; perhaps some more, never many. */
export function namedInitiatives({ sur, neutral, money, silent }: Headline): readonly Initiative[] {
  const where = money.savings?.where;
  const short = where !== undefined && "initiatives" in where ? [where.initiatives, where.rest] : [];
  return [
    sur.now,
    sur.newly,
    sur.still,
    sur.first,
    sur.earlier,
    neutral,
    ...short,
    money.others,
    silent.all,
    silent.lost,
  ].flatMap((list) => list.slice(0, MOST_NAMED));
}

/** Some initiatives by their names: {@link named} in the language of a sentence. */
export type NamesOf = (initiatives: readonly Initiative[]) => readonly HeadlinePart[];

/** `A, B og C`; of many, `A, B, C og 12 andre`. */
export function named(
  initiatives: readonly Initiative[],
  language: Language,
  nameOf: (initiative: Initiative) => string,
): readonly HeadlinePart[] {
  const shown = initiatives.length <= MOST_NAMED ? initiatives : initiatives.slice(0, MOST_NAMED - 1);
  const others = initiatives.slice(shown.length);
  const parts: HeadlinePart[] = shown.map((initiative) => ({
    kind: "initiative",
    text: nameOf(initiative),
    initiative,
  }));
  if (others.length > 0) {
    const number = numberWord(others.length, language);
    const text = language === "da" ? `${number} andre` : `${number} others`;
    parts.push(
      others.length <= MOST_PICKED ? { kind: "others", text, initiatives: others } : { kind: "words", text },
    );
  }
  const last = language === "da" ? " og " : " and ";
  return parts.flatMap((part, index) => {
    if (index === 0) return [part];
    return [...words(index === parts.length - 1 ? last : ", "), part];
  });
}
