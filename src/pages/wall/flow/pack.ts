/**
 * How blocks of known height fill columns and pages. Nothing is ever left out: what does not fit stands in the next
 * column, and then on the next page. Heights in any one unit.
 */

/** A heading and what stands below it. The heading is repeated where the group goes on in another column. */
export interface GroupHeights {
  /** 0 where there is none. */
  readonly heading: number;
  readonly items: readonly number[];
}

/** Some consecutive items of one group (`groups[group].items.slice(from, to)`) below its heading. */
export interface Run {
  readonly group: number;
  readonly from: number;
  readonly to: number;
}

type Column = readonly Run[];

/** The height there is for a column: on the first page, and on those after it. */
export interface Rooms {
  readonly first: number;
  readonly later: number;
}

/** The columns of one page. */
export type PackedPage = readonly Column[];

/** A group of so few items is not split between columns where that takes no further page. */
const MOST_KEPT = 4;

/**
 * Fills pages of `columns` columns: as few as can be, and all of them about equally full. Small groups stay whole where there
 * is room for that.
 */
export function packPages(
  groups: readonly GroupHeights[],
  rooms: Rooms,
  columns: number,
): readonly PackedPage[] {
  const upTo =
    (height: number): RoomOf =>
    (column) =>
      Math.min(height, column < columns ? rooms.first : rooms.later);
  const room = Math.max(rooms.first, rooms.later);
  const pagesOf = (kept: Kept) => Math.ceil(packColumns(groups, upTo(room), kept).length / columns);
  const whole = smallGroups(groups, Math.min(rooms.first, rooms.later));
  const pages = pagesOf(NONE);
  const kept = pagesOf(whole) > pages ? NONE : whole;
  const packed = packColumns(groups, upTo(lowestRoom(groups, room, upTo, pages * columns, kept)), kept);
  return Array.from({ length: Math.ceil(packed.length / columns) }, (_, page) =>
    packed.slice(page * columns, (page + 1) * columns),
  );
}

/** True when something stands higher than the room of its page: an item that no column there can hold. */
export function isOverfull(
  groups: readonly GroupHeights[],
  { first, later }: Rooms,
  pages: readonly PackedPage[],
): boolean {
  return pages.some((page, place) =>
    page.some((column) => heightOf(groups, column) > (place === 0 ? first : later)),
  );
}

function heightOf(groups: readonly GroupHeights[], column: Column): number {
  return column.reduce((height, { group, from, to }) => {
    const { heading = 0, items = [] } = groups[group] ?? {};
    return items.slice(from, to).reduce((sum, item) => sum + item, height + heading);
  }, 0);
}

/** The groups that stay in one column, by index. */
type Kept = ReadonlySet<number>;
const NONE: Kept = new Set();

/** The groups of few items that fit one column. */
function smallGroups(groups: readonly GroupHeights[], room: number): Kept {
  const indices = [...groups.keys()];
  return new Set(
    indices.filter((index) => {
      const count = groups[index]?.items.length ?? 0;
      return count <= MOST_KEPT && wholeHeight(groups, index) <= room;
    }),
  );
}

function wholeHeight(groups: readonly GroupHeights[], group: number): number {
  return heightOf(groups, [{ group, from: 0, to: groups[group]?.items.length ?? 0 }]);
}

/** The height that there is for a column, by its place in the row of all. */
type RoomOf = (column: number) => number;

/** The columns, each filled as far as it goes. A heading never stands without an item, an item too high stands alone. */
function packColumns(groups: readonly GroupHeights[], roomOf: RoomOf, kept: Kept): readonly Column[] {
  const columns: Run[][] = [];
  let filled = Number.POSITIVE_INFINITY;
  for (const [group, { heading, items }] of groups.entries()) {
    for (const [index, item] of items.entries()) {
      const run = columns.at(-1)?.at(-1);
      const own = run?.group === group ? item : heading + item;
      const needed = index === 0 && kept.has(group) ? wholeHeight(groups, group) : own;
      if (filled + needed > roomOf(columns.length - 1)) {
        columns.push([{ group, from: index, to: index + 1 }]);
        filled = heading + item;
      } else {
        filled += own;
        const column = columns.at(-1);
        if (run?.group === group) column?.splice(-1, 1, { ...run, to: index + 1 });
        else column?.push({ group, from: index, to: index + 1 });
      }
    }
  }
  return columns;
}

/** The least height, to one unit, with which the blocks still take no more than `most` columns. */
function lowestRoom(
  groups: readonly GroupHeights[],
  room: number,
  upTo: (height: number) => RoomOf,
  most: number,
  kept: Kept,
): number {
  const highest = Math.max(1, ...[...kept].map((group) => wholeHeight(groups, group)));
  let [tooLow, enough] = [Math.min(highest - 1, room), room];
  while (enough - tooLow > 1) {
    const middle = (tooLow + enough) / 2;
    if (packColumns(groups, upTo(middle), kept).length <= most) enough = middle;
    else tooLow = middle;
  }
  return enough;
}
