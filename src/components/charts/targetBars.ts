/**
 * What the bars of target against outcome show: amounts in whole kroner and the words beside them, ready to be drawn.
 */
import { type KronerRange, targetRange } from "../../agreement/economy/amounts.ts";
import { compareByMissing, type EconomyRow } from "../../agreement/economy/rows.ts";
import type { Language } from "../../text/messages.ts";
import { shortNames } from "../names/shortNames.ts";
import { type BarWords, barWords } from "./barWords.ts";

/** Rows that may be compared bar by bar: of one measure, basis and year. */
export interface BarGroup {
  readonly name: string;
  readonly rows: readonly EconomyRow[];
}

/** One bar. */
export interface TargetBar extends BarWords {
  readonly kind: "bar";
  /** Its row's id: an initiative can have several bars. */
  readonly key: string;
  readonly name: string;
  readonly row: EconomyRow;
  /** What the chart's library draws it over: the whole axis, so that every bar has a shape. */
  readonly whole: readonly [number, number];
}

/** The name of the bars that follow, where the chart has several groups. */
interface BarHeading {
  readonly kind: "heading";
  readonly key: string;
  readonly name: string;
  readonly whole: readonly [number, number];
}

export type ChartLine = TargetBar | BarHeading;

export interface TargetBars {
  /** From top to bottom: each group's bars with what is worst first. */
  readonly lines: readonly ChartLine[];
  /** The amounts there are: from 0, or from the lowest below it, to the highest. See {@link axisEnds}. */
  readonly domain: readonly [number, number];
  /** The amounts that the chart leaves to the table. */
  readonly leftOut: LeftOutBars;
}

/** How many amounts have no bar, and how they stand; the rest of them is as agreed or better. */
interface LeftOutBars {
  readonly count: number;
  readonly worse: number;
  readonly unknown: number;
  /** Known, and nothing says what was agreed. */
  readonly noTarget: number;
}

/** The most bars of a group that the chart shows; the table has them all. */
const MOST_BARS = 40;

/** The bars of some groups on one axis; of each group at most {@link MOST_BARS}, those that miss most. */
export function targetBars(groups: readonly BarGroup[], language: Language): TargetBars {
  const sorted = groups.map(({ name, rows }) => ({ name, rows: rows.toSorted(compareByMissing) }));
  const shown = sorted.map(({ name, rows }) => ({ name, rows: rows.slice(0, MOST_BARS) }));
  const all = shown.flatMap(({ rows }) => rows);
  const names = shortNames(all.map(({ initiative }) => initiative));
  const domain = domainOf(all);
  const lines = shown.flatMap(({ name, rows }, group): readonly ChartLine[] => [
    ...(shown.length > 1 ? [{ kind: "heading" as const, key: `${group}`, name, whole: domain }] : []),
    ...rows.map((row) => ({
      kind: "bar" as const,
      key: row.id,
      name: names.get(row.initiative.id) ?? row.initiative.title,
      row,
      whole: domain,
      ...barWords(row, language),
    })),
  ]);
  const others = sorted.flatMap(({ rows }) => rows.slice(MOST_BARS));
  const leftOut = {
    count: others.length,
    worse: others.filter(({ deviation }) => deviation !== null && deviation.max > 0).length,
    unknown: others.filter(({ outcome, deviation }) => deviation === null && outcome === null).length,
    noTarget: others.filter(({ outcome, deviation }) => deviation === null && outcome !== null).length,
  };
  return { lines, domain, leftOut };
}

/** The end of a range that is certain, the one nearer to 0; a range on both sides of 0 is uncertain as a whole. */
export function certainEnd({ min, max }: KronerRange): number {
  return Math.max(0, min) + Math.min(0, max);
}

/** How much of an axis may lie empty at one end for the sake of a round number. */
const MOST_EMPTY = 0.15;

/**
 * The ends of an axis that shows `domain` with steps at `ticks`: the round number beyond an amount where that leaves little
 * room empty, else the amount itself, so that 1.5 million below zero do not cost half of an axis of billions.
 */
export function axisEnds(
  domain: readonly [number, number],
  ticks: readonly number[],
): readonly [number, number] {
  const [min, max] = domain;
  const [first, last] = [ticks[0] ?? min, ticks.at(-1) ?? max];
  const room = (max - min) * MOST_EMPTY;
  return [min - first <= room ? first : min, last - max <= room ? last : max];
}

function domainOf(rows: readonly EconomyRow[]): readonly [number, number] {
  const ends = rows.flatMap(({ figure, outcome }) => [
    targetRange(figure.target ?? 0).min,
    targetRange(figure.target ?? 0).max,
    outcome?.min ?? 0,
    outcome?.max ?? 0,
  ]);
  const min = ends.reduce((least, end) => Math.min(least, end), 0);
  const max = ends.reduce((most, end) => Math.max(most, end), 0);
  // Nothing but zeros and unknowns still needs an axis of some length.
  return min === max ? [0, 1_000_000] : [min, max];
}
