/**
 * Ratings that are no smileys: traffic lights as words and circles, ticks, percentages. The document's own legend defines
 * them: `Grøn: Milepæl er opfyldt`. Without a legend they are unknown, and reported as such.
 */

import type { Smiley } from "../../agreement/effort/smiley.ts";
import { escapeRegExp } from "../words/escapeRegExp.ts";
import { labelAtEnd } from "../words/roundLabel.ts";
import { definitionOf, findOwnRatings, type OwnRatings, signBehindRound } from "./ownRatings.ts";
import { type PercentRange, percentKind, percentRange } from "./percentages.ts";
import { type FoundSmiley, isDoubtfulFace, takeGlyphs } from "./signs.ts";
import { type SignDefinition, withoutContradictions } from "./withoutContradictions.ts";

/** What the ratings of a document mean, by {@link keyOf}. */
export interface RatingColumn {
  readonly meaning: ReadonlyMap<string, Smiley>;
  /** True when words and percentages stand where smileys would; elsewhere they are words. */
  readonly hasWords: boolean;
  /** Percentages from one to another, as a legend defines them. */
  readonly ranges: readonly PercentRange[];
  /** Signs that this document alone has, and a pattern of one at the end of a line. */
  readonly own: OwnRatings;
  readonly ownAtEnd: RegExp | null;
  /** Faces that the legend defines otherwise than their mouth may tell, as written. */
  readonly faces: ReadonlyMap<string, Smiley>;
}

const SYMBOL = "[🟢🟡🟠🔴🔵⚪⚫🟩🟨🟧🟥✓✔☑✅✗✘✕✖☒❌\\uf0fc\\uf0fb\\uf0fe\\uf0fd]\\ufe0f?";
const WORD =
  "(?:grønt?|gult?|rødt?|orange|hvidt?|blåt?)(?:\\s(?:lys|prik|cirkel|felt|markering|trafiklys))?|(?:glad|neutral|sur)(?:\\ssmiley)?";
const PERCENT = "\\d{1,3}(?:,\\d)?\\s?(?:%|pct(?:\\.|(?!\\p{L}))|procent)";
/** A rating that is no smiley; a part of patterns that ignore case. */
export const RATING = `(?:${SYMBOL}|(?:${WORD}|${PERCENT})(?![\\p{L}\\d]))`;

/** The same in brackets, as a sentence or behind a name: "(grøn)", "Grøn.", "Vurdering: Grøn". */
const CALLED = "(?:(?:Vurdering|Farve|Smiley|Trafiklys)\\s?:\\s?)";
const WRITTEN = `(?:${RATING}|${CALLED}${RATING}|${CALLED}?[([](?:${WORD})[)\\]]|(?:${WORD})\\.)`;

