import type { Smiley } from "../../agreement/smiley.ts";
import { labelAtEnd } from "./rounds.ts";

/** A smiley as it stands in the document. Compared by identity: each is accounted for once. */
export interface FoundSmiley {
  /** `unknown`: a face or private-use sign that no rule here can read. Never guessed. */
  readonly kind: Smiley | "unknown";
  /** 1-based source line. */
  readonly line: number;
  /** The sign itself, for messages. */
  readonly sign: string;
}

/**
 * Signs by kind. U+F04A–F04C are what Word writes for J, K, L set in Wingdings, the font in which
 * those letters are faces; the emoji are those whose mouth leaves no doubt.
 */
const SIGNS: Readonly<Record<Smiley, readonly string[]>> = {
  glad: ["\uf04a", "☺", "☻", "🙂", "😀", "😁", "😃", "😄", "😊", "😆", ":-)"],
  neutral: ["\uf04b", "😐", "😑", "😶", "🫤", ":-|"],
  sur: ["\uf04c", "☹", "🙁", "😞", "😟", "😠", "😡", "😕", "😢", "😣", "😖", "😒", "😔", "😩", ":-("],
};

/** J, K and L, the letters behind the faces, as they come out when the font is lost. */
const LETTERS: Readonly<Record<string, Smiley>> = { J: "glad", K: "neutral", L: "sur" };

const KIND_OF = new Map(
  Object.entries(SIGNS).flatMap(([kind, signs]) => signs.map((sign) => [sign, kind as Smiley] as const)),
);

/** Private-use signs that Word writes for bullets, ticks and arrows: no smileys. */
const BULLET_SIGNS = "\uf0a7\uf0b7\uf0d8\uf0fc\uf0e0\uf02d\uf0a8\uf06e\uf071\uf076";

const asPattern = (sign: string) => sign.replace(/[|()]/g, "\\$&");
const GLYPH = new RegExp(
  `(?:${[...KIND_OF.keys()].map(asPattern).join("|")}|[\\u{1f600}-\\u{1f64f}\\u{1f910}-\\u{1f917}\\u{1f970}-\\u{1f97a}]|(?![${BULLET_SIGNS}])[\\uf020-\\uf0ff])[\\ufe0e\\ufe0f\\u{1f3fb}-\\u{1f3ff}]*`,
  "gu",
);

/** Every smiley sign in a line, in order, and the line without them (white space as it was). */
export function takeGlyphs(text: string, line: number): { found: FoundSmiley[]; rest: string } {
  const found: FoundSmiley[] = [];
  const rest = text.replace(GLYPH, (sign) => {
    const bare = sign.replace(/[\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]/gu, "");
    found.push({ kind: KIND_OF.get(bare) ?? "unknown", line, sign });
    return " ";
  });
  return { found, rest };
}

/** What may stand before a letter at the end of a line for it to stand in a column of its own. */
const COLUMN_EDGE = /(?:[\d.:;!?)"”]\s|\s\s|\t|^\s?)$/u;
/** A smiley before the round: `J 31.12.2017`. */
const LETTER_FIRST = /^\s*([JKL])\s+(?=\d|[\p{Lu}\d][\p{L}.]*\s+\d)/u;
/** A line of the legend: `J: Milepæl er opfyldt`. */
const LETTER_LEGEND = /^\s*([JKL])\s*[:=–-]\s+(?=\p{L})/u;
/** A letter behind a year, where a column of its own would put it: `2. budgetopfølgning 2017 J`. */
const LETTER_AFTER_YEAR = /(?:19|20)\d\d\s+[JKL]\s*$/;
/** A letter alone on its line, or behind the last sentence of an economy's row. */
const LETTER_ALONE = /^\s*(?:(?:Økonomi|ØKONOMI)\s[^\n]*[.:)]\s+)?[JKL]\s*$/u;

/**
 * True when a document writes its smileys as the letters J, K and L: the legend says so, one stands
 * behind a round or in a cell of its own, or several behind a year; and no smiley sign stands anywhere.
 */
export function writesLetters(texts: readonly string[]): boolean {
  let legend = 0;
  let inColumn = 0;
  for (const text of texts) {
    if (takeGlyphs(text, 1).found.some((found) => found.kind !== "unknown")) return false;
    if (LETTER_LEGEND.test(text)) legend++;
    if (LETTER_ALONE.test(text)) inColumn += 2;
    else if (LETTER_AFTER_YEAR.test(text))
      inColumn += labelAtEnd(text.trim().slice(0, -1).trim()) === null ? 1 : 2;
  }
  return legend >= 2 || inColumn >= 2;
}

/** True for a line that would end in a smiley if the document wrote its smileys as letters. */
export function endsInLetter(text: string): boolean {
  return LETTER_AFTER_YEAR.test(text) || LETTER_ALONE.test(text);
}

/** The letter smiley of a line, when it has one by position alone: at its end, before a round, or in the legend. */
export function takeLetter(text: string, line: number): { found: FoundSmiley[]; rest: string } {
  const none = { found: [], rest: text };
  const trimmed = text.trimEnd();
  const last = trimmed.at(-1) ?? "";
  const before = trimmed.slice(0, -1);
  if (LETTERS[last] && COLUMN_EDGE.test(before.slice(-2)))
    return { found: [{ kind: LETTERS[last], line, sign: last }], rest: before };
  const first = (LETTER_FIRST.exec(text) ?? LETTER_LEGEND.exec(text))?.[1];
  const kind = first === undefined ? undefined : LETTERS[first];
  if (first === undefined || kind === undefined) return none;
  return { found: [{ kind, line, sign: first }], rest: text.slice(text.indexOf(first) + 1) };
}
