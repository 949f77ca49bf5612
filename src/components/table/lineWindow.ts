/** A first guess of a line's height in pixels. */
export const LIKELY_HEIGHT = 60;

/** The height of a window that is usual, in pixels: for a table that is drawn without a browser. */
const USUAL_WINDOW = 900;

/** So many lines are in sight at most, where they are about as high as that: a table never begins at a window's top. */
export function windowful(height: number): number {
  const room = typeof innerHeight === "undefined" ? USUAL_WINDOW : innerHeight;
  return Math.ceil((0.7 * room) / height);
}

/** How high lines are of which only some have been drawn, by what stands in them. */
export class LineHeights {
  #likely = LIKELY_HEIGHT;
  #known: WeakMap<object, number> | null = null;

  of(item: object): number {
    return this.#known?.get(item) ?? this.#likely;
  }

  /** Takes in how high some lines are, and says whether that is news. */
  learn(measured: readonly (readonly [item: object, height: number])[]): boolean {
    if (this.#known === null && measured.length > 0) {
      // The first say how high others are likely to be. It stays so: lines must not move while they are read.
      this.#likely = measured.reduce((sum, [, height]) => sum + height, 0) / measured.length;
      this.#known = new WeakMap();
      for (const [item, height] of measured) this.#known.set(item, height);
      return true;
    }
    let isNews = false;
    for (const [item, height] of measured) {
      if (Math.abs(this.of(item) - height) >= 0.5) isNews = true;
      this.#known?.set(item, height);
    }
    return isNews;
  }

  /** They are as wide as never before: nothing is known of any. */
  forget(): void {
    this.#known = null;
  }
}

/** Where each line begins, in pixels below the top of the first, by what stands in it; the last is where all end. */
export function edgesOf(items: readonly object[], heights: LineHeights): Float64Array {
  const edges = new Float64Array(items.length + 1);
  let y = 0;
  items.forEach((item, place) => {
    y += heights.of(item);
    edges[place + 1] = y;
  });
  return edges;
}

/** A part of the lines' height, in pixels below the top of the first. */
export interface Sight {
  readonly top: number;
  readonly bottom: number;
}

/** Lines that follow one another, by their places among all; `to` is after the last. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The lines in sight, and those up to some pixels beyond it; the last lines where there are none so far down, the first where
 * there are none so far up.
 */
export function linesBetween(edges: Float64Array, { top, bottom }: Sight, beyond = 0): LineRange {
  const above = Math.max(0, top - Math.max(0, bottom - (edges.at(-1) ?? 0)));
  return { from: placeAt(edges, above - beyond), to: placeAt(edges, Math.max(0, bottom) + beyond) + 1 };
}

function placeAt(edges: Float64Array, y: number): number {
  let from = 0;
  let to = Math.max(0, edges.length - 2);
  while (from < to) {
    const middle = Math.ceil((from + to) / 2);
    if ((edges[middle] ?? 0) <= y) from = middle;
    else to = middle - 1;
  }
  return from;
}

/** Which lines of a long table are drawn. */
export interface DrawnLines extends LineRange {
  /** A line that stays drawn wherever the others are: that which has the focus. */
  readonly kept: number | null;
}

/** Lines that follow one another and are all drawn, or all not. */
export interface LineRun extends LineRange {
  readonly isDrawn: boolean;
}

/** The lines from `first` to before `last` as runs; `null` where all are drawn. */
export function lineRuns(first: number, last: number, drawn: DrawnLines | null): readonly LineRun[] {
  if (drawn === null) return first < last ? [{ from: first, to: last, isDrawn: true }] : [];
  const { from, to, kept } = drawn;
  const edges = [first, from, to, ...(kept === null ? [] : [kept, kept + 1]), last]
    .filter((edge) => edge >= first && edge <= last)
    .sort((a, b) => a - b);
  return edges.flatMap((edge, index) => {
    const next = edges[index + 1] ?? edge;
    if (edge === next) return [];
    return [{ from: edge, to: next, isDrawn: (edge >= from && edge < to) || edge === kept }];
  });
}
