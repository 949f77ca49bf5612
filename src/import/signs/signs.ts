import type { Smiley } from "../../agreement/effort/smiley.ts";
import { foldSpace } from "../../agreement/source/foldSpace.ts";
import { UNREADABLE } from "../model/neutralDocument.ts";
import { labelAtEnd } from "../words/roundLabel.ts";

/** A smiley as it stands in the document. Compared by identity: each is accounted for once. */
export interface FoundSmiley {
  /** `unknown`: a face or private-use sign that no rule here can read. Never guessed. */
  readonly kind: Smiley | "unknown";
  /** 1-based source line. */
  readonly line: number;
  /** The sign itself, for messages. */
  readonly sign: string;
  /** A colour, a tick or a percentage in a smiley's place. */
  readonly isRating?: boolean;
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

/** Faces that every document uses for one kind; of the others a legend may say something else. */
const CERTAIN = "\uf04a\uf04b\uf04c☺☻🙂😐☹🙁";

/** True for a face that a legend may define otherwise than it looks. */
export function isDoubtfulFace(sign: string): boolean {
  const [face = ""] = sign;
  return !sign.startsWith(":") && face !== UNREADABLE && !CERTAIN.includes(face);
}

const KIND_OF = new Map(
  Object.entries(SIGNS).flatMap(([kind, signs]) => signs.map((sign) => [sign, kind as Smiley] as const)),
);

/** Private-use signs that Word writes for bullets, ticks and arrows: no smileys. */
const BULLET_SIGNS = "\uf0a7\uf0b7\uf0d8\uf0fc\uf0e0\uf02d\uf0a8\uf06e\uf071\uf076";

const asPattern = (sign: string) => sign.replace(/[|()]/g, "\\$&");
/** ":)" is a face only when nothing touches it: "(se nedenfor:)" has none. */
const TYPED: Readonly<Record<string, Smiley>> = { ":)": "glad", ":|": "neutral", ":(": "sur" };
export const GLYPH_SIGNS = `(?:(?<=^|\\s):[()|](?=\\s|$)|${[...KIND_OF.keys()].map(asPattern).join("|")}|[\\u{1f600}-\\u{1f64f}\\u{1f910}-\\u{1f917}\\u{1f970}-\\u{1f97a}]|${UNREADABLE}|(?![${BULLET_SIGNS}])[\\uf020-\\uf0ff])[\\ufe0e\\ufe0f\\u{1f3fb}-\\u{1f3ff}]*`;
const GLYPH = new RegExp(GLYPH_SIGNS, "gu");

/** Every smiley sign in a line, in order, and the line without them (white space as it was). */
export function takeGlyphs(text: string, line: number): { found: FoundSmiley[]; rest: string } {
  const found: FoundSmiley[] = [];
  const rest = text.replace(GLYPH, (sign) => {
    found.push(smileyOf(sign, line));
    return " ";
  });
  return { found, rest };
}

/** As {@link takeGlyphs}, but a sign in the middle of a sentence stays there: it rates nothing. */
export function takeRatings(
  text: string,
  line: number,
): { found: FoundSmiley[]; inProse: FoundSmiley[]; rest: string } {
  const found: FoundSmiley[] = [];
  const inProse: FoundSmiley[] = [];
  const rest = text.replace(GLYPH, (sign, at: number) => {
    const isProse = isInSentence(text.slice(0, at), text.slice(at + sign.length));
    (isProse ? inProse : found).push(smileyOf(sign, line));
    return isProse ? sign : " ";
  });
  return { found, inProse, rest };
}

function smileyOf(sign: string, line: number): FoundSmiley {
  const bare = sign.replace(/[\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]/gu, "");
  return { kind: KIND_OF.get(bare) ?? TYPED[bare] ?? "unknown", line, sign };
}

const WORD_BEFORE = /[\p{L}\d,(][ \u00a0]?$/u;
const WORD_AFTER = /^[ \u00a0]?[),]?[ \u00a0]?\p{Ll}/u;

/** True for a word before the sign and a small letter behind it, with single spaces; marks and rounds are no sentence. */
function isInSentence(before: string, after: string): boolean {
  if (!WORD_BEFORE.test(before) || !WORD_AFTER.test(after)) return false;
  const words = foldSpace(before);
  return !/^\p{L}+\s?:?$/u.test(words) && labelAtEnd(words) === null;
}
