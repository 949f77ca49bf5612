import type { Ground, Grounds } from "./grounds.ts";
import type { CellLine } from "./paragraphs.ts";

/** A swatch of a legend, the lines in it and those beside it. */
export interface SwatchRow {
  readonly ground: Ground;
  readonly inside: CellLine[];
  readonly beside: CellLine[];
}

type OutsidePart =
  | { readonly kind: "text"; readonly lines: CellLine[] }
  | { readonly kind: "legend"; readonly rows: SwatchRow[] };

/** What stands outside forms: text, and the legends whose lines stand beside swatches. */
export function outsideParts(lines: readonly CellLine[], grounds: Grounds): OutsidePart[] {
  const parts: OutsidePart[] = [];
  for (const line of lines) {
    const swatch = grounds.swatchOf(line);
    const open = parts.at(-1);
    if (swatch === null) {
      if (open?.kind === "text") open.lines.push(line);
      else parts.push({ kind: "text", lines: [line] });
    } else if (open?.kind === "legend") addTo(open.rows, line, swatch);
    else parts.push({ kind: "legend", rows: addTo([], line, swatch) });
  }
  return parts;
}

function addTo(
  rows: SwatchRow[],
  line: CellLine,
  { ground, inside, beside }: NonNullable<ReturnType<Grounds["swatchOf"]>>,
): SwatchRow[] {
  const known = rows.find((row) => row.ground === ground);
  const row = known ?? { ground, inside: [], beside: [] };
  if (inside.length > 0) row.inside.push({ ...line, words: inside });
  row.beside.push({ ...line, words: beside });
  if (known === undefined) rows.push(row);
  return rows;
}
