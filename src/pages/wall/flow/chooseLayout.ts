import { type GroupHeights, isOverfull, type PackedPage, packPages, type Rooms } from "./pack.ts";

/** One way to lay a view out: in how many columns, and how large in relation to the screen's usual letters. */
export interface Trial {
  readonly columns: number;
  readonly scale: number;
}

/** What a trial comes to: the height of each block, of what stands above the columns, and of all the room there is. */
export interface Measured {
  readonly groups: readonly GroupHeights[];
  readonly lead: number;
  readonly height: number;
}

export interface Layout extends Trial {
  readonly pages: readonly PackedPage[];
  /** True where the lead stands on the first page alone. */
  readonly leadsOnce: boolean;
}

/** From the smallest letters that can be read across a room to the largest that are of use. */
const SCALES = [0.9, 1, 1.1, 1.2, 1.35, 1.5, 1.7, 1.9] as const;
/** For a single text that is longer than a whole screen. */
const EMERGENCY_SCALES = [0.75, 0.6, 0.5, 0.4, 0.3, 0.2] as const;
/** Above so many blocks one measurement must do. */
const MANY_BLOCKS = 400;

/**
 * The layout of a view: as few pages as legible letters allow, and with so many pages the largest letters. Letters
 * smaller than legible come only where a single block would not fit a screen otherwise.
 *
 * @param mostColumns how many columns are wide enough at a scale; 0 counts as 1.
 * @param measure lays the blocks out and measures them; the costly part.
 */
export function chooseLayout(
  blocks: number,
  mostColumns: (scale: number) => number,
  measure: (trial: Trial) => Measured,
): Layout {
  const widths = (scale: number) =>
    Array.from({ length: Math.max(1, mostColumns(scale)) }, (_, index) => index + 1);
  const isMany = blocks > MANY_BLOCKS;
  const [smallest] = SCALES;
  const first = fewestPages(
    widths(smallest)
      .slice(isMany ? -1 : 0)
      .flatMap((columns) => tried({ columns, scale: smallest }, measure) ?? []),
  );
  if (first === undefined) return emergency(measure);
  const most = first.pages.length;
  return (isMany ? null : largest((scale) => narrowest(scale, widths(scale), most, measure))) ?? first;
}

/** The layout in the largest letters for which there is one: where there is none, there is none for larger letters. */
function largest(layoutAt: (scale: number) => Layout | null): Layout | null {
  let best: Layout | null = null;
  let fits = 0;
  let tooLarge: number = SCALES.length;
  while (tooLarge - fits > 1) {
    const middle = Math.floor((fits + tooLarge) / 2);
    const layout = layoutAt(SCALES[middle] ?? 1);
    if (layout === null) tooLarge = middle;
    else {
      best = layout;
      fits = middle;
    }
  }
  return best;
}

/** The layout in the fewest columns that takes no more than `most` pages, or `null` where none does. */
function narrowest(
  scale: number,
  widths: readonly number[],
  most: number,
  measure: (trial: Trial) => Measured,
): Layout | null {
  for (const columns of widths) {
    const layout = tried({ columns, scale }, measure);
    if (layout !== null && layout.pages.length <= most) return layout;
  }
  return null;
}

/** The layout of a trial, or `null` when something does not fit a column. */
function tried(trial: Trial, measure: (trial: Trial) => Measured): Layout | null {
  const { layout, groups, rooms } = packed(trial, measure(trial));
  return rooms.first <= 0 || isOverfull(groups, rooms, layout.pages) ? null : layout;
}

/** A lead that takes most of the room says the same on each page and leaves none for what is new: it stands on the first alone. */
function packed(trial: Trial, { groups, lead, height }: Measured) {
  const leadsOnce = lead > height / 2;
  const rooms: Rooms = { first: height - lead, later: leadsOnce ? height : height - lead };
  const layout: Layout = { ...trial, leadsOnce, pages: packPages(groups, rooms, trial.columns) };
  return { layout, groups, rooms };
}

function fewestPages(layouts: readonly Layout[]): Layout | undefined {
  return layouts.toSorted((a, b) => a.pages.length - b.pages.length)[0];
}

function emergency(measure: (trial: Trial) => Measured): Layout {
  for (const scale of EMERGENCY_SCALES) {
    const layout = tried({ columns: 1, scale }, measure);
    if (layout !== null) return layout;
  }
  const trial = { columns: 1, scale: 0.2 };
  return packed(trial, measure(trial)).layout;
}
