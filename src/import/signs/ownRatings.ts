/**
 * Ratings in signs of a document's own: "1", "A", "Delvist nået", "★★", "[x]". They are known by their place, behind a
 * round or alone in a cell, and mean what the document's legend says; without a legend they are unknown.
 */
import type { Smiley } from "../../agreement/effort/smiley.ts";
import { foldSpace } from "../../agreement/source/foldSpace.ts";
import { isMark } from "../words/fixedWords.ts";
import { labelAtEnd } from "../words/roundLabel.ts";
import { type SignDefinition, withoutContradictions } from "./withoutContradictions.ts";

/** What a document's own signs mean; `null` for one that no legend defines. */
export type OwnRatings = ReadonlyMap<string, Smiley | null>;

/** A sign is no longer than this, nor of more words. */
const LONGEST = 20;
const MOST_WORDS = 3;
/** So many lines with signs make a column. */
const FEWEST = 3;
/** Of several digits a number that no legend defines is what a round's column counts: "1. prognose: 120". */
const AMOUNT = /^[-−]?\d[\d.,]+$/u;
/** Behind the sign in a legend: its definition. */
const DEFINITION = /^\s*(?:[:=–-]|betyder(?:,?\sat)?)?\s*(?<words>\p{L}.*)$/iu;

interface Uses {
  /** Lines that end in the sign behind a round. */
  readonly behindRound: number;
  /** Lines of nothing but the sign. */
  readonly alone: number;
}

/**
 * The own signs of a document. The lines before the first table, at `tables`, may define them; `kindOf` tells what a
 * definition means, `isKnown` leaves out what is a rating in every document; `others` are the kinds that those stand for here.
 */
export function findOwnRatings(
  texts: readonly string[],
  tables: number,
  kindOf: (sign: string, words: string) => Smiley | null,
  isKnown: (sign: string) => boolean,
  others: ReadonlySet<Smiley>,
): OwnRatings {
  const body = texts.slice(tables).map(foldSpace);
  const uses = countUses(body, isKnown);
  const defined = definitions(texts.slice(0, tables).map(foldSpace), uses, kindOf, isKnown);
  const lines = [...defined.keys()].reduce((sum, sign) => {
    const { behindRound = 0, alone = 0 } = uses.get(sign) ?? {};
    return sum + behindRound + alone;
  }, 0);
  const fewest = others.size === 0 ? FEWEST : 1;
  const kinds = new Set([...others, ...defined.values()]).size;
  const open =
    kinds === 0
      ? []
      : [...uses].filter(
          ([sign, { behindRound }]) =>
            behindRound > 0 && !defined.has(sign) && isExplained(sign, texts.slice(0, tables)),
        );
  if (lines + open.length >= fewest && kinds >= 2)
    return new Map([...defined, ...open.map(([sign]) => [sign, null] as const)]);
  // Running text may break its line behind a round: a column is beside most of them.
  const behind = [...uses].filter(
    ([sign, { behindRound }]) => behindRound > 0 && !/^\p{Ll}/u.test(sign) && !AMOUNT.test(sign),
  );
  const inColumn = behind.reduce((sum, [, { behindRound }]) => sum + behindRound, 0);
  const bare = body.filter((text) => labelAtEnd(text) !== null).length;
  return new Map(inColumn >= FEWEST && inColumn > bare ? behind.map(([sign]) => [sign, null]) : []);
}

/** True where a legend says of a sign what it means, whatever that is. */
function isExplained(sign: string, preamble: readonly string[]): boolean {
  return preamble
    .map(foldSpace)
    .some(
      (text) => text.startsWith(sign) && /^\s?(?:[:=–-]|betyder(?!\p{L}))/u.test(text.slice(sign.length)),
    );
}

function countUses(body: readonly string[], isKnown: (sign: string) => boolean): Map<string, Uses> {
  const uses = new Map<string, Uses>();
  const count = (sign: string, place: keyof Uses) => {
    const { behindRound = 0, alone = 0 } = uses.get(sign) ?? {};
    uses.set(sign, { behindRound, alone, [place]: (place === "alone" ? alone : behindRound) + 1 });
  };
  for (const text of body) {
    if (text === "") continue;
    if (text.length <= LONGEST && !isMark(text) && labelAtEnd(text) === null && !isKnown(text))
      count(text, "alone");
    const sign = signBehindRound(text);
    if (sign !== null && !isKnown(sign)) count(sign, "behindRound");
  }
  return uses;
}

/** The few words that end a line behind the label of a round; `null` without them. */
export function signBehindRound(text: string): string | null {
  // "Kilde: Prisme pr. 30. september 2023." is a sentence, and its year no sign; "!" behind a space may be one.
  if (labelAtEnd(text.replace(/(?<![\s.,;:!?)])[.,;:!?)]+$/u, "")) !== null) return null;
  const words = text.split(" ");
  for (let count = 1; count <= MOST_WORDS && count < words.length; count++) {
    const sign = words.slice(-count).join(" ");
    if (sign.length > LONGEST) return null;
    if (labelAtEnd(words.slice(0, -count).join(" ")) !== null) return sign;
  }
  return null;
}

/** A line of a legend that stands beside others; a sign without letters needs no colon. */
const BESIDE = new RegExp(
  `^(?:(?<sign>\\S.{0,${LONGEST - 1}}?)\\s*(?:[:=–-]|betyder(?:,?\\sat)?)\\s*|(?<symbol>[^\\p{L}\\d\\s]{1,6}|\\[[^\\]]{1,${LONGEST - 2}}\\])\\s+)(?<words>\\p{L}.*)$`,
  "iu",
);

/** The legend's definitions of signs that are used, on the sign's line or on the one below where each has a cell; and of those beside them. */
function definitions(
  preamble: readonly string[],
  uses: ReadonlyMap<string, Uses>,
  kindOf: (sign: string, words: string) => Smiley | null,
  isKnown: (sign: string) => boolean,
): Map<string, Smiley> {
  const signs = [...uses.keys()].toSorted((a, b) => b.length - a.length);
  const lines = preamble.filter((text) => text !== "");
  const defined: SignDefinition[] = [];
  const define = (sign: string, words: string) => {
    const kind = kindOf(sign, words);
    if (kind !== null) defined.push({ sign, kind, words });
    return kind !== null;
  };
  const at = new Set<number>();
  lines.forEach((text, index) => {
    const sign = signs.find((candidate) => definitionOf(candidate, text) !== null);
    const above = lines[index - 1] ?? "";
    if (sign !== undefined && define(sign, definitionOf(sign, text) ?? "")) at.add(index);
    else if (sign === undefined && uses.has(above)) define(above, text);
  });
  for (const step of [1, -1])
    for (const index of [...at].toSorted((a, b) => (a - b) * step)) {
      const { sign, symbol, words = "" } = BESIDE.exec(lines[index + step] ?? "")?.groups ?? {};
      const written = (sign ?? symbol)?.trim();
      if (at.has(index + step) || written === undefined || isKnown(written)) continue;
      if (define(written, words)) at.add(index + step);
    }
  return withoutContradictions(defined);
}

/** What a line of a legend says that a sign means; `null` where it does not begin with it. */
export function definitionOf(sign: string, text: string): string | null {
  const line = text.trimStart();
  const behind = line.slice(sign.length);
  if (!line.startsWith(sign) || /^[\p{L}\d]/u.test(behind)) return null;
  return DEFINITION.exec(behind)?.groups?.["words"] ?? null;
}
