/**
 * Numbers as single documents have them: "3. Styrket indsats", "Indsats 3: Styrket indsats", "SOC-03 Styrket indsats". Only the
 * titles of a document together tell them from words: "EU27 Samarbejde", "§ 18 Midler", "10-4 Vagter".
 */

/** What some documents write before the number of an initiative. */
export const NAMED =
  "(?:(?:Indsats|Initiativ|Forslag|(?:Aftale)?[Pp]unkt|Projekt|Tiltag|Aktivitet|Ad)\\s(?:nr\\.?\\s)?|Nr\\.?\\s|§\\s?)";
const NAMED_NUMBER = new RegExp(`^${NAMED}\\d{1,3}(?:\\.\\d{1,3})*[a-zæøå]?\\s?[.:–-]`, "u");

/** The forms of numbers, each in group 1. A document has one of them; "3." and "3a." are the same. */
const FORMS: readonly (readonly RegExp[])[] = [
  [
    // "3. Styrket indsats", where each theme's initiatives are counted from 1; "3a. Styrket indsats"
    /^(\d{1,3})[.)]\s+(?=["”»(]?[\p{Lu}\d])/u,
    /^(\d{1,3}[a-zæøå])[.):]?\s+(?=["”»(]?\p{Lu})/u,
  ],
  [
    new RegExp(`^${NAMED}(\\d{1,3}(?:\\.\\d{1,3})*[a-zæøå]?)(?:\\s?[.):–-])+\\s+(?=["”»(]?\\p{Lu})`, "u"),
    // A paragraph of a law has a name behind it: "§ 18 Midler".
    new RegExp(`^(?!§)${NAMED}(\\d{1,3}(?:\\.\\d{1,3})*[a-zæøå]?)\\s+(?=["”»(]?\\p{Lu})`, "u"),
  ],
  [/^\((\d{1,3}[a-zæøå]?)\)\s+(?=["”»]?\p{Lu})/u],
  // "7.06 – Styrket indsats", "7.06.Styrket indsats"
  [/^(\d{1,3}\.\d{1,3}[a-zæøå]?)(?:\.?\s?[–—-]\s*|\.)(?=["”»(]?\p{Lu})/u],
  // "3 – Styrket indsats"
  [/^(\d{1,3})\s?[–—-]\s+(?=["”»(]?\p{Lu})/u],
  // "3-1 Styrket indsats", "3.A Styrket indsats"
  [/^(\d{1,3}(?:-\d{1,3}|\.[A-ZÆØÅ]))[.):]?\s+(?=["”»(]?\p{Lu})/u],
];

/** "A3: Styrket indsats", "SOC-03 Styrket indsats": group 2 has the letters with what joins them, group 3 the count, group 4 what ends it. */
const CODE = /^(([A-ZÆØÅ]{1,4}[-.]?)(\d{1,3}))([.):]?)\s+(?=["”»(]?\p{Lu})/u;

/** A title's number in its form, in group 1; `null` without one. */
export type OwnNumber = (title: string) => RegExpExecArray | null;

const ofForm =
  (form: readonly RegExp[]): OwnNumber =>
  (title) => {
    for (const pattern of form) {
      const match = pattern.exec(title);
      if (match) return match;
    }
    return null;
  };

/** A code that can only be a number: one that something ends, or that counts from 1 or in two digits, "SOC-03". */
function isCertain(match: RegExpExecArray): boolean {
  return match[4] !== "" || /^0?1$|^0/u.test(match[3] ?? "");
}

/** Codes of a document: those that are certain, and those whose letters count others of its titles, too. */
function codesOf(titles: readonly string[]): OwnNumber {
  const counted = new Map<string, Set<string>>();
  for (const title of titles) {
    const match = CODE.exec(title);
    if (match === null) continue;
    const [, , letters = "", count = ""] = match;
    counted.set(letters, (counted.get(letters) ?? new Set()).add(count));
  }
  return (title) => {
    const match = CODE.exec(title);
    const letters = match?.[2] ?? "";
    const isNumber = match && (isCertain(match) || (counted.get(letters)?.size ?? 0) > 1);
    return isNumber ? match : null;
  };
}

/**
 * The form in which most titles of a document begin by a number, two at least or one that says so itself; codes, which are certain one by
 * one, need no more than half. `null` where none does.
 */
export function ownNumbersOf(titles: readonly string[]): OwnNumber | null {
  const codes = codesOf(titles);
  return (
    [...FORMS.map(ofForm), codes].find((numberIn) => {
      const counted = titles.filter((title) => numberIn(title) !== null);
      const isTold = counted.length >= 2 || counted.some((title) => NAMED_NUMBER.test(title));
      const others = titles.length - counted.length;
      return isTold && (numberIn === codes ? counted.length >= others : counted.length > others);
    }) ?? null
  );
}

/** The number of a title of which nothing else is known; no code that may be a word. */
export function ownNumber(title: string): RegExpExecArray | null {
  return (
    FORMS.map(ofForm).reduce<RegExpExecArray | null>((found, numberIn) => found ?? numberIn(title), null) ??
    codesOf([title])(title)
  );
}
