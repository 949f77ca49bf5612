/** Several definitions of a legend in one line: "🟢: Målet er nået; 🟡: Målet kan nås", "☺ (målet er nået), ☹ (målet nås ikke)". */
import { definedKind, RATING } from "./ratings.ts";
import { GLYPH_SIGNS } from "./signs.ts";

const SIGN = `(?:${GLYPH_SIGNS}|${RATING})`;
/** What stands between a sign and its definition. */
const MEANS = "\\s*(?:[:=–-]|betyder(?:,?\\s|$))";
const BEGINS = new RegExp(`^\\s*${SIGN}(?=${MEANS})`, "iu");
/** Before the next sign of the same line. Of many blanks only the first is tried, so that a line of them takes no time. */
const BETWEEN = new RegExp(
  `(?:[:;,.](?:\\s+(?:og|mens))?|\\s(?:og|mens|/))\\s+(?=${SIGN}${MEANS})|(?<!\\s)\\s{2,}(?=${SIGN}${MEANS})`,
  "giu",
);
/** The same for signs that nobody but the document knows. */
const BETWEEN_OWN = /[;,]\s+(?:og\s+)?(?=[^\s:;,=]{1,15}(?:\s[^\s:;,=]{1,12})?\s*[:=]\s)/gu;
const OWN = /^(?<sign>[^:;=]{1,20}?)\s*[:=]\s+(?<words>\p{L}.*)$/u;
const IN_BRACKETS = new RegExp(`(?<sign>${SIGN})\\s*\\((?<words>\\p{L}[^()]*)\\)`, "giu");
/** Fewer are no legend. */
const FEWEST = 2;

/** Before a definition in a list, behind which its sign stands; "– Kultur- og Fritidsudvalgets område" is none. */
const BULLET = /^\s*[•·▪‣*–-]\s+(?=(?<sign>[^\s:=–-][^:;=]{0,19}?)(?:\s*[:=]|\s[–-])\s+(?<words>.*)$)/u;
/** A sign that nobody but the document knows is no longer; of a longer one the words must say what it means. */
const LONGEST_OWN = 3;
/** A definition before its sign: "Milepæl er opfyldt: Grøn", "Milepæl er opfyldt (grøn)". */
const SIGN_BEHIND = new RegExp(
  `^\\s*(?<words>\\p{L}[^:=()]{2,80}?)\\s*(?:[:=]\\s*(?<sign>${SIGN})|\\((?<bracketed>${SIGN})\\))\\s*(?:\\.\\s*)?$`,
  "iu",
);

/** The definitions of a line, each as a line of its own and behind its sign; the line itself where it has none. */
export function legendLines(text: string): readonly string[] {
  const { words = "", sign, bracketed } = SIGN_BEHIND.exec(text)?.groups ?? {};
  const behind = sign ?? bracketed ?? "";
  if (/[^\d\s]/u.test(behind) && !/\d/u.test(behind) && definedKind("", words) !== null)
    return [`${behind}: ${words}`];
  return definitionsIn(isListed(text) ? text.replace(BULLET, "") : text);
}

/** True for a definition in a list: "– Kultur: nye haller" is none. */
function isListed(text: string): boolean {
  const { sign = "", words = "" } = BULLET.exec(text)?.groups ?? {};
  return sign !== "" && (sign.length <= LONGEST_OWN || definedKind(sign, words) !== null);
}

function definitionsIn(text: string): readonly string[] {
  const bracketed = Array.from(
    text.matchAll(IN_BRACKETS),
    ({ groups }) => `${groups?.["sign"]}: ${groups?.["words"]}`,
  );
  if (bracketed.length >= FEWEST) return bracketed;
  const own = text.split(BETWEEN_OWN);
  const kinds = new Set(own.map(kindOf));
  if (own.length >= FEWEST && kinds.size >= FEWEST && !kinds.has(null))
    return own.flatMap((part) => part.split(BETWEEN));
  const parts = text.split(BETWEEN);
  // One number is no sign: "Resultat: 87 pct. - mål: 90 pct."
  const signs = parts.flatMap((part) => BEGINS.exec(part)?.[0] ?? []);
  return signs.length < FEWEST && signs.every((sign) => /\d/u.test(sign)) ? [text] : parts;
}

/** What a part of a line defines, `null` where it is no definition. */
function kindOf(part: string): string | null {
  const { sign = "", words = "" } = OWN.exec(part.trimStart())?.groups ?? {};
  return definedKind(sign, words);
}
