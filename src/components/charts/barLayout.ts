/** Where everything in the chart stands. Known before the chart's code is, so that its room can be kept. */
import type { ChartLine } from "./targetBars.ts";

/** The room there is, in CSS pixels. */
export interface Room {
  readonly width: number;
  /** The root's font size; it grows with very large screens. */
  readonly rem: number;
}

/** CSS pixels from the picture's top left. Wide: name, bar and words beside each other. Narrow: below each other. */
export interface BarLayout {
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
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
  /** How many characters of a name and of the words beside a bar fit on a line. */
  readonly nameCharacters: number;
  readonly wordCharacters: number;
  /** Where each entry of the legend stands. */
  readonly legend: readonly { readonly x: number; readonly y: number }[];
  /** Where the axis begins, and how many steps it has room for. */
  readonly axis: number;
  readonly ticks: number;
}

/** The width of a character in rem, on the safe side, at the chart's text size of 0.8125 rem. */
const CHARACTER = 0.44;
/** The bars' own room in rem: with less, a row's parts stand below each other. */
const LEAST_ROOM = 16;
/** A legend's swatch with the gaps on either side of its words, in rem. */
export const SWATCH = 2;
const LEGEND_GAP = 1.25;
/** The axis with its numbers in rem. */
const AXIS = 2;

/** The layout of some lines, below a legend of these words. */
export function barLayout(
  { width, rem }: Room,
  lines: readonly ChartLine[],
  legendWords: readonly string[],
): BarLayout {
  const character = CHARACTER * rem;
  const line = 1.125 * rem;
  const nameWidth = Math.min(24 * rem, width * 0.3);
  const wordWidth = Math.min(width * 0.4, (longestWords(lines) + 1) * character);
  const narrow = width - nameWidth - wordWidth < LEAST_ROOM * rem;
  const bar = 1.125 * rem;
  const row = narrow ? 4 * line + bar + 1.25 * rem : 2 * line + 0.875 * rem;
  const left = narrow ? 0 : nameWidth;
  // Half of the last number of the axis stands beyond the bars.
  const right = narrow ? width - 0.5 * rem : width - wordWidth - rem;
  const legend = legendPlaces(legendWords, width, rem);
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
    line,
    row,
    bar,
    barTop: narrow ? 2 * line + 0.25 * rem : (row - bar) / 2,
    tops,
    left,
    right,
    words: narrow ? 0 : width - wordWidth,
    nameCharacters: Math.floor((narrow ? width : nameWidth - rem) / character),
    wordCharacters: Math.floor((narrow ? width : wordWidth) / character),
    legend,
    axis: bottom,
    ticks: Math.max(2, Math.min(7, Math.floor((right - left) / (6.5 * rem)))),
  };
}

function longestWords(lines: readonly ChartLine[]): number {
  return lines.reduce(
    (most, line) =>
      line.kind === "heading" ? most : Math.max(most, line.missing.length, line.amounts.length),
    0,
  );
}

/** Entries one after the other, on as many lines as they need. */
function legendPlaces(words: readonly string[], width: number, rem: number): BarLayout["legend"] {
  const places: { x: number; y: number }[] = [];
  let x = 0;
  let y = 0;
  for (const { length } of words) {
    const entry = (SWATCH + 0.5 + length * CHARACTER) * rem;
    if (x > 0 && x + entry > width) {
      x = 0;
      y += 1.5 * rem;
    }
    places.push({ x, y });
    x += entry + LEGEND_GAP * rem;
  }
  return places;
}
