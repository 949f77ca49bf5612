/** Cuts the content lines into the preamble and one segment an initiative. */

import { type Layout, measureLayout } from "../lines/layout.ts";
import type { Line } from "../lines/line.ts";
import { roughRows } from "../lines/row.ts";
import { learnRounds } from "../rounds/learnRounds.ts";
import type { RoundVocabulary } from "../rounds/roundVocabulary.ts";
import { describesBelow } from "./describedBelow.ts";
import { type Heading, type HeadingStyle, longCountsOf, themeNumberOf } from "./heading.ts";
import { type HeadingZone, readHeadings } from "./headingZone.ts";
import { ownNumbersOf } from "./ownNumbers.ts";
import { withoutRepeatedHeaders } from "./repeatedHeaders.ts";
import { findHeaders, type TableHeader } from "./tableHeader.ts";
import { themeAboveLegend } from "./themeAboveLegend.ts";
import { trailerStart } from "./trailer.ts";
import { findWithoutHeader } from "./withoutHeader.ts";

/** One initiative's lines, headings read. */
export interface Segment {
  readonly theme: Heading | null;
  readonly title: Heading | null;
  /** True when only the layout shows where the title begins. */
  readonly uncertain: boolean;
  /** False when the table's head is missing and the initiative was recognised by its fields. */
  readonly hasHeader: boolean;
  readonly funding: readonly string[];
  /** 1-based source line of the first heading or head. */
  readonly firstLine: number;
  /** The lines below the head, up to the next heading. */
  readonly body: readonly Line[];
  /** The lines behind the table that belong to no initiative: an overview, another follow-up's front page. */
  readonly trailer: readonly Line[];
  /** Paragraphs where a theme's heading would stand, while the theme goes on: no part of the document begins there. */
  readonly betweenTables: readonly Line[];
}

export interface Segments {
  readonly preamble: readonly Line[];
  readonly segments: readonly Segment[];
  readonly vocabulary: RoundVocabulary;
  readonly layout: Layout;
  /** 1-based source line of the first table head, `null` without one. */
  readonly firstHeader: number | null;
}

/** Where an initiative begins. */
interface Start {
  readonly zone: HeadingZone;
  readonly header: TableHeader;
  /** False when the table's head is missing. */
  readonly hasHeader: boolean;
}

/** Content lines → preamble and segments; the labels of the rounds are learned on the way. */
export function cutSegments(all: readonly Line[]): Segments {
  const lines = withoutRepeatedHeaders(all);
  const headers = findHeaders(lines);
  const covered = new Set(headers.flatMap((header) => [header.first, header.last]));
  const vocabulary = learnRounds(roughRows(lines, (index) => covered.has(index)));
  const layout = measureLayout(lines);
  const read = (header: TableHeader, from: number, style: HeadingStyle) =>
    readHeadings(lines, header, from, vocabulary, layout.width, style);
  const readAll = (style: HeadingStyle) =>
    headers.map((header, at) => read(header, (headers[at - 1]?.last ?? -1) + 1, style));
  const plain = { ...PLAIN_STYLE, describesBelow: describesBelow(readAll(PLAIN_STYLE)) };
  const style = styleOf(readAll(plain), plain);
  const starts: Start[] = [];
  const repeated = new Set<number>();
  for (const header of headers) {
    const previous = starts.at(-1);
    const zone = read(header, previous ? previous.header.last + 1 : 0, style);
    if (previous && repeats(zone, previous.zone) && !beginsTheme(zone, starts)) {
      for (let index = zone.start; index <= header.last; index++) repeated.add(index);
      continue;
    }
    const isBare = previous === undefined && zone.theme === null;
    const theme = isBare
      ? themeAboveLegend(lines.slice(0, zone.start), zone.title?.number ?? null)
      : zone.theme;
    starts.push({ zone: { ...zone, theme }, header, hasHeader: true });
  }
  const found = starts.flatMap((start, at) => [
    start,
    ...findWithoutHeader(
      lines,
      start.header.last + 1,
      starts[at + 1]?.zone.start ?? lines.length,
      layout.width,
      style,
    ),
  ]);
  const within = headingsWithin(starts, lines);
  return {
    preamble: lines.slice(0, found[0]?.zone.start ?? lines.length),
    segments: found.map((start, at) => {
      const end = found[at + 1]?.zone.start ?? lines.length;
      const segment = segmentOf(lines, start, end, repeated, within.get(end) ?? []);
      return within.has(start.zone.start) ? { ...segment, theme: null } : segment;
    }),
    vocabulary,
    layout,
    firstHeader: headers[0] ? (lines[headers[0].first]?.number ?? null) : null,
  };
}

