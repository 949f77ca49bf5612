/** The signs of a document's own that its legend defines: "3", "Delvist nået". */
import type { Block, SourceLine } from "../../model/neutralDocument.ts";
import { definitionOf } from "../../signs/ownRatings.ts";
import { definedKind } from "../../signs/ratings.ts";
import type { CellText } from "./cellText.ts";
import { isRating } from "./roundGroups.ts";
import { legendOf } from "./withLegendLines.ts";

/** Of more different words none are signs. */
const MOST_SIGNS = 12;

/** Of the words of cells, among them no smileys, those that a legend says what they mean. */
export function definedSigns(blocks: readonly Block[], cells: readonly CellText[]): ReadonlySet<string> {
  const words = [...new Set(cells.filter((cell) => !isRating(cell)).map((cell) => cell.words))];
  if (words.length === 0 || words.length > MOST_SIGNS) return new Set();
  const lines = blocks.flatMap((block) => (block.kind === "table" ? legendOf(block) : block)?.lines ?? []);
  const isDefined = (sign: string, { text }: SourceLine) => {
    const told = definitionOf(sign, text);
    return told !== null && definedKind(sign, told) !== null;
  };
  return new Set(words.filter((sign) => lines.some((line) => isDefined(sign, line))));
}
