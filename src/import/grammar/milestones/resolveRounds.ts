import type { Round } from "../../../agreement/format/schema.ts";
import { labelDay } from "../../words/labelDay.ts";
import { isSpan } from "../../words/roundLabel.ts";
import type { Context } from "../context.ts";
import { type LabelledRow, mergeFalseStarts } from "./rowLabels.ts";

export interface RoundKeys {
  /** The rounds' keys, in the order of time. */
  readonly keys: readonly string[];
  /** Those of them that one initiative alone writes, among others that share theirs: nobody else lacks such a round. */
  readonly rare: ReadonlySet<string>;
}

export interface ResolvedRounds extends RoundKeys {
  /** In the order of {@link RoundKeys.keys}. */
  readonly rounds: Round[];
  /** The rows of each initiative, with the keys that their place gave them. */
  readonly rows: readonly (readonly LabelledRow[])[];
}

/** With so few initiatives a label that stands once may well be right. */
const FEW_INITIATIVES = 2;

/**
 * The document's rounds in the order of time, from the rows of all its initiatives. A label that one
 * initiative alone writes, in the very place of the round that it lacks, is a typing error: its row
 * belongs to that round, which is reported. Any other label is a round of its own, which is reported where others share
 * theirs.
 */
export function resolveRounds(
  initiatives: readonly (readonly LabelledRow[])[],
  context: Context,
): ResolvedRounds {
  const uses = new Map<string, number>();
  for (const rows of initiatives)
    for (const key of new Set(rows.flatMap((row) => row.key ?? []))) uses.set(key, (uses.get(key) ?? 0) + 1);
  const isCommon = (key: string | null) =>
    key !== null && (initiatives.length <= FEW_INITIATIVES || (uses.get(key) ?? 0) > 1);
  const common = inOrder(initiatives.map((rows) => keysOf(rows).filter(isCommon)));
  const rows = initiatives.map((own) =>
    placeByPosition(mergeFalseStarts(own, common.keys.length), common.keys, isCommon, context),
  );
  const { keys, isCertain } = inOrder(rows.map(keysOf));
  if (!isCertain) context.log.add("round-order-uncertain", null, null);
  const rounds = keys.map((key, index) => {
    const label = context.vocabulary.labelOf(key);
    return { id: String(index + 1), label, date: isSpan(label) ? null : labelDay(label) };
  });
  const rare = new Set(common.keys.length === 0 ? [] : keys.filter((key) => !isCommon(key)));
  for (const { key, pieces } of rows.flat()) {
    if (key === null || !rare.has(key)) continue;
    const alike = common.keys.find((other) => isMisspelt(key, other));
    context.log.add("round-used-once", pieces[0]?.line ?? null, {
      round: context.vocabulary.labelOf(key),
      alike: alike === undefined ? null : context.vocabulary.labelOf(alike),
    });
  }
  return { rounds, keys, rare, rows };
}

function keysOf(rows: readonly LabelledRow[]): string[] {
  return rows.flatMap((row) => row.key ?? []);
}

/**
 * True when one label may be a slip in writing the other: the same figures and nearly the same letters, the same without its
 * year, or the same letters and the same ordinal in another year. "30. juni" is no slip of "30. september".
 */
function isMisspelt(written: string, meant: string): boolean {
  if (meant.replace(/\s(?:19|20)\d\d$/u, "") === written) return true;
  const figures = (key: string) => key.match(/\d+/g) ?? [];
  const letters = (key: string) => key.replace(/\P{L}/gu, "");
  const [ordinal, ...others] = figures(written);
  const [meantOrdinal, ...meantOthers] = figures(meant);
  if (figures(written).join() === figures(meant).join())
    return (
      Math.abs(letters(written).length - letters(meant).length) <= 2 &&
      sharesEnds(letters(written), letters(meant))
    );
  return (
    letters(written) !== "" &&
    letters(written) === letters(meant) &&
    ordinal === meantOrdinal &&
    others.length === 1 &&
    meantOthers.length === 1
  );
}

/** True when two words differ in one place of at most three letters. */
function sharesEnds(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 3;
}

/** Gives the one row without a usable label the round that exactly its place lacks. */
function placeByPosition(
  rows: readonly LabelledRow[],
  common: readonly string[],
  isCommon: (key: string | null) => boolean,
  context: Context,
): readonly LabelledRow[] {
  if (rows.length !== common.length) return rows;
  const strays = rows.flatMap((row, index) => (row.key === common[index] ? [] : [index]));
  const [at] = strays;
  if (at === undefined || strays.length > 1 || isCommon(rows[at]?.key ?? null)) return rows;
  const key = common[at] ?? null;
  const written = rows[at]?.key;
  if (written != null && key !== null && !isMisspelt(written, key)) return rows;
  context.log.add("round-by-position", rows[at]?.pieces[0]?.line ?? null, {
    written: written ? context.vocabulary.labelOf(written) : null,
    read: context.vocabulary.labelOf(key ?? ""),
  });
  return rows.map((row, index) => (index === at ? { ...row, key } : row));
}

/** True when two labels of one kind say by themselves which comes first: two dates, or "2. kvartal" and "3. kvartal". */
function isEarlier(a: string, b: string): boolean {
  const [dateA, dateB] = [labelDay(a), labelDay(b)];
  if (dateA !== null && dateB !== null) return dateA < dateB;
  const form = (key: string) => key.replace(/\d+/g, "0");
  if (form(a) !== form(b)) return false;
  // The year counts first, and stands last.
  const figures = (key: string) => (key.match(/\d+/g) ?? []).map(Number).toReversed();
  const other = figures(b);
  const at = figures(a).findIndex((figure, index) => figure !== other[index]);
  return at !== -1 && (figures(a)[at] ?? 0) < (other[at] ?? 0);
}

/**
 * Merges sequences that each are in the order of time. Of two that contradict each other the more
 * frequent order counts; where the sequences leave it open, what the labels themselves say does; where they
 * go in a circle, the order of first appearance.
 */
function inOrder(sequences: readonly (readonly string[])[]): { keys: string[]; isCertain: boolean } {
  const left = new Set(sequences.flat());
  const follows = new Map<string, Map<string, number>>();
  for (const sequence of sequences)
    sequence.forEach((key, at) => {
      const earlier = sequence[at - 1];
      if (earlier === undefined || earlier === key) return;
      const counts = follows.get(key) ?? new Map<string, number>();
      follows.set(key, counts.set(earlier, (counts.get(earlier) ?? 0) + 1));
    });
  const count = (key: string, earlier: string) => follows.get(key)?.get(earlier) ?? 0;
  const isReady = (key: string) =>
    [...(follows.get(key)?.keys() ?? [])].every(
      (earlier) => !left.has(earlier) || count(key, earlier) <= count(earlier, key),
    );
  const keys: string[] = [];
  while (left.size > 0) {
    const all = [...left].filter(isReady);
    const ready = all.find((key) => !all.some((other) => isEarlier(other, key)));
    if (ready === undefined) return { keys: [...keys, ...left], isCertain: false };
    keys.push(ready);
    left.delete(ready);
  }
  return { keys, isCertain: true };
}
