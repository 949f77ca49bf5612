/** Cuts the content lines into the preamble and one segment an initiative. */
import { findHeaders, type TableHeader } from "./headers.ts";
import { type Heading, type HeadingZone, readHeadings } from "./headings.ts";
import { type Layout, measureLayout } from "./layout.ts";
import type { Line } from "./lines.ts";
import { afterEconomy, afterMilestone, fieldOf } from "./markers.ts";
import { learnRounds, type RoundVocabulary } from "./rounds.ts";
import { roughRows } from "./rows.ts";

/** One initiative's lines, headings read. */
export interface Segment {
  readonly theme: Heading | null;
  readonly title: Heading | null;
  /** True when where the title begins was told by the layout alone. */
  readonly uncertain: boolean;
  /** False when the table's head is missing and the initiative was recognised by its fields. */
  readonly hasHeader: boolean;
  readonly funding: readonly string[];
  /** 1-based source line of the first heading or head. */
  readonly firstLine: number;
  /** The lines below the head, up to the next heading. */
  readonly body: readonly Line[];
}

export interface Segments {
  readonly preamble: readonly Line[];
  readonly segments: readonly Segment[];
  readonly vocabulary: RoundVocabulary;
  readonly layout: Layout;
  /** 1-based source line of the first table head, `null` without one. */
  readonly firstHeader: number | null;
}

interface Start {
  readonly zone: HeadingZone;
  readonly header: TableHeader;
  readonly hasHeader: boolean;
}

/** Content lines → preamble and segments; the labels of the rounds are learned on the way. */
export function cutSegments(lines: readonly Line[]): Segments {
  const headers = findHeaders(lines);
  const covered = new Set(headers.flatMap((header) => [header.first, header.last]));
  const vocabulary = learnRounds(roughRows(lines, (index) => covered.has(index)));
  const layout = measureLayout(lines);
  const starts: Start[] = [];
  const repeated = new Set<number>();
  for (const header of headers) {
    const previous = starts.at(-1);
    const from = previous ? previous.header.last + 1 : 0;
    const zone = readHeadings(lines, header, from, vocabulary, layout.width);
    if (previous && repeats(zone, previous.zone)) {
      for (let index = zone.start; index <= header.last; index++) repeated.add(index);
      continue;
    }
    starts.push({ zone, header, hasHeader: true });
  }
  const all = starts.flatMap((start, at) => [
    start,
    ...headless(lines, start, starts[at + 1]?.zone.start ?? lines.length),
  ]);
  return {
    preamble: lines.slice(0, all[0]?.zone.start ?? lines.length),
    segments: all.map((start, at) =>
      segmentOf(lines, start, all[at + 1]?.zone.start ?? lines.length, repeated),
    ),
    vocabulary,
    layout,
    firstHeader: headers[0] ? (lines[headers[0].first]?.number ?? null) : null,
  };
}

/** A head without a title, or with the very title of the one above, is the same table on a new page. */
function repeats(zone: HeadingZone, previous: HeadingZone): boolean {
  if (zone.title === null) return true;
  const words = (heading: Heading | null) => heading?.pieces.map((piece) => piece.text).join(" ");
  return zone.title.number === previous.title?.number && words(zone.title) === words(previous.title);
}

/**
 * Initiatives whose table head is missing: a responsible centre below the rows of another initiative
 * can only belong to a new one. Its title is the block of lines above.
 */
function headless(lines: readonly Line[], start: Start, end: number): Start[] {
  const found: Start[] = [];
  let sawRow = false;
  let rowEnd = start.header.last + 1;
  for (let index = start.header.last + 1; index < end; index++) {
    const line = lines[index] as Line;
    if (afterMilestone(line.rest) !== null || afterEconomy(line.rest) !== null) {
      sawRow = true;
      rowEnd = index + 1;
    } else if (line.smileys.length > 0) rowEnd = index + 1;
    else if (sawRow && fieldOf(line.rest)?.name === "responsible") {
      found.push({ ...headlessStart(lines, rowEnd, index), hasHeader: false });
      sawRow = false;
      rowEnd = index + 1;
    }
  }
  return found;
}

const TITLE_LINES = 4;

function headlessStart(
  lines: readonly Line[],
  from: number,
  field: number,
): { zone: HeadingZone; header: TableHeader } {
  const isNumbered = (line: Line) => /^\d{1,3}\.\d{1,3}\.?\s+\p{Lu}/u.test(line.rest);
  const above = lines.slice(from, field);
  const numbered = above.findIndex(isNumbered);
  const first = above.findIndex((line) => line.gap !== "none");
  const at = numbered !== -1 ? numbered : Math.max(0, first);
  let end = at + 1;
  while (end < above.length && above[end]?.gap === "none") end++;
  const pieces = above.slice(at, end).map((line) => ({ text: line.rest, line: line.number, gap: line.gap }));
  const isTitle =
    pieces.length > 0 && pieces.length <= TITLE_LINES && !/[.!?]$/.test(pieces.at(-1)?.text ?? "");
  const match = /^(\d{1,3}\.\d{1,3})\.?\s+/.exec(pieces[0]?.text ?? "");
  const [head, ...rest] = pieces;
  const title =
    isTitle && head
      ? {
          number: match?.[1] ?? null,
          line: head.line,
          pieces: [{ ...head, text: head.text.slice(match?.[0].length ?? 0) }, ...rest],
        }
      : null;
  const last = from + (isTitle ? end : at) - 1;
  return {
    zone: { start: from + at, theme: null, title, uncertain: true },
    header: { first: from + at, last, before: "", after: "", funding: [] },
  };
}

function segmentOf(
  lines: readonly Line[],
  start: Start,
  end: number,
  repeated: ReadonlySet<number>,
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
  return {
    theme: zone.theme,
    title: zone.title,
    uncertain: zone.uncertain,
    hasHeader: start.hasHeader,
    funding: header.funding,
    firstLine: zone.title?.line ?? lines[header.first]?.number ?? 1,
    body: [...after, ...body],
  };
}
