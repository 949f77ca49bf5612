import type { BarLayout } from "./barLayout.ts";
import type { TargetBars } from "./targetBars.ts";

/** A chart, or a part of it as a picture of its own on the same scale. */
export interface ChartPiece {
  readonly chart: TargetBars;
  readonly layout: BarLayout;
  /** Only the first piece has the legend. */
  readonly hasLegend: boolean;
}

/** As many lines stay in one picture, and as many has each picture of a longer chart at most. */
const MOST_WHOLE = 8;
const MOST_IN_PIECE = 6;

/**
 * A chart in pictures for paper: a picture cannot break across pages, and a long one would leave half a page empty before
 * it. All have the scale and the columns of the whole, and an axis of their own. A heading stays with its first bar.
 */
export function chartPieces(chart: TargetBars, layout: BarLayout): readonly ChartPiece[] {
  const { lines } = chart;
  if (lines.length <= MOST_WHOLE) return [{ chart, layout, hasLegend: true }];
  const size = Math.ceil(lines.length / Math.ceil(lines.length / MOST_IN_PIECE));
  const pieces: ChartPiece[] = [];
  let from = 0;
  while (from < lines.length) {
    const full = Math.min(lines.length, from + size);
    const to = full < lines.length && lines[full - 1]?.kind === "heading" ? full - 1 : full;
    const shift = from === 0 ? 0 : (layout.tops[from] ?? 0);
    const axis = (layout.tops[to] ?? layout.axis) - shift;
    pieces.push({
      chart: { ...chart, lines: lines.slice(from, to) },
      layout: {
        ...layout,
        tops: layout.tops.slice(from, to).map((top) => top - shift),
        axis,
        height: axis + layout.height - layout.axis,
      },
      hasLegend: from === 0,
    });
    from = to;
  }
  return pieces;
}
