/** The layout of the chart. Computed before the chart's code is loaded, so that its place can be reserved. */
import type { ChartLine } from "./targetBars.ts";
import { textWidth } from "./textWidth.ts";

/** The room there is, in CSS pixels. */
export interface Room {
  readonly width: number;
  /** The root's font size; it grows with very large screens. */
  readonly rem: number;
  /** How many times wider text is than usual, by the reader's own settings; 1 when not given. */
  readonly spread?: number;
}

/** CSS pixels from the picture's top left. Wide: name, bar and words beside each other. Narrow: below each other. */
export interface BarLayout {
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
  /** How much larger everything is than on a screen of the usual size. */
  readonly scale: number;
  /** How much wider than usual text is set. */
  readonly spread: number;
  /** One line of text. */
  readonly line: number;
  /** The height of a bar's row, and from its top to its bar. */
  readonly row: number;
  readonly bar: number;
  readonly barTop: number;
  /** The top of each line of the chart, in their order. */
  readonly tops: readonly number[];
  /** Where the bars' room begins and ends. */
  readonly left: number;
  readonly right: number;
  /** Where the words beside a bar begin. */
  readonly words: number;
  /** The room of a name and of the words beside a bar, in em of the chart's text. */
  readonly nameRoom: number;
  /** How many lines names take. */
  readonly nameLines: number;
  readonly wordRoom: number;
  /** Where each entry of the legend stands. */
  readonly legend: readonly { readonly x: number; readonly y: number }[];
  /** Where the axis begins, and how many steps it has room for. */
  readonly axis: number;
  readonly ticks: number;
}

/** The chart's text size in rem. */
const TEXT = 0.8125;
/** The bars' own room in rem: with less, a row's parts stand below each other. */
const LEAST_ROOM = 13;
/** A legend's swatch with the gaps on either side of its words, in rem. */
export const SWATCH = 2;
const LEGEND_GAP = 1.25;
/** The axis with its numbers in rem. */
const AXIS = 2;

/** What needs room. */
export interface BarContents {
  readonly lines: readonly ChartLine[];
  /** The legend's words, entry by entry. */
  readonly legend: readonly string[];
  /** The longest number of the axis. */
  readonly tick: string;
}

/** The layout of a chart's contents in a room: legend, then lines, then axis. */
export function barLayout({ width, rem, spread = 1 }: Room, contents: BarContents): BarLayout {
  const { lines } = contents;
  const em = TEXT * rem * spread;
  const line = 1.125 * rem;
  const nameWidth = Math.min(24 * rem, width * 0.34);
  const wordWidth = Math.min(width * 0.4, longestWords(lines) * em + rem);
  const narrow = width - nameWidth - wordWidth < LEAST_ROOM * rem;
  const bar = 1.125 * rem;
  const nameRoom = (narrow ? width - 0.5 * rem : nameWidth - rem) / em;
  const nameLines = narrow && lines.every((one) => textWidth(one.name) <= nameRoom) ? 1 : 2;
  const row = narrow ? (nameLines + 2) * line + bar + 1.25 * rem : 2 * line + 0.875 * rem;
  const left = narrow ? 0 : nameWidth;
  // Half of the last number of the axis stands beyond the bars.
  const right = narrow ? width - 0.5 * rem : width - wordWidth - rem;
  const legend = legendPlaces(contents.legend, width, rem, em);
  const top = (legend.at(-1)?.y ?? 0) + 2 * rem;
  const tops: number[] = [];
  let bottom = top;
  for (const { kind } of lines) {
    tops.push(bottom);
    bottom += kind === "bar" ? row : 2.25 * rem;
  }
  return {
    width,
    height: Math.ceil(bottom + AXIS * rem),
    narrow,
    scale: rem / 16,
    spread,
    line,
    row,
    bar,
    barTop: narrow ? nameLines * line + 0.25 * rem : (row - bar) / 2,
    tops,
    left,
    right,
    words: narrow ? 0 : width - wordWidth,
    nameRoom,
    nameLines,
    wordRoom: (narrow ? width - 0.5 * rem : wordWidth - 0.5 * rem) / em,
    legend,
    axis: bottom,
    ticks: Math.max(2, Math.min(7, Math.floor((right - left) / (textWidth(contents.tick) * em + rem)))),
  };
}

/** In em. */
function longestWords(lines: readonly ChartLine[]): number {
  return lines.reduce(
    (most, line) =>
      line.kind === "heading" ? most : Math.max(most, textWidth(line.missing), textWidth(line.amounts)),
    0,
  );
}

/** Entries one after the other, on as many lines as they need. */
function legendPlaces(words: readonly string[], width: number, rem: number, em: number): BarLayout["legend"] {
  const places: { x: number; y: number }[] = [];
  let x = 0;
  let y = 0;
  for (const entryWords of words) {
    const entry = (SWATCH + 0.5) * rem + textWidth(entryWords) * em;
    if (x > 0 && x + entry > width) {
      x = 0;
      y += 1.5 * rem;
    }
    places.push({ x, y });
    x += entry + LEGEND_GAP * rem;
  }
  return places;
}
