import type { Block, SourceLine } from "../../model/neutralDocument.ts";
import { rawLines } from "../../model/rawLine.ts";
import { findFurniture } from "./pages/findFurniture.ts";
import { lowerSmileys } from "./pages/raisedSmileys.ts";
import { unfoldColumns } from "./pages/unfoldColumns.ts";

/**
 * Lines → blocks: headers and footers apart from the text, and the cells of columns one behind the other, as other texts have them.
 */
export function textBlocks(lines: readonly SourceLine[]): Block[] {
  const raw = rawLines(lines);
  const isFurniture = findFurniture(raw);
  const laid = unfoldColumns(
    lowerSmileys(raw.map((line, index) => ({ line, isFurniture: isFurniture[index] ?? false }))),
  );
  const blocks: { readonly kind: "text" | "furniture"; readonly lines: SourceLine[] }[] = [];
  for (const { line, isFurniture: isFoot } of laid) {
    const kind = isFoot ? "furniture" : "text";
    const open = blocks.at(-1);
    if (open?.kind === kind) open.lines.push(line);
    else blocks.push({ kind, lines: [line] });
  }
  return blocks;
}
