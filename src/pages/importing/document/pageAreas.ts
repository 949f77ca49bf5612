import type { SourceRange } from "../../../agreement/format/schema.ts";
import type { SourceFact } from "../../../agreement/source/factsInSource.ts";
import type { LineReading } from "../../../agreement/source/lineReadings.ts";
import {
  type DocumentBlock,
  type DocumentLine,
  linesOfBlocks,
  type PagePlace,
} from "../../../feed/draft/documentBlocks.ts";
import type { DocumentMarks } from "./documentMarks.ts";

/** A part of a page that is marked: from where a fact was read, what nobody understood, what stands beside, or what is in view. */
export type PageArea = PagePlace & Mark;

type Mark =
  | { readonly kind: "fact"; readonly fact: SourceFact }
  | { readonly kind: "unread"; readonly lines: SourceRange }
  | { readonly kind: "aside"; readonly line: number }
  | { readonly kind: "marked"; readonly line: number };

/** The marks of each page, by its number from 1: what is in view line by line, everything else as wide and high as its lines. */
export function pageAreas(
  blocks: readonly DocumentBlock[],
  { facts, reading, unread, marked }: Pick<DocumentMarks, "facts" | "reading" | "unread" | "marked">,
): ReadonlyMap<number, readonly PageArea[]> {
  const furniture = new Set(
    blocks.flatMap((block) => (block.kind === "furniture" ? block.lines.map(({ number }) => number) : [])),
  );
  const lines = linesOfBlocks(blocks);
  const placed = new Map(lines.map((line): [number, DocumentLine] => [line.number, line]));
  const areas: PageArea[] = [];
  const add = (range: SourceRange, mark: Mark) => {
    const places: PagePlace[] = [];
    for (let number = range.from; number <= range.to; number++) {
      const place = furniture.has(number) ? undefined : placed.get(number)?.place;
      if (place) places.push(place);
    }
    for (const own of Map.groupBy(places, ({ page }) => page).values())
      areas.push({ ...mark, ...around(own) });
  };
  // An initiative's lines are its facts' lines and its description: its title alone is marked.
  for (const fact of [...facts.values()].flat())
    add(
      { from: fact.source.from, to: fact.kind === "initiative" ? fact.source.from : fact.source.to },
      { kind: "fact", fact },
    );
  for (const range of unread.values()) add(range, { kind: "unread", lines: range });
  for (const range of runsOf(reading, "aside")) add(range, { kind: "aside", line: range.from });
  for (const { number, place } of lines)
    if (place && marked !== null && number >= marked.from && number <= marked.to)
      areas.push({ kind: "marked", line: number, ...place });
  return Map.groupBy(areas, ({ page }) => page);
}

function around(places: readonly PagePlace[]): PagePlace {
  return {
    page: places[0]?.page ?? 1,
    left: Math.min(...places.map(({ left }) => left)),
    top: Math.min(...places.map(({ top }) => top)),
    right: Math.max(...places.map(({ right }) => right)),
    bottom: Math.max(...places.map(({ bottom }) => bottom)),
  };
}

/** The lines that follow each other with one reading. */
function runsOf(reading: DocumentMarks["reading"], wanted: LineReading): readonly SourceRange[] {
  const runs: { from: number; to: number }[] = [];
  for (const [line, own] of [...reading].toSorted(([a], [b]) => a - b)) {
    if (own !== wanted) continue;
    const last = runs.at(-1);
    if (last?.to === line - 1) last.to = line;
    else runs.push({ from: line, to: line });
  }
  return runs;
}
