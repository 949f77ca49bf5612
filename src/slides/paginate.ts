/**
 * Lays measured blocks out on pages of a fixed size; what does not fit continues on the next. Pure, so that
 * a slide breaks at the same word on every screen.
 */

/** A place where a text may be cut: where a sentence begins, wherever in its line, or a line. */
export interface Cut {
  /** Where the rest begins in the block's text. */
  readonly offset: number;
  /** Height of what stands before it, its own line included where it begins within one, in pixels of the stage. */
  readonly above: number;
  /** How much less high the rest is than the whole, at least. */
  readonly saved: number;
  /** True where a sentence or a paragraph begins. */
  readonly isClean: boolean;
}

/** A block as it was measured, in pixels of the stage. */
export interface MeasuredBlock {
  readonly height: number;
  /** Above it, unless it begins a column. */
  readonly space: number;
  /** True for a heading: it is never the last block of a column. */
  readonly keepsNext: boolean;
  /** The number of the heading that is repeated where the block continues; `null` for none. */
  readonly heading: number | null;
  /** True where its heading is repeated, too, above a column's other blocks that stand there without it. */
  readonly needsHeading?: boolean;
  /** In the order of the text; empty for what cannot be cut. */
  readonly cuts: readonly Cut[];
}

/** A block or a part of one: its text from `from` to `to`, to its end where that is `null`. */
export interface Piece {
  readonly block: number;
  readonly from: number;
  readonly to: number | null;
  /** Below 1 for a block that neither fits nor can be cut: it is drawn that much smaller. */
  readonly scale: number;
  /** True for a heading that is repeated above the rest of its block or of what stands below it. */
  readonly isRepeated?: true;
}

/** What stands in each column of a page. */
export type PageColumns = readonly (readonly Piece[])[];

/** A block that is still to be placed, from an offset of its text on. */
interface Rest {
  readonly block: number;
  readonly from: number;
}

/** Pixels of the stage. */
const EVEN_ENOUGH = 8;

/**
 * `lanes` are lists of block numbers. Several lanes begin side by side, each in a column of its own; what is left
 * of them flows on through all columns of the following pages. One lane flows through all columns from the start.
 * There is always a first page, even if it is empty.
 */
export function paginate(
  blocks: readonly MeasuredBlock[],
  lanes: readonly (readonly number[])[],
  columns: number,
  capacity: number,
): readonly PageColumns[] {
  const begin = (lane: readonly number[]): readonly Rest[] => lane.map((block) => ({ block, from: 0 }));
  const pages: PageColumns[] = [];
  let rest: readonly Rest[] = lanes.length > 1 ? [] : begin(lanes[0] ?? []);
  if (lanes.length > 1) {
    const filled = lanes.map((lane) => fillColumn(blocks, begin(lane), capacity));
    pages.push(filled.map(({ pieces }) => pieces));
    rest = filled.flatMap((column) => column.rest);
  }
  while (rest.length > 0 || pages.length === 0) {
    const page: (readonly Piece[])[] = [];
    for (let column = 0; column < columns; column++) {
      const filled = fillColumn(blocks, rest, capacity);
      page.push(filled.pieces);
      rest = filled.rest;
    }
    pages.push(page);
  }
  return pages;
}

/**
 * Like {@link paginate} and with as many pages, but with columns of about the same length, so that the last page is not
 * left with a single line.
 */
export function paginateEvenly(
  blocks: readonly MeasuredBlock[],
  lanes: readonly (readonly number[])[],
  columns: number,
  capacity: number,
): readonly PageColumns[] {
  let best = paginate(blocks, lanes, columns, capacity);
  const count = best.length;
  const tallest = Math.max(0, ...blocks.filter(({ cuts }) => cuts.length === 0).map(({ height }) => height));
  let [low, high] = [Math.min(tallest, capacity), capacity];
  while (high - low > EVEN_ENOUGH) {
    const middle = (low + high) / 2;
    const pages = paginate(blocks, lanes, columns, middle);
    if (pages.length > count) low = middle;
    else [best, high] = [pages, middle];
  }
  return best;
}

