/**
 * Lists of centres. Names of centres contain commas and "og" themselves ("Skoler, Institutioner og
 * Kultur"), so a list cannot simply be cut: which names there are is learned from the places of the
 * document where one name stands alone. A cut that stays uncertain is not made.
 */

/** A list's parts, verbatim, and whether the cuts are certain. */
export interface NameList {
  readonly names: readonly string[];
  readonly certain: boolean;
}

const PREFIX = /^Center(?:et)?\s+for\s+/u;
/** What joins the last name of a list whose names contain "og" themselves; never part of a name. */
const SAMT = /\s+samt\s+|\s*;\s*/u;
/** What a known name is followed by: the end, or what separates it from the next. A line's end does so too. */
const AFTER_NAME = /^(?:$|,?\n|,\s+(?:og\s+)?|\s+og\s+)/u;
/** An "og" that stands between two words, not behind a hanging hyphen as in "Børne- og Ungerådgivning". */
const JOINING_OG = /(?<!-)\s+og\s+/u;
/** No name of a centre is longer; looking no further keeps the work of a list bounded. */
const LONGEST_NAME = 200;
/** Cutting reveals names that make further cuts certain; real documents settle in two or three rounds. */
const LEARNING_ROUNDS = 5;

/**
 * The names of centres that a document uses, and how its lists are cut by them. A value may have the line breaks of its
 * layout; one that the author made is a semicolon.
 */
export class CentreNames {
  /** Names by their first word, so that a list is cut in time linear in its length. */
  readonly #byFirstWord = new Map<string, Set<string>>();

  /** `single` are values that hold one name by the form's own words ("Ansvarligt center"), `lists` may hold several. */
  constructor(single: readonly string[], lists: readonly string[]) {
    const alone = new Set(
      single
        .filter((value) => value !== "" && !SAMT.test(value))
        .map(inOneLine)
        .map(withoutPrefix),
    );
    // A name with a comma has an "og" as well; "Ejendomme, Kontaktcentret" is a list.
    const plain = [...alone].filter((value) => !value.includes(",") && !JOINING_OG.test(value));
    for (const name of plain) this.#add(name);
    // A list is longer than the names in it.
    const joined = [...alone].toSorted((a, b) => a.length - b.length);
    for (const name of joined) if (JOINING_OG.test(name) && !this.#isListOfKnown(name)) this.#add(name);
    const values = [...new Set(lists)];
    for (const value of values.map(inOneLine))
      if (!value.includes(",") && !SAMT.test(value) && !this.#isListOfKnown(value)) this.#learn(value);
    for (let round = 0; round < LEARNING_ROUNDS; round++)
      for (const value of values) {
        const list = this.split(value);
        if (list.certain) for (const name of list.names) this.#learn(name);
      }
  }

  /** Cuts a list; unknown words that may be one name or several stay together and make it uncertain. */
  split(value: string): NameList {
    const parts = value.trim() === "" ? [] : value.trim().split(SAMT);
    const lists = parts.map((part) => this.#splitPart(part.trim()));
    const names = lists.flatMap((list) => list.names.map(inOneLine)).filter((name) => name !== "");
    return { names, certain: lists.every(({ certain }) => certain) };
  }

  #add(name: string): void {
    const word = firstWord(name);
    const names = this.#byFirstWord.get(word) ?? new Set();
    this.#byFirstWord.set(word, names.add(name));
  }

  #learn(name: string): void {
    if (isNameLike(name)) this.#add(withoutPrefix(name));
  }

  /** The longest known name that a text begins with, "Center for" included, up to a separator. */
  #knownAtStart(text: string): string | null {
    const prefix = PREFIX.exec(text)?.[0] ?? "";
    const rest = inOneLine(text.slice(prefix.length, prefix.length + LONGEST_NAME));
    let best: string | null = null;
    for (const name of this.#byFirstWord.get(firstWord(rest)) ?? [])
      if (
        name.length > (best?.length ?? 0) &&
        rest.startsWith(name) &&
        AFTER_NAME.test(text.slice(prefix.length + name.length))
      )
        best = name;
    return best === null ? null : prefix + best;
  }

  /** True for "Ejendomme og Arbejdsmarked" when each of the two is a known name by itself. */
  #isListOfKnown(value: string): boolean {
    let rest = value;
    let names = 0;
    while (rest !== "") {
      const name = this.#knownAtStart(rest);
      if (name === null || name === value) return false;
      rest = rest.slice(name.length).replace(AFTER_NAME, "");
      names++;
    }
    return names > 1;
  }

  /** Cuts a text without "samt": known names where they stand, the words between them as a group. */
  #splitPart(part: string): NameList {
    const groups: NameList[] = [];
    let unknown: string[] = [];
    const close = () => {
      if (unknown.length > 0) groups.push(splitUnknown(unknown));
      unknown = [];
    };
    for (let rest = part; rest !== ""; ) {
      const name = this.#knownAtStart(rest);
      const words = name ?? this.#upToKnown(/^.*?(?=,\s|$)/su.exec(rest)?.[0] ?? rest);
      if (name !== null) {
        close();
        groups.push({ names: [name], certain: true });
      } else unknown.push(words);
      rest = rest.slice(words.length).replace(AFTER_NAME, "");
    }
    close();
    return { names: groups.flatMap(({ names }) => names), certain: groups.every(({ certain }) => certain) };
  }

  /** `"Kontaktcentret og Ejendomme"` → `"Kontaktcentret"` when what follows "og" is a known name. */
  #upToKnown(words: string): string {
    for (const match of words.matchAll(new RegExp(JOINING_OG, "gu"))) {
      const next = words.slice(match.index + match[0].length);
      if (this.#knownAtStart(next) === next) return words.slice(0, match.index);
    }
    return words;
  }
}

/** The lines of a value as one, character for character. */
function inOneLine(value: string): string {
  return value.replace(/\n/gu, " ");
}

/** `"Center for Økonomi og Styring"` → `"Økonomi og Styring"`, for comparing only. */
function withoutPrefix(name: string): string {
  return name.replace(PREFIX, "");
}

function firstWord(text: string): string {
  return /^[^\s,]*/u.exec(text)?.[0] ?? "";
}

/** A name is short and capitalised; a description ("fagcentre, som anvender …") is not one to learn from. */
function isNameLike(value: string): boolean {
  const isShort = value.length > 0 && value.length <= 60;
  return isShort && /^\p{Lu}/u.test(value) && !/[.:]$|\s(?:som|der|med)\s/u.test(value);
}

/**
 * Unknown words between commas. A name has its "og" before its last word only, so a comma behind an "og"
 * surely separates two names: "A og B, C og D".
 */
function splitUnknown(words: readonly string[]): NameList {
  if (words.length === 1 || words.some((word) => !/^\p{Lu}/u.test(word)))
    return { names: [words.join(", ")], certain: true };
  const groups: string[][] = [[]];
  words.forEach((word, index) => {
    groups.at(-1)?.push(word);
    if (/\s+og\s+/u.test(word) && index < words.length - 1) groups.push([]);
  });
  const lists = groups.map(splitGroup);
  return { names: lists.flatMap(({ names }) => names), certain: lists.every(({ certain }) => certain) };
}

/** Without an "og" every comma separates; "A, B og C" may be one name or three and is kept whole. */
function splitGroup(words: readonly string[]): NameList {
  const isCertain = words.length === 1 || !words.some((word) => JOINING_OG.test(word));
  return isCertain ? { names: words, certain: true } : { names: [words.join(", ")], certain: false };
}
