/**
 * Lists of centres. Names of centres contain commas and "og" themselves ("Skoler, Institutioner og
 * Kultur"), so a list cannot simply be cut: which names there are is learned from the document's own
 * unambiguous places first. A cut that stays uncertain is not made.
 */
import type { Context } from "./context.ts";
import { quote } from "./findings.ts";

/** A list's parts, verbatim, and whether the cuts are certain. */
export interface NameList {
  readonly names: string[];
  readonly certain: boolean;
}

const PREFIX = "(?:Center(?:et)?\\s+for\\s+)?";
/** What joins the last name of a list whose names contain "og" themselves. */
const SAMT = /\s+samt\s+/u;

/** `"Center for Økonomi og Styring"` → `"Økonomi og Styring"`, for comparing only. */
function bare(name: string): string {
  return name.replace(new RegExp(`^${PREFIX}`, "u"), "");
}

/**
 * The names a document uses. `single` are values that are one name by the form's own words
 * ("Ansvarligt center"), `lists` the values that may hold several.
 */
export function learnNames(single: readonly string[], lists: readonly string[]): Set<string> {
  const names = new Set<string>();
  for (const value of single) if (value !== "" && !SAMT.test(value)) names.add(bare(value));
  for (const value of lists)
    if (value !== "" && !value.includes(",") && !SAMT.test(value) && isNameLike(value))
      names.add(bare(value));
  // Each round of cutting may reveal names that make the next one certain.
  for (let known = -1; known < names.size; ) {
    known = names.size;
    for (const value of lists) {
      const list = splitNames(value, names);
      if (list.certain) for (const name of list.names) if (isNameLike(name)) names.add(bare(name));
    }
  }
  return names;
}

/** A name is short and capitalised; a description ("fagcentre, som anvender …") is not one to learn from. */
function isNameLike(value: string): boolean {
  return (
    /^\p{Lu}/u.test(value) &&
    value.length <= 60 &&
    !/[.:]$/.test(value) &&
    !/\s(?:som|der|med)\s/u.test(value)
  );
}

/** Cuts a list of names, known names kept whole; the whole text as one entry when no cut is certain. */
export function splitNames(value: string, known: ReadonlySet<string>): NameList {
  const text = value.trim();
  if (text === "") return { names: [], certain: true };
  const parts = text.split(SAMT).map((part) => splitPart(part, known));
  if (parts.some((part) => !part.certain)) {
    return { names: parts.flatMap((part) => part.names), certain: false };
  }
  return { names: parts.flatMap((part) => part.names), certain: true };
}

/** A known name at the start of a text, longest first, followed by the end or a separator. */
function knownAtStart(text: string, known: ReadonlySet<string>): string | null {
  const prefix = new RegExp(`^${PREFIX}`, "u").exec(text)?.[0] ?? "";
  const rest = text.slice(prefix.length);
  let best: string | null = null;
  for (const name of known) {
    if (best !== null && name.length <= best.length) continue;
    if (rest.startsWith(name) && /^(?:$|,\s|\s+og\s)/u.test(rest.slice(name.length))) best = name;
  }
  return best === null ? null : prefix + best;
}

/** Cuts a text without "samt". Between known names commas and "og" separate; unknown words are grouped. */
function splitPart(part: string, known: ReadonlySet<string>): NameList {
  const names: string[] = [];
  let unknown: string[] = [];
  let rest = part.trim();
  let certain = true;
  const flush = () => {
    if (unknown.length === 0) return;
    const cut = splitUnknown(unknown);
    names.push(...cut.names);
    certain &&= cut.certain;
    unknown = [];
  };
  while (rest !== "") {
    const name = knownAtStart(rest, known);
    const word = name ?? /^[^,]*?(?=,\s|$)/u.exec(rest)?.[0] ?? rest;
    if (name !== null) {
      flush();
      names.push(name);
    } else unknown.push(word);
    rest = rest.slice(word.length).replace(/^(?:,\s+|\s+og\s+)/u, "");
  }
  flush();
  return { names, certain };
}

/**
 * Unknown words between commas. A name has its "og" before its last word only, so "A og B, C og D" is two
 * names; "A, B og C" may be one name or three and is kept whole. Running text is kept whole as well.
 */
function splitUnknown(words: readonly string[]): NameList {
  if (words.length === 1) return { names: [...words], certain: true };
  if (words.some((word) => !/^\p{Lu}/u.test(word))) return { names: [words.join(", ")], certain: true };
  const complete = (word: string) => /\S\s+og\s+\S/u.test(word.replace(/\p{L}-\s+og\s+/gu, ""));
  if (words.slice(0, -1).every((word) => complete(word) || /-\s+og\s+/u.test(word)))
    return { names: [...words], certain: true };
  if (!words.some(complete)) return { names: [...words], certain: words.length > 2 };
  return { names: [words.join(", ")], certain: false };
}

/** Reads a list field and reports it when its cuts are not certain. `line` is where the field stands. */
export function readNames(
  value: string,
  known: ReadonlySet<string>,
  line: number,
  context: Context,
): string[] {
  const { names, certain } = splitNames(value, known);
  if (certain) return names;
  context.log.add(
    "names-uncertain",
    line,
    `Det kan ikke afgøres, hvor navnene i listen skilles. Der står: ${quote(value, 200)}; læst som: ${names.map((name) => quote(name)).join(" / ")}.`,
  );
  return names;
}