/** Fills one column. It takes at least one piece, so that every layout ends. */
function fillColumn(blocks: readonly MeasuredBlock[], queue: readonly Rest[], capacity: number) {
  const pieces: Piece[] = [];
  let used = 0;
  for (const [place, { block: number, from }] of queue.entries()) {
    const block = blocks[number];
    if (block === undefined) continue;
    const isFirst = pieces.length === 0;
    // What is left of several lanes follows on each other: a heading may be missing within a column, not only at its top.
    const isWithout = block.needsHeading === true && !pieces.some((piece) => piece.block === block.heading);
    const again = repeated(blocks, block, from > 0 || isWithout, capacity);
    const room = capacity - used - again.height - (isFirst ? 0 : again.space);
    const height = block.height - savedBy(block, from);
    const needed = height + (block.keepsNext ? beginningOf(blocks, queue, place + 1) : 0);
    if (needed <= room || (isFirst && height <= room)) {
      pieces.push(...again.pieces, { block: number, from, to: null, scale: 1 });
      used = capacity - room + height;
      continue;
    }
    // Below its heading alone it stands as high as it ever can.
    const isForced = queue.slice(0, place).every(({ block: above }) => blocks[above]?.keepsNext);
    const cut = block.keepsNext ? undefined : cutWithin(block, from, room, isForced);
    const rest = queue.slice(place);
    if (cut !== undefined) {
      pieces.push(...again.pieces, { block: number, from, to: cut.offset, scale: 1 });
      return { pieces, rest: [{ block: number, from: cut.offset }, ...rest.slice(1)] };
    }
    if (!isFirst) return { pieces, rest };
    return {
      pieces: [{ block: number, from, to: null, scale: Math.min(1, capacity / height) }],
      rest: rest.slice(1),
    };
  }
  return { pieces, rest: [] };
}

/**
 * The heading above a block that goes on, its height with the space below and the space above it; no heading where none
 * does, and none that would take more than half of a column.
 */
function repeated(
  blocks: readonly MeasuredBlock[],
  { heading, space }: MeasuredBlock,
  goesOn: boolean,
  capacity: number,
): { readonly pieces: readonly Piece[]; readonly height: number; readonly space: number } {
  const block = !goesOn || heading === null ? undefined : blocks[heading];
  if (heading === null || block === undefined || block.height + space > capacity / 2) {
    return { pieces: [], height: 0, space };
  }
  return {
    pieces: [{ block: heading, from: 0, to: null, scale: 1, isRepeated: true }],
    height: block.height + space,
    space: block.space,
  };
}

/** Height that must follow a block that keeps its next one: its first sentence where it has several, else all of it. */
function beginningOf(blocks: readonly MeasuredBlock[], queue: readonly Rest[], place: number): number {
  const next = queue[place];
  const block = next && blocks[next.block];
  if (block === undefined) return 0;
  const own = block.cuts.find(({ isClean }) => isClean)?.above ?? block.height;
  return block.space + own + (block.keepsNext ? beginningOf(blocks, queue, place + 1) : 0);
}

/**
 * The last cut that fits where a sentence begins. Where even the first sentence is too high for a column of its own, the
 * last line that fits, but none that leaves a single one.
 */
function cutWithin(block: MeasuredBlock, from: number, room: number, isForced: boolean): Cut | undefined {
  const start = savedBy(block, from);
  const fitting = block.cuts.filter(({ offset, above }) => offset > from && above - start <= room);
  const clean = fitting.findLast(({ isClean }) => isClean);
  if (clean !== undefined || !isForced) return clean;
  return fitting.findLast((cut) => cut !== block.cuts.at(-1)) ?? fitting.at(-1);
}

function savedBy({ cuts }: MeasuredBlock, from: number): number {
  return cuts.find(({ offset }) => offset === from)?.saved ?? 0;
}
