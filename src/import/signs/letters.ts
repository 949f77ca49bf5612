/**
 * Smileys that came out as the letters J, K and L, when the font in which those letters are faces was lost. A letter
 * is a smiley by its place alone: in the column behind or before a round, in a cell of its own, or in the legend.
 */

import { MONTH } from "../../agreement/danish/datePatterns.ts";
import type { Smiley } from "../../agreement/effort/smiley.ts";
import { foldSpace } from "../../agreement/source/foldSpace.ts";
import { labelAtEnd } from "../words/roundLabel.ts";
import { type FoundSmiley, takeGlyphs } from "./signs.ts";

const KINDS: Readonly<Record<string, Smiley>> = { J: "glad", K: "neutral", L: "sur" };

/** The rounds of a document that writes letters, folded and in small letters, as far as letters beside them tell. */
export type LetterColumn = ReadonlySet<string>;

/** What may stand before a letter at the end of a line for it to stand in a column of its own. */
const COLUMN_EDGE = /(?:[\d.:;!?)"”]\s|\s\s|\t|^\s?)$/u;
/** A smiley before the round: `J 31.12.2017`. */
const FIRST = /^\s*([JKL])\s+(?=\d|[\p{Lu}\d][\p{L}.]*\s+\d)/u;
/** A line of the legend: `J: Milepæl er opfyldt`. */
const LEGEND = /^\s*([JKL])\s*[:=–-]\s+(?=\p{L})/u;
/** A letter behind a year, where a column of its own would put it: `2. budgetopfølgning 2017 J`. */
const AFTER_YEAR = /(?:19|20)\d\d\s+[JKL]\s*$/;
/** A letter alone on its line, or behind the last sentence of an economy's row. */
const ALONE = /^\s*(?:(?:Økonomi|ØKONOMI)\s[^\n]*[.:)]\s+)?[JKL]\s*$/u;
/** A line of a few words and a letter on either side of them. */
const BESIDE = /^\s*(?:([JKL])\s+(\S.{1,39})|(\S.{1,39}?)\s+([JKL])\s*)$/u;
/** Words that tell a time: "Bilag K" and "Klasse L" have none. */
const TIME = new RegExp(
  `(?<!\\p{L})(?:primo|medio|ultimo|Q[1-4]|uge\\s\\d|(?:19|20)\\d\\d|${MONTH})(?!\\p{L})|kvartal|halvår|tertial|opfølgning|regnskab`,
  "iu",
);
/** So many lines beside letters make a few words the name of a round. */
const ROUND_LINES = 2;

/**
 * The column of a document's letters, `null` when it writes its smileys otherwise: the legend says so, one letter
 * stands behind a round or in a cell of its own, or several behind a year; and no smiley sign stands anywhere.
 */
export function findLetterColumn(texts: readonly string[]): LetterColumn | null {
  let legend = 0;
  let inColumn = 0;
  const beside = new Map<string, number>();
  for (const text of texts) {
    if (takeGlyphs(text, 1).found.some((found) => found.kind !== "unknown")) return null;
    if (LEGEND.test(text)) legend++;
    if (ALONE.test(text)) inColumn += 2;
    else if (AFTER_YEAR.test(text)) inColumn += labelAtEnd(text.trim().slice(0, -1).trim()) === null ? 1 : 2;
    const [, , behind, before] = BESIDE.exec(text) ?? [];
    const words = foldWords(behind ?? before ?? "");
    if (TIME.test(words)) beside.set(words, (beside.get(words) ?? 0) + 1);
  }
  const rounds = new Set([...beside].flatMap(([words, lines]) => (lines >= ROUND_LINES ? [words] : [])));
  return legend >= 2 || inColumn >= 2 || rounds.size > 0 ? rounds : null;
}

/** True for a line that would end in a smiley if the document wrote its smileys as letters. */
export function endsInLetter(text: string): boolean {
  return AFTER_YEAR.test(text) || ALONE.test(text);
}

/** The letter smiley of a line, when it has one by position alone: at its end, before a round, or in the legend. */
export function takeLetter(
  text: string,
  line: number,
  rounds: LetterColumn,
): { found: FoundSmiley[]; rest: string } {
  const trimmed = text.trimEnd();
  const last = trimmed.at(-1) ?? "";
  const before = trimmed.slice(0, -1);
  const kind = KINDS[last];
  if (kind && (COLUMN_EDGE.test(before.slice(-2)) || endsInRound(before, rounds)))
    return { found: [{ kind, line, sign: last }], rest: before };
  const sign = (FIRST.exec(text) ?? LEGEND.exec(text))?.[1] ?? letterBeforeRound(text, rounds);
  const firstKind = sign === undefined ? undefined : KINDS[sign];
  if (sign === undefined || firstKind === undefined) return { found: [], rest: text };
  return { found: [{ kind: firstKind, line, sign }], rest: text.slice(text.indexOf(sign) + 1) };
}

/** A letter at the end of a line that may be a smiley or a word: `Der er ingen effekt J`. */
export function doubtfulLetter(rest: string): string | null {
  return /(?:^|\s)([JKL])$/u.exec(rest)?.[1] ?? null;
}

function endsInRound(before: string, rounds: LetterColumn): boolean {
  if (!/\s$/u.test(before)) return false;
  const words = foldWords(before);
  return [...rounds].some((round) => words === round || words.endsWith(` ${round}`));
}

function letterBeforeRound(text: string, rounds: LetterColumn): string | undefined {
  const [, letter, words] = /^\s*([JKL])\s+(\S.*)$/u.exec(text) ?? [];
  return rounds.has(foldWords(words ?? "")) ? letter : undefined;
}

function foldWords(text: string): string {
  return foldSpace(text).toLowerCase();
}
