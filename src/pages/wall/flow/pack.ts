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

/** The columns of one page. */
export type PackedPage = readonly Column[];

/** Fills pages of `columns` columns of the height `room`: as few as can be, and all of them about equally full. */
export function packPages(
  groups: readonly GroupHeights[],
  room: number,
  columns: number,
): readonly PackedPage[] {
  const most = Math.ceil(packColumns(groups, room).length / columns) * columns;
  const packed = packColumns(groups, lowestRoom(groups, room, most));
  return Array.from({ length: Math.ceil(packed.length / columns) }, (_, page) =>
    packed.slice(page * columns, (page + 1) * columns),
  );
}

/** True when something stands higher than `room`: an item that no column can hold. */
export function isOverfull(
  groups: readonly GroupHeights[],
  room: number,
  pages: readonly PackedPage[],
): boolean {
  return pages.flat().some((column) => heightOf(groups, column) > room);
}

function heightOf(groups: readonly GroupHeights[], column: Column): number {
  return column.reduce((height, { group, from, to }) => {
    const { heading = 0, items = [] } = groups[group] ?? {};
    return items.slice(from, to).reduce((sum, item) => sum + item, height + heading);
  }, 0);
}

/** The columns, each filled as far as it goes. A heading never stands without an item, an item too high stands alone. */
function packColumns(groups: readonly GroupHeights[], room: number): readonly Column[] {
  const columns: Run[][] = [];
  let filled = Number.POSITIVE_INFINITY;
  for (const [group, { heading, items }] of groups.entries()) {
    for (const [index, item] of items.entries()) {
      const run = columns.at(-1)?.at(-1);
      const needed = run?.group === group ? item : heading + item;
      if (filled + needed > room) {
        columns.push([{ group, from: index, to: index + 1 }]);
        filled = heading + item;
      } else {
        filled += needed;
        const column = columns.at(-1);
        if (run?.group === group) column?.splice(-1, 1, { ...run, to: index + 1 });
        else column?.push({ group, from: index, to: index + 1 });
      }
    }
  }
  return columns;
}

/** The least height, to one unit, with which the blocks still take no more than `most` columns. */
function lowestRoom(groups: readonly GroupHeights[], room: number, most: number): number {
  let [tooLow, enough] = [0, room];
  while (enough - tooLow > 1) {
    const middle = (tooLow + enough) / 2;
    if (packColumns(groups, middle).length <= most) enough = middle;
    else tooLow = middle;
  }
  return enough;
}
