import type { SourceFact } from "../../../agreement/source/factsInSource.ts";
import {
  type DocumentBlock,
  type DocumentLine,
  linesOfBlocks,
  type PagePlace,
} from "../../../feed/draft/documentBlocks.ts";
import type { DocumentMarks } from "./documentMarks.ts";

/** A part of a page that is marked: from where a fact was read, what nobody understood, or what is in view. */
export type PageArea = PagePlace &
  (
    | { readonly kind: "fact"; readonly fact: SourceFact }
    | { readonly kind: "unread"; readonly line: number }
    | { readonly kind: "marked"; readonly line: number }
  );

/** The marks of each page, by its number from 1: facts as wide as their lines, everything else line by line. */
export function pageAreas(
  blocks: readonly DocumentBlock[],
  { facts, reading, marked }: Pick<DocumentMarks, "facts" | "reading" | "marked">,
): ReadonlyMap<number, readonly PageArea[]> {
  const furniture = new Set(
    blocks.flatMap((block) => (block.kind === "furniture" ? block.lines.map(({ number }) => number) : [])),
  );
  const lines = linesOfBlocks(blocks);
  const placed = new Map(lines.map((line): [number, DocumentLine] => [line.number, line]));
  const areas: PageArea[] = [];
  for (const fact of [...facts.values()].flat()) {
    // An initiative's lines are its facts' lines and its description: its title alone is marked.
    const to = fact.kind === "initiative" ? fact.source.from : fact.source.to;
    const places: PagePlace[] = [];
    for (let number = fact.source.from; number <= to; number++) {
      const place = placed.get(number)?.place;
      if (place) places.push(place);
    }
    for (const [, own] of Map.groupBy(places, ({ page }) => page))
      areas.push({ kind: "fact", fact, ...around(own) });
  }
  for (const { number, place } of lines) {
    if (!place) continue;
    if (reading.get(number) === "unread" && !furniture.has(number))
      areas.push({ kind: "unread", line: number, ...place });
    if (marked !== null && number >= marked.from && number <= marked.to)
      areas.push({ kind: "marked", line: number, ...place });
  }
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
