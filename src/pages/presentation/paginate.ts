/**
 * Lays measured blocks out on pages of a fixed size; what does not fit continues on the next. Pure, so that
 * a slide breaks at the same word on every screen.
 */

/** A place where a text may be cut: at the beginning of a line. */
export interface Cut {
  /** Where that line begins in the block's text. */
  readonly offset: number;
  /** Height of the lines above it, in pixels of the stage. */
  readonly above: number;
  /** True where a sentence or a paragraph ends with the line above. */
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
  /** True for a heading that is repeated above the rest of its block. */
  readonly isRepeated?: true;
}

/** What stands in each column of a page. */
export type PageColumns = readonly (readonly Piece[])[];

/** A block that is still to be placed, from an offset of its text on. */
interface Rest {
  readonly block: number;
  readonly from: number;
}

/** Lines that a cut leaves together, at the end of a column and at the beginning of the next. */
const TOGETHER = 2;

/** How many lines may be left empty in order to cut at the end of a sentence. */
const CLEAN_WITHIN = 3;

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
    const again = repeated(blocks, block, from, capacity);
    const room = capacity - used - again.height - (isFirst ? 0 : again.space);
    const height = block.height - aboveOf(block, from);
    const needed = height + (block.keepsNext ? beginningOf(blocks, queue, place + 1) : 0);
    if (needed <= room || (isFirst && height <= room)) {
      pieces.push(...again.pieces, { block: number, from, to: null, scale: 1 });
      used = capacity - room + height;
      continue;
    }
    const cut = block.keepsNext ? undefined : cutWithin(block, from, room, isFirst);
    const rest = queue.slice(place);
    if (cut !== undefined) {
      pieces.push(...again.pieces, { block: number, from, to: cut.offset, scale: 1 });
      return { pieces, rest: [{ block: number, from: cut.offset }, ...rest.slice(1)] };
    }
    if (!isFirst) return { pieces, rest };
    return { pieces: [{ block: number, from, to: null, scale: capacity / height }], rest: rest.slice(1) };
  }
  return { pieces, rest: [] };
}

/**
 * The heading above the rest of a block, its height with the space below and the space above it; no heading where a
 * block begins, and none that would take more than half of a column.
 */
function repeated(
  blocks: readonly MeasuredBlock[],
  { heading, space }: MeasuredBlock,
  from: number,
  capacity: number,
): { readonly pieces: readonly Piece[]; readonly height: number; readonly space: number } {
  const block = from === 0 || heading === null ? undefined : blocks[heading];
  if (heading === null || block === undefined || block.height + space > capacity / 2) {
    return { pieces: [], height: 0, space };
  }
  return {
    pieces: [{ block: heading, from: 0, to: null, scale: 1, isRepeated: true }],
    height: block.height + space,
    space: block.space,
  };
}

/** Height that must follow a block that keeps its next one: its first lines where it can be cut behind them, else all. */
function beginningOf(blocks: readonly MeasuredBlock[], queue: readonly Rest[], place: number): number {
  const next = queue[place];
  const block = next && blocks[next.block];
  if (block === undefined) return 0;
  const lines = block.cuts.length + 1;
  const first = lines < 2 * TOGETHER ? undefined : block.cuts[TOGETHER - 1];
  const own = first?.above ?? block.height;
  return block.space + own + (block.keepsNext ? beginningOf(blocks, queue, place + 1) : 0);
}

/**
 * The last cut that fits, or one little above it where a sentence ends; it leaves lines together on both sides,
 * unless the block would then fit nowhere.
 */
function cutWithin({ cuts, height }: MeasuredBlock, from: number, room: number, isForced: boolean) {
  const begin = cuts.findIndex(({ offset }) => offset > from);
  if (begin < 0) return undefined;
  const start = cuts[begin - 1]?.above ?? 0;
  const fitting = cuts.filter(({ offset, above }) => offset > from && above - start <= room);
  const good = fitting.filter(({ above }, index) => {
    const cutsAfter = cuts.length - (begin + index) - 1;
    return index + 1 >= TOGETHER && (cutsAfter + 1 >= TOGETHER || above >= height);
  });
  const clean = good.slice(-CLEAN_WITHIN - 1).findLast(({ isClean }) => isClean);
  return clean ?? good.at(-1) ?? (isForced ? fitting.at(-1) : undefined);
}

function aboveOf({ cuts }: MeasuredBlock, from: number): number {
  return cuts.find(({ offset }) => offset === from)?.above ?? 0;
}
