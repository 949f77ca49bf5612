import { type BarMark, barMarks } from "./barMarks.ts";
import type { ChartLine } from "./targetBars.ts";

/** What a legend can explain, in its order. */
const LEGEND = [
  "target",
  "known",
  "bySmiley",
  "uncertain",
  "unknown",
] as const satisfies readonly BarMark["kind"][];

export type LegendEntry = (typeof LEGEND)[number];

/** The entries of a legend that some lines of a chart need: of what they draw, each once. */
export function legendOf(lines: readonly ChartLine[]): readonly LegendEntry[] {
  const drawn = new Set<BarMark["kind"]>();
  for (const line of lines) {
    if (line.kind === "heading") continue;
    for (const { kind } of barMarks(line.row, (kroner) => kroner)) drawn.add(kind);
  }
  return LEGEND.filter((entry) => drawn.has(entry));
}