const PLAIN_STYLE: HeadingStyle = {
  numbersThemes: false,
  ownNumber: null,
  longCounts: new Set(),
  themesOnTitles: false,
  describesBelow: true,
};

/** How a document writes its headings, from those that each by itself shows. */
function styleOf(zones: readonly HeadingZone[], plain: HeadingStyle): HeadingStyle {
  const themes = zones.flatMap(({ theme }) => theme ?? []);
  const titles = zones.flatMap(({ title }) => title ?? []);
  const isPlain = titles.every(({ number }) => number === null);
  return {
    ...plain,
    numbersThemes: themes.filter(({ number }) => number !== null).length * 2 >= Math.max(themes.length, 1),
    ownNumber: isPlain ? ownNumbersOf(titles.map(({ pieces }) => pieces[0]?.text ?? "")) : null,
    longCounts: longCountsOf(titles.map(({ number }) => number)),
    themesOnTitles: themes.length === 0 && isPlain,
  };
}

/** What a title says where its table goes on: "1.01. Færre fald (fortsat)". */
const GOES_ON = /\s*[(,–—-]?\s*(?:fortsat|fortsættes|forts\.)\s*\)?$/iu;

/** A head without a title, or with the very title of the one above, is the same table on a new page. */
function repeats(zone: HeadingZone, previous: HeadingZone): boolean {
  if (zone.title === null) return true;
  const words = wordsOf(previous.title);
  const isAgain = [wordsOf(zone.title), wordsOf(zone.title)?.replace(GOES_ON, "")].includes(words);
  return zone.title.number === previous.title?.number && isAgain;
}

/** True for a title below a theme that no title before has: another initiative, whatever its title. */
function beginsTheme({ theme, title }: HeadingZone, before: readonly Start[]): boolean {
  const isNew = before.every(({ zone }) => wordsOf(zone.theme) !== wordsOf(theme));
  return theme !== null && title !== null && isNew;
}

function wordsOf(heading: Heading | null): string | undefined {
  return heading?.pieces.map((piece) => piece.text).join(" ");
}

/** The lines of headings that begin no theme, by the place where they begin. */
function headingsWithin(
  starts: readonly Start[],
  lines: readonly Line[],
): ReadonlyMap<number, readonly Line[]> {
  const found = new Map<number, readonly Line[]>();
  let above: Heading | null = null;
  let isStyled = false;
  for (const { zone, header } of starts) {
    const own = lines.slice(zone.start, header.first + 1).filter(isOf(zone.theme));
    // Of Word and a page the row or paragraph of a heading is known; in a plain text a page's head looks like one.
    const isNone = own.every((line) => line.begins === undefined || (isStyled && isPlain(line)));
    if (goesOnInTheme(zone, above) && isNone) found.set(zone.start, own);
    else {
      above = zone.theme ?? above;
      if (zone.theme) isStyled = own.some(({ isHeading }) => isHeading === true);
    }
  }
  return found;
}

/** True for a paragraph outside tables that its file does not call a heading. */
function isPlain({ role, isHeading }: Line): boolean {
  return role === undefined && isHeading !== true;
}

/** True for a heading without a number above a title that its number puts into the theme above: "Fortroligt" between 7.01 and 7.02. */
function goesOnInTheme({ theme, title }: HeadingZone, above: Heading | null): boolean {
  const number = themeNumberOf(title?.number ?? null);
  return theme?.number === null && number !== null && number === above?.number;
}

/** Tells the lines of a heading from those around it. */
function isOf(heading: Heading | null): (line: Line) => boolean {
  const numbers = new Set([...(heading?.pieces ?? []), ...(heading?.below ?? [])].map(({ line }) => line));
  return ({ number }) => numbers.has(number);
}

function segmentOf(
  lines: readonly Line[],
  start: Start,
  end: number,
  repeated: ReadonlySet<number>,
  behindTable: readonly Line[],
): Segment {
  const { header, zone } = start;
  const headLine = lines[header.last];
  const body = lines
    .slice(header.last + 1, end)
    .filter((_, offset) => !repeated.has(header.last + 1 + offset));
  const after =
    headLine && header.after !== ""
      ? [{ ...headLine, text: header.after, rest: header.after, smileys: [] }]
      : [];
  const behind = trailerStart(body, end < lines.length);
  const isOfText = behindTable.every(({ begins }) => begins === undefined);
  return {
    theme: zone.theme,
    title: zone.title,
    uncertain: zone.uncertain,
    hasHeader: start.hasHeader,
    funding: header.funding,
    firstLine: zone.title?.line ?? lines[header.first]?.number ?? 1,
    body: [...zone.below, ...after, ...body.slice(0, behind)],
    trailer: [...body.slice(behind), ...(isOfText ? behindTable : [])],
    betweenTables: isOfText ? [] : behindTable,
  };
}
