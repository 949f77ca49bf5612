import { lettersOf } from "../../../agreement/source/lettersOf.ts";
import type { SourceValue } from "../../../agreement/source/valuesInSource.ts";
import { type DocumentBlock, type DocumentLine, linesOfBlocks } from "../../../feed/draft/documentBlocks.ts";

/** Which of the lines with one number, as the cells of a copied row, have the ways to what the number says. */
export interface LinePlaces {
  /** The first line with each number. */
  readonly first: ReadonlySet<DocumentLine>;
  /** Each value at the line that has its words, else at the first with its number. */
  readonly values: ReadonlyMap<DocumentLine, readonly SourceValue[]>;
}

/** Finds for a document's blocks where the ways to facts and values stand, each once. */
export function linePlaces(
  blocks: readonly DocumentBlock[],
  values: ReadonlyMap<number, readonly SourceValue[]>,
): LinePlaces {
  const first = new Set<DocumentLine>();
  const placed = new Map<DocumentLine, SourceValue[]>();
  const byNumber = Map.groupBy(linesOfBlocks(blocks), ({ number }) => number);
  for (const [number, lines] of byNumber) {
    const top = lines.find(({ text }) => text.trim() !== "") ?? lines[0];
    if (top === undefined) continue;
    first.add(top);
    for (const value of values.get(number) ?? []) {
      const line = lines.length === 1 ? top : (placeOf(value, lines) ?? top);
      placed.set(line, [...(placed.get(line) ?? []), value]);
    }
  }
  return { first, values: placed };
}

/** The line that has a value's words, or most of their beginning; for a smiley, whose words are none, the last with signs alone. */
function placeOf({ words }: SourceValue, lines: readonly DocumentLine[]): DocumentLine | undefined {
  if (words === null) return lines.findLast(({ text }) => text.trim() !== "" && lettersOf(text) === "");
  const wanted = lettersOf(words);
  const begun = lines
    .filter(({ text }) => lettersOf(text) !== "" && wanted.startsWith(lettersOf(text)))
    .toSorted((a, b) => b.text.length - a.text.length);
  return lines.find(({ text }) => lettersOf(text).includes(wanted)) ?? begun[0];
}