const AT_END = new RegExp(`(?<=^|\\s)${WRITTEN}\\s*$`, "iu");
const BARE_AT_END = new RegExp(`(?<=^|\\s)${RATING}\\s*$`, "iu");
const WHOLE = new RegExp(`^\\s*${WRITTEN}\\s*$`, "iu");
const ONLY_WORD = new RegExp(`^\\s*(?:${WORD})\\s*:?\\s*$`, "iu");
const IS_SYMBOL = new RegExp(`^${SYMBOL}$`, "u");
/** A line of the legend; a symbol needs no colon, nor does a word beside a cell's words. */
const LEGEND = new RegExp(
  `^\\s*(?:(?<sign>${WRITTEN})\\s*(?:[:=–-]|betyder(?:,?\\sat)?)\\s*|(?<symbol>${SYMBOL})\\s+)(?<words>\\p{L}.*)$`,
  "iu",
);
/** Behind a definition another sign, and what it means: neither is told from the words of both. */
const DEFINES_MORE = /[;,.]\s+(?:(?:og|mens)\s+)?[^\p{L}\d\s"”»(–-]{1,3}(?:\s|:)/u;
const BESIDE_WORDS = new RegExp(`^\\s*(?<sign>${WORD}|${PERCENT})\\s+(?<words>\\p{L}.*)$`, "iu");
/** What may stand before a word at the end of a line for it to stand in a column of its own. */
const COLUMN_EDGE = /(?:[\d.:;!?)"”]\s|\s\s|\t|^\s?)$/u;
/** The last word of a sentence that goes on over two lines: "Huset er malet" above "rød." */
const ENDS_SENTENCE = /^\s*\p{Ll}[\p{L}\s]*\.\s*$/u;
/** A tick alone on its line may be a bullet that lost its words. */
const BULLET = /^\s*[\uf0fc\uf0fe]\s*$/u;
/** So many lines of a kind make a column. */
const FEWEST = 2;

/** What the smileys themselves are called: in their place these mean what they say, with no legend. */
const NAMES: readonly Smiley[] = ["glad", "neutral", "sur"];
const COLOURS: readonly (readonly [Smiley, RegExp])[] = [
  ["glad", /^(?:grøn|[🟢🟩]|glad)/iu],
  ["neutral", /^(?:gul|orange|[🟡🟠🟨🟧]|neutral)/iu],
  ["sur", /^(?:rød|[🔴🟥]|sur)/iu],
];
/** What has not been rated is neither met nor missed. */
const NOT_RATED =
  /(?<!\p{L})(?:ikke|ej)\s+(?:\p{L}+\s+)?(?:vurder|bedøm|relevan|aktuel|opgjort|målt|rapporter|oplyst)|ingen\s+(?:vurdering|bedømmelse|status)/iu;
/** The definition in a legend of a sign whose colour has no meaning. */
const MEANINGS: readonly (readonly [Smiley, RegExp])[] = [
  ["neutral", /ikke\s+(?:fuldt|helt)|delvis|forsink|risiko|afvig|næsten|på\s+vej|i\s+gang/iu],
  ["sur", /(?<!\p{L})ikke(?!\p{L})|mangl/iu],
  ["glad", /opfyldt|nået|gennemført|overholdt|efter\s+planen|som\s+planlagt|færdig|realiseret|indfriet/iu],
];

/** The same rating, however it is written: "Grønt lys" is "grøn". */
function keyOf(sign: string): string {
  return sign
    .toLowerCase()
    .replace(/\ufe0f|[\s()[\].]|^(?:vurdering|farve|smiley|trafiklys):/gu, "")
    .replace(/^(grøn|gul|rød|hvid|blå)t?(?:lys|prik|cirkel|felt|markering|trafiklys)?$/u, "$1")
    .replace(/smiley$/u, "");
}

/** What a legend means by a sign, given its definition: by the colour that the sign is, else by the words. */
export function definedKind(sign: string, words: string): Smiley | null {
  const key = keyOf(sign);
  const first = (list: readonly (readonly [Smiley, RegExp])[], text: string) =>
    list.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  return first(COLOURS, key) ?? (NOT_RATED.test(words) ? null : first(MEANINGS, words));
}

/**
 * The column of a document's ratings. Lines before the first table, at `tables`, may define them. `hasFonts`: a letter J, K or L
 * is a letter like any other, since the fonts in which they are faces are known.
 */
export function findRatingColumn(texts: readonly string[], tables: number, hasFonts = false): RatingColumn {
  const preamble = texts.slice(0, tables);
  const { meaning, words } = readDefinitions(preamble);
  const ranges = preamble.flatMap((text) => percentRange(text, (told) => definedKind("", told)) ?? []);
  const body = texts.slice(tables);
  // Beside smileys "Vurdering: Grøn" is a sentence of the text.
  const pattern = body.some((text) => takeGlyphs(text, 1).found.length > 0) ? BARE_AT_END : AT_END;
  const inColumn = body.filter((text) => standsInColumn(text, pattern)).length;
  const isKnown = (sign: string) => isKnownSign(sign) || (!hasFonts && /^[JKL]$/u.test(sign));
  const own = findOwnRatings(texts, tables, definedKind, isKnown, new Set(meaning.values()));
  return {
    meaning,
    hasWords: Math.max(words, inColumn, ranges.length) >= FEWEST,
    ranges,
    own,
    ownAtEnd: own.size === 0 ? null : ownPattern(own),
    faces: definedFaces(preamble),
  };
}

/** The sign that a line of a legend defines, and its definition; `null` for any other line. */
function definitionIn(text: string): { readonly written: string; readonly told: string } | null {
  const { sign, symbol, words = "" } = LEGEND.exec(text)?.groups ?? {};
  const written = sign ?? symbol;
  if (written !== undefined) return DEFINES_MORE.test(words) ? null : { written, told: words };
  const beside = BESIDE_WORDS.exec(text)?.groups;
  const { sign: word = "", words: told = "" } = beside ?? {};
  return /^\p{Lu}/u.test(told) && definedKind("", told) !== null ? { written: word, told } : null;
}

/** What the lines of a legend define, and how many of them define words or percentages. */
function readDefinitions(preamble: readonly string[]): { meaning: Map<string, Smiley>; words: number } {
  const definitions: SignDefinition[] = [];
  let words = 0;
  for (const text of preamble) {
    const { written, told } = definitionIn(text) ?? {};
    const kind = written === undefined || told === undefined ? null : definedKind(written, told);
    if (written === undefined || told === undefined || kind === null) continue;
    definitions.push({ sign: keyOf(written), kind, words: told });
    if (!IS_SYMBOL.test(written)) words++;
  }
  return { meaning: withoutContradictions(definitions), words };
}

/** Faces whose mouth leaves doubt, as the legend defines them: a confused one may be the neutral of three. */
function definedFaces(preamble: readonly string[]): ReadonlyMap<string, Smiley> {
  return withoutContradictions(
    preamble.flatMap((text): SignDefinition[] => {
      const { found, rest } = takeGlyphs(text, 1);
      const [face, other] = found;
      const kind = face && !other && isDoubtfulFace(face.sign) ? definedKind("", rest) : null;
      return face && kind !== null ? [{ sign: face.sign, kind, words: rest }] : [];
    }),
  );
}

/** True for a line that ends in a rating of words behind a round, or is nothing else. */
function standsInColumn(text: string, pattern: RegExp): boolean {
  const at = pattern.exec(text)?.index;
  if (at === undefined) return false;
  const before = text.slice(0, at).trim();
  return labelAtEnd(before) !== null || (before === "" && !ENDS_SENTENCE.test(text));
}

/** What is a rating or a smiley in every document. */
function isKnownSign(sign: string): boolean {
  return WHOLE.test(sign) || sign === "?" || takeGlyphs(sign, 1).found.length > 0;
}

function ownPattern(own: OwnRatings): RegExp {
  const signs = [...own.keys()].toSorted((a, b) => b.length - a.length).map(escapeRegExp);
  return new RegExp(`(?<=^|\\s)(?:${signs.join("|")})\\s*$`, "u");
}

/** A sign of the document's own at the end of a table's line: alone there, behind a round, or behind a sentence. */
function takeOwn(
  text: string,
  line: number,
  { own, ownAtEnd }: RatingColumn,
): { found: FoundSmiley[]; rest: string } | null {
  const match = ownAtEnd?.exec(text);
  if (!match) return null;
  const sign = match[0].trim();
  const before = text.slice(0, match.index);
  const isHere = signBehindRound(`${before.trim()} ${sign}`) === sign || COLUMN_EDGE.test(before.slice(-2));
  const kind = own.get(sign) ?? "unknown";
  return isHere ? { found: [{ kind, line, sign, isRating: true }], rest: before } : null;
}

/** The rating at the end of a table's line, and the line without it. */
export function takeRating(
  text: string,
  line: number,
  column: RatingColumn,
): { found: FoundSmiley[]; rest: string } {
  const own = takeOwn(text, line, column);
  if (own !== null) return own;
  const match = AT_END.exec(text);
  const before = text.slice(0, match?.index);
  const sign = match?.[0].trim() ?? "";
  const isHere = IS_SYMBOL.test(sign)
    ? !BULLET.test(text)
    : column.hasWords &&
      ((COLUMN_EDGE.test(before.slice(-2)) && !ENDS_SENTENCE.test(sign)) ||
        labelAtEnd(before.trim()) !== null);
  if (match === null || !isHere) return { found: [], rest: text };
  return { found: [ratingOf(sign, line, column)], rest: before };
}

/** The rating that a line of the legend defines, and its definition; nothing where the legend leaves it open. */
export function takeDefinition(
  text: string,
  line: number,
  column: RatingColumn,
): { found: FoundSmiley[]; rest: string } {
  const range = percentRange(text, (told) => definedKind("", told));
  if (range !== null)
    return { found: [{ kind: range.kind, line, sign: range.sign, isRating: true }], rest: range.words };
  for (const [sign, kind] of column.own) {
    const told = kind && definitionOf(sign, text);
    if (told) return { found: [{ kind, line, sign, isRating: true }], rest: told };
  }
  const { written, told = "" } = definitionIn(text) ?? {};
  return written === undefined || !column.meaning.has(keyOf(written))
    ? { found: [], rest: text }
    : { found: [ratingOf(written, line, column)], rest: told };
}

function ratingOf(sign: string, line: number, { meaning, ranges }: RatingColumn): FoundSmiley {
  const key = keyOf(sign);
  const kind =
    meaning.get(key) ?? percentKind(sign, ranges) ?? NAMES.find((name) => name === key) ?? "unknown";
  return { kind, line, sign, isRating: true };
}

/** True for a cell of nothing but a rating. */
export function isRatingCell(text: string): boolean {
  return WHOLE.test(text);
}

/** True for a text of nothing but the name of a colour or the like. */
export function isRatingWord(text: string): boolean {
  return ONLY_WORD.test(text);
}
