/** The committee that a heading names. */

const RESORT = "(?:(?:ansvars|fag|forretnings|ressort|budget)?område|ressort|regi)";
const BODY = "(?:udvalget|bestyrelsen)";
const NAME = `((?:\\p{Lu}\\p{L}*-?,?\\s(?:(?:og|&)\\s)?)*\\p{Lu}[\\p{L}-]*${BODY})`;
/** A name whose words hang together by hyphens, commas and "og", wherever it stands. */
const NAME_ALONE = `(?:\\p{Lu}\\p{L}*-?,?\\s(?:og|&|samt)\\s|\\p{Lu}\\p{L}*(?:-,|,|-)\\s)*\\p{Lu}[\\p{L}-]*${BODY}`;
const SUBJECT = "\\p{Lu}[\\p{L}-]*(?:(?:,\\s|-,?\\s(?:og\\s)?|,?\\s(?:og|&|samt)\\s)\\p{L}[\\p{L}-]*)*";
const BEFORE = "(?<!\\p{L})(?:for|til|i|på|under|hos|vedr(?:ørende|\\.)?)\\s";

/** Forms of a name, the surest first. */
const FORMS: readonly RegExp[] = [
  // "Udvalget for Børn, Unge og Families område"
  new RegExp(`(Udvalget\\sfor\\s${SUBJECT})s\\s${RESORT}(?!\\p{L})`, "u"),
  // "Kultur- og Fritidsudvalgets område", whatever stands before it
  new RegExp(`${NAME}s\\s${RESORT}(?!\\p{L})`, "u"),
];
const AREA = new RegExp(
  `(?:^|\\s)(?:på|for|inden for|under)\\s+((?:(?!\\s(?:på|for)\\s\\p{Lu}).)+?)s\\s+${RESORT}(?!\\p{L})`,
  "u",
);
const LATER_FORMS: readonly RegExp[] = [
  new RegExp(`(Udvalget\\sfor\\s${SUBJECT})`, "u"),
  // "for Kultur- og Fritidsudvalget", "– Kultur- og Fritidsudvalget"
  new RegExp(`(?:${BEFORE}|[–—:]\\s|(?<!-)[-,]\\s)${NAME}(?!\\p{L})`, "u"),
];
const ANYWHERE = new RegExp(`(?<![\\p{L}-])${NAME_ALONE}(?!\\p{L})`, "gu");
/** "på økonomiudvalgets område": a name in small letters is one behind such a word only. */
const SMALL = new RegExp(
  `${BEFORE}((?:\\p{Ll}+-,?\\s(?:og\\s)?)*(?!fag|under|stående|sær)\\p{Ll}{3,}udvalget)(?:s\\s${RESORT})?(?!\\p{L})`,
  "u",
);

/** A name of which no part is one by itself. */
const PART = `(?!\\p{L}*${BODY})\\p{Lu}\\p{L}*`;
const ONE = `(?:${PART}-?,?\\s(?:og|&|samt)\\s|${PART}(?:-,|,|-)\\s)*\\p{Lu}[\\p{L}-]*${BODY}`;
/** "Klimaudvalgets og Børneudvalgets område": names of two or more, one behind the other. */
const SEVERAL = new RegExp(
  `${ONE}s?(?:(?:,|\\s(?:og|samt|&))\\s(?:(?:for|på|i)\\s)?${ONE}s?)+(?!\\p{L})`,
  "u",
);

/** The committees that a heading names together; none where it names one or none. */
export function severalCommitteesOf(heading: string): readonly string[] {
  return SEVERAL.exec(heading)?.[0].match(new RegExp(ONE, "gu")) ?? [];
}

/** `"på Kultur- og Fritidsudvalgets område"` → `"Kultur- og Fritidsudvalget"`; `null` for a heading that names none, or several. */
export function committeeOf(written: string): string | null {
  const heading = /\p{Ll}/u.test(written) ? written : inSmallLetters(written);
  if (SEVERAL.test(heading)) return null;
  const first = firstOf(FORMS, heading);
  if (first !== null) return first;
  for (const part of heading.split(/\s(?=på\s)/u).toReversed()) {
    const name = AREA.exec(part)?.[1];
    if (name !== undefined && /^\p{Lu}/u.test(name)) return name;
  }
  const later = firstOf(LATER_FORMS, heading);
  if (later !== null) return later;
  const [name, other] = new Set(heading.match(ANYWHERE) ?? []);
  if (name !== undefined) return other === undefined ? name : null;
  const small = SMALL.exec(heading)?.[1];
  return small === undefined ? null : small.charAt(0).toUpperCase() + small.slice(1);
}

/** "BØRNEUDVALGETS OMRÅDE" → "Børneudvalgets område". */
function inSmallLetters(words: string): string {
  return words.charAt(0) + words.slice(1).toLowerCase();
}

/** True for the name of a committee, or of its area, and nothing else. */
export function isCommittee(words: string): boolean {
  const name = committeeOf(words)?.toLowerCase();
  const own = words.toLowerCase();
  return (
    name !== undefined && (own === name || new RegExp(`^s\\s${RESORT}$`, "u").test(own.replace(name, "")))
  );
}

function firstOf(forms: readonly RegExp[], heading: string): string | null {
  for (const form of forms) {
    const name = form.exec(heading)?.[1];
    if (name !== undefined) return name;
  }
  return null;
}

/** The committee whose name stands alone above all initiatives, where a theme would; `null` where themes stand there. */
export function committeeAbove(themes: readonly string[]): string | null {
  const [only, ...others] = themes;
  return only !== undefined && others.length === 0 && committeeOf(only) === only ? only : null;
}
