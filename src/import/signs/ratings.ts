/**
 * Ratings that are no smileys: traffic lights as words and circles, ticks, percentages. The document's own legend defines
 * them: `Grøn: Milepæl er opfyldt`. Without a legend they are unknown, and reported as such.
 */

import type { Smiley } from "../../agreement/effort/smiley.ts";
import { labelAtEnd } from "../words/roundLabel.ts";
import type { FoundSmiley } from "./signs.ts";

/** What the ratings of a document mean, by {@link keyOf}. */
export interface RatingColumn {
  readonly meaning: ReadonlyMap<string, Smiley>;
  /** True when words and percentages stand where smileys would; elsewhere they are words. */
  readonly hasWords: boolean;
}

const SYMBOL = "[🟢🟡🟠🔴🔵⚪⚫🟩🟨🟧🟥✓✔☑✅✗✘✕✖☒❌\\uf0fc\\uf0fb\\uf0fe\\uf0fd]\\ufe0f?";
const WORD =
  "(?:grønt?|gult?|rødt?|orange|hvidt?|blåt?)(?:\\s(?:lys|prik|cirkel|felt|markering|trafiklys))?|(?:glad|neutral|sur)(?:\\ssmiley)?";
const PERCENT = "\\d{1,3}(?:,\\d)?\\s?(?:%|pct(?:\\.|(?!\\p{L}))|procent)";
const ANY = `(?:${SYMBOL}|(?:${WORD}|${PERCENT})(?![\\p{L}\\d]))`;

const AT_END = new RegExp(`(?<=^|\\s)${ANY}\\s*$`, "iu");
const WHOLE = new RegExp(`^\\s*${ANY}\\s*$`, "iu");
const ONLY_WORD = new RegExp(`^\\s*(?:${WORD})\\s*:?\\s*$`, "iu");
const IS_SYMBOL = new RegExp(`^${SYMBOL}$`, "u");
/** A line of the legend; a symbol needs no colon. */
const LEGEND = new RegExp(
  `^\\s*(?:(?<sign>${ANY})\\s*(?:[:=–-]|betyder(?:,?\\sat)?)\\s*|(?<symbol>${SYMBOL})\\s+)(?<words>\\p{L}.*)$`,
  "iu",
);
/** What may stand before a word at the end of a line for it to stand in a column of its own. */
const COLUMN_EDGE = /(?:[\d.:;!?)"”]\s|\s\s|\t|^\s?)$/u;
/** A tick alone on its line may be a bullet that lost its words. */
const BULLET = /^\s*[\uf0fc\uf0fe]\s*$/u;
/** So many lines of a kind make a column. */
const FEWEST = 2;

const COLOURS: readonly (readonly [Smiley, RegExp])[] = [
  ["glad", /^(?:grøn|[🟢🟩]|glad)/iu],
  ["neutral", /^(?:gul|orange|[🟡🟠🟨🟧]|neutral)/iu],
  ["sur", /^(?:rød|[🔴🟥]|sur)/iu],
];
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
    .replace(/\ufe0f|\s/gu, "")
    .replace(/^(grøn|gul|rød|hvid|blå)t?(?:lys|prik|cirkel|felt|markering|trafiklys)?$/u, "$1")
    .replace(/smiley$/u, "");
}

/** What a legend means by a sign, given its definition: by the colour that the sign is, else by the words. */
export function definedKind(sign: string, words: string): Smiley | null {
  const key = keyOf(sign);
  const first = (list: readonly (readonly [Smiley, RegExp])[], text: string) =>
    list.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  return first(COLOURS, key) ?? first(MEANINGS, words);
}

/** The column of a document's ratings. Lines before the first table, at `tables`, may define them. */
export function findRatingColumn(texts: readonly string[], tables: number): RatingColumn {
  const meaning = new Map<string, Smiley>();
  let words = 0;
  for (const text of texts.slice(0, tables)) {
    const { sign, symbol, words: told = "" } = LEGEND.exec(text)?.groups ?? {};
    const written = sign ?? symbol;
    const kind = written === undefined ? null : definedKind(written, told);
    if (written === undefined || kind === null) continue;
    if (!meaning.has(keyOf(written))) meaning.set(keyOf(written), kind);
    if (!IS_SYMBOL.test(written)) words++;
  }
  let inColumn = 0;
  for (const text of texts.slice(tables)) {
    const at = AT_END.exec(text)?.index;
    if (at === undefined) continue;
    const before = text.slice(0, at).trim();
    if (before === "" || labelAtEnd(before) !== null) inColumn++;
  }
  return { meaning, hasWords: words >= FEWEST || inColumn >= FEWEST };
}

/** The rating at the end of a table's line, and the line without it. */
export function takeRating(
  text: string,
  line: number,
  column: RatingColumn,
): { found: FoundSmiley[]; rest: string } {
  const match = AT_END.exec(text);
  const before = text.slice(0, match?.index);
  const sign = match?.[0].trim() ?? "";
  const isHere = IS_SYMBOL.test(sign)
    ? !BULLET.test(text)
    : column.hasWords && (COLUMN_EDGE.test(before.slice(-2)) || labelAtEnd(before.trim()) !== null);
  if (match === null || !isHere) return { found: [], rest: text };
  return { found: [ratingOf(sign, line, column)], rest: before };
}

/** The rating that a line of the legend defines, and its definition; nothing where the legend leaves it open. */
export function takeDefinition(
  text: string,
  line: number,
  column: RatingColumn,
): { found: FoundSmiley[]; rest: string } {
  const { sign, symbol, words = "" } = LEGEND.exec(text)?.groups ?? {};
  const written = sign ?? symbol;
  return written === undefined || !column.meaning.has(keyOf(written))
    ? { found: [], rest: text }
    : { found: [ratingOf(written, line, column)], rest: words };
}

function ratingOf(sign: string, line: number, { meaning }: RatingColumn): FoundSmiley {
  return { kind: meaning.get(keyOf(sign)) ?? "unknown", line, sign, isRating: true };
}

/** True for a cell of nothing but a rating. */
export function isRatingCell(text: string): boolean {
  return WHOLE.test(text);
}

/** True for a text of nothing but the name of a colour or the like. */
export function isRatingWord(text: string): boolean {
  return ONLY_WORD.test(text);
}
