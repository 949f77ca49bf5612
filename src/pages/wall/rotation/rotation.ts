/**
 * The rotation of a wall screen as data: which view and page is shown, since when, and what comes next. All times are
 * compared with the wall clock, so that the rotation continues where it was after a machine slept or its clock was set.
 * Times are milliseconds of the wall clock.
 */

/** A view in the order of the rotation. */
export interface PlannedView {
  readonly seconds: number;
  /** How many pages it takes; 1 until it was drawn. */
  readonly pages: number;
  /** True when it cannot be shown: it is passed over. */
  readonly skipped: boolean;
}

/** The view and page on the screen, 0-based. */
export interface Position {
  readonly index: number;
  readonly page: number;
}

/** Since when the position stands, and until when the rotation rests (`null`: it does not). */
export interface Timing {
  readonly shownAt: number;
  readonly pausedUntil: number | null;
}

/** A page of a long view stands at least so long, or as long as the whole view where that is less. */
const SHORTEST_PAGE_SECONDS = 12;

/** How long a touch stops the rotation. */
export const PAUSE_MILLISECONDS = 60_000;

/**
 * How long one page of a view stands: the view's time shared by its pages, but long enough to be read.
 *
 *     30 s, 1 page → 30 s    30 s, 2 pages → 15 s each    30 s, 5 pages → 12 s each    5 s, 3 pages → 5 s each
 */
export function pageMilliseconds({ seconds, pages }: PlannedView): number {
  return 1000 * Math.max(seconds / pages, Math.min(seconds, SHORTEST_PAGE_SECONDS));
}

/**
 * The timing with clock jumps undone: one that was set back may neither keep a page for hours nor a pause for ever.
 * The same object when nothing is wrong.
 */
export function withoutClockJumps(timing: Timing, now: number): Timing {
  const { shownAt, pausedUntil } = timing;
  const pauseIsFar = pausedUntil !== null && pausedUntil > now + PAUSE_MILLISECONDS;
  if (shownAt <= now && !pauseIsFar) return timing;
  return {
    shownAt: Math.min(shownAt, now),
    pausedUntil: pauseIsFar ? now + PAUSE_MILLISECONDS : pausedUntil,
  };
}

/** When the next page is due; after sleep that lies in the past, and one page follows, not all that were missed. */
export function dueAt(view: PlannedView | undefined, { shownAt, pausedUntil }: Timing): number {
  if (pausedUntil !== null) return pausedUntil;
  return shownAt + (view === undefined ? 1000 : pageMilliseconds(view));
}

/** The page after (`1`) or before (`-1`) a position, round and round; views that cannot be shown are passed over. */
export function stepped(plan: readonly PlannedView[], from: Position, direction: 1 | -1): Position {
  const pages = plan[from.index]?.pages ?? 1;
  const page = from.page + direction;
  if (plan[from.index]?.skipped !== true && page >= 0 && page < pages) return { index: from.index, page };
  for (let steps = 1; steps <= plan.length; steps++) {
    const index = (from.index + direction * steps + plan.length * steps) % plan.length;
    const view = plan[index];
    if (view !== undefined && !view.skipped) return { index, page: direction === 1 ? 0 : view.pages - 1 };
  }
  return { index: from.index, page: 0 };
}
