import type { Block, SourceLine } from "../../model/neutralDocument.ts";
import { rawLines } from "../../model/rawLine.ts";
import { type Refusal, refuse } from "../../model/refusal.ts";
import { findFurniture } from "./pages/findFurniture.ts";
import { blocksByPlace } from "./pages/placedLines.ts";
import { lowerSmileys } from "./pages/raisedSmileys.ts";
import { isOtherHead, unfoldColumns } from "./pages/unfoldColumns.ts";

/**
 * Lines → blocks: headers and footers apart from the text, and the cells of columns one behind the other, as other texts have them;
 * its refusal where columns run together.
 */
export function textBlocks(lines: readonly SourceLine[]): Block[] | Refusal {
  const raw = rawLines(lines);
  const isFurniture = findFurniture(raw);
  const all = raw.map((line, index) => ({ line, isFurniture: isFurniture[index] ?? false }));
  if (all.some(({ line, isFurniture: isFoot }) => !isFoot && isOtherHead(line.text)))
    return refuse("columns-order", null, null);
  const placed = blocksByPlace(all);
  if (placed) return placed;
  const laid = unfoldColumns(lowerSmileys(all));
  const blocks: { readonly kind: "text" | "furniture"; readonly lines: SourceLine[] }[] = [];
  for (const { line, isFurniture: isFoot } of laid) {
    const kind = isFoot ? "furniture" : "text";
    const open = blocks.at(-1);
    if (open?.kind === kind) open.lines.push(line);
    else blocks.push({ kind, lines: [line] });
  }
  return blocks;
}
