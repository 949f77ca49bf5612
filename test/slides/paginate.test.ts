import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type MeasuredBlock, type Piece, paginate } from "../../src/slides/paginate.ts";
import { forAll } from "../fixtures/forAll.ts";

const LINE = 10;

/** A text of so many lines, each of ten characters; a sentence begins with line `clean`, or in the middle of the line before. */
function text(
  lines: number,
  space = 0,
  heading: number | null = null,
  clean = 0,
  isWithin = false,
): MeasuredBlock {
  const cuts = Array.from({ length: lines - 1 }, (_, index) => ({
    offset: (index + 1) * 10,
    above: (index + 1) * LINE,
    saved: (index + (isWithin && index + 1 === clean ? 0 : 1)) * LINE,
    isClean: index + 1 === clean,
  }));
  return { height: lines * LINE, space, keepsNext: false, heading, cuts };
}

function whole(height: number, keepsNext = false, space = 0): MeasuredBlock {
  return { height, space, keepsNext, heading: null, cuts: [] };
}

const shown = (pages: ReturnType<typeof paginate>) =>
  pages.map((page) =>
    page.map((column) => column.map(({ block, from, to }) => `${block}:${from}-${to ?? ""}`)),
  );

describe("the pages of a slide", () => {
  test("are one where all fits", () => {
    expect(shown(paginate([text(3), whole(20)], [[0, 1]], 1, 50))).toEqual([[["0:0-", "1:0-"]]]);
  });

  test("begin each lane in its own column and flow on through all of them", () => {
    expect(shown(paginate([text(12), text(2)], [[0], [1]], 2, 50))).toEqual([
      [["0:0-50"], ["1:0-"]],
      [["0:50-100"], ["0:100-"]],
    ]);
  });

  test("leave no single line on a page: the line before moves with it", () => {
    expect(shown(paginate([text(6)], [[0]], 1, 50))).toEqual([[["0:0-40"]], [["0:40-"]]]);
    expect(shown(paginate([whole(40), text(5)], [[0, 1]], 1, 50))).toEqual([[["0:0-"]], [["1:0-"]]]);
  });

  test("keep a heading with what it heads", () => {
    expect(shown(paginate([whole(30), whole(10, true), text(3)], [[0, 1, 2]], 1, 50))).toEqual([
      [["0:0-"]],
      [["1:0-", "2:0-"]],
    ]);
  });

  test("keep a heading with the first sentence below it", () => {
    expect(shown(paginate([whole(20), whole(10, true), text(3)], [[0, 1, 2]], 1, 50))).toEqual([
      [["0:0-"]],
      [["1:0-", "2:0-"]],
    ]);
    expect(shown(paginate([whole(20), whole(10, true), text(4, 0, null, 2)], [[0, 1, 2]], 1, 50))).toEqual([
      [["0:0-", "1:0-", "2:0-20"]],
      [["2:20-"]],
    ]);
  });

  test("repeat the heading of a list where it goes on in another column", () => {
    const line = { height: 40, space: 0, keepsNext: false, heading: 0, needsHeading: true, cuts: [] };
    const heading = { height: 20, space: 0, keepsNext: true, heading: null, cuts: [] };
    const [page] = paginate([heading, line, line, line, line], [[0, 1, 2, 3, 4]], 2, 100);
    expect(page?.map((column) => column.map(({ block }) => block))).toEqual([
      [0, 1, 2],
      [0, 3, 4],
    ]);
    expect(page?.[1]?.[0]?.isRepeated).toBe(true);
  });

  test("repeat the heading on the next page", () => {
    const [first, second] = paginate([whole(10, true), text(8, 0, 0)], [[0, 1]], 1, 50);
    expect(shown([first ?? [], second ?? []])).toEqual([[["0:0-", "1:0-40"]], [["0:0-", "1:40-"]]]);
    expect(second?.[0]?.map(({ isRepeated }) => isRepeated)).toEqual([true, undefined]);
  });

  test("repeat the heading above a further text of it in another column", () => {
    const further = { ...text(3, 0, 0), needsHeading: true };
    const [page] = paginate([whole(10, true), further, further], [[0, 1, 2]], 2, 50);
    expect(page?.map((column) => column.map(({ block }) => block))).toEqual([
      [0, 1],
      [0, 2],
    ]);
    expect(page?.[1]?.[0]?.isRepeated).toBe(true);
  });

  test("repeat the heading of what goes on below the rest of another lane", () => {
    const remarks = { ...text(6, 0, 0, 5), needsHeading: true };
    const round = { ...text(2, 0, 2), needsHeading: true };
    const blocks = [whole(10, true), remarks, whole(10, true), round, round, round];
    const [, page] = paginate(
      blocks,
      [
        [0, 1],
        [2, 3, 4, 5],
      ],
      2,
      60,
    );
    const [column = []] = page ?? [];
    expect(column.map(({ block, isRepeated }) => [block, isRepeated === true])).toEqual([
      [0, true],
      [1, false],
      [2, true],
      [5, false],
    ]);
  });

  test("break where a sentence ends, however many lines that leaves empty", () => {
    expect(shown(paginate([text(10, 0, null, 6)], [[0]], 1, 80))).toEqual([[["0:0-60"]], [["0:60-"]]]);
    expect(shown(paginate([text(10, 0, null, 3)], [[0]], 1, 80))).toEqual([[["0:0-30"]], [["0:30-"]]]);
  });

  test("go on with a sentence that begins within a line, which takes a line on either page", () => {
    const pages = paginate([text(8, 0, null, 5, true)], [[0]], 1, 50);
    expect(shown(pages)).toEqual([[["0:0-50"]], [["0:50-"]]]);
    expect(heightOf([text(8, 0, null, 5, true)], pages[1]?.[0] ?? [])).toBe(40);
  });

  test("break within a sentence only where a column is too low for it", () => {
    expect(shown(paginate([whole(20), text(6)], [[0, 1]], 1, 60))).toEqual([[["0:0-"]], [["1:0-"]]]);
    expect(shown(paginate([whole(20), text(8)], [[0, 1]], 1, 60))).toEqual([
      [["0:0-"]],
      [["1:0-60"]],
      [["1:60-"]],
    ]);
  });

  test("draw smaller what can neither be cut nor fit", () => {
    expect(paginate([whole(100)], [[0]], 1, 50)).toEqual([[[{ block: 0, from: 0, to: null, scale: 0.5 }]]]);
  });
});

const arbitraryBlock = fc.oneof(
  fc.integer({ min: 1, max: 40 }).chain((lines) =>
    fc
      .tuple(
        fc.integer({ min: 0, max: 30 }),
        fc.option(fc.integer({ min: 0, max: 5 })),
        fc.integer({ min: 0, max: lines }),
        fc.boolean(),
        fc.boolean(),
      )
      .map(([space, heading, clean, isWithin, needsHeading]) => ({
        ...text(lines, space, heading, clean, isWithin),
        needsHeading,
      })),
  ),
  fc
    .tuple(fc.integer({ min: 5, max: 180 }), fc.boolean(), fc.integer({ min: 0, max: 30 }))
    .map(([height, keepsNext, space]) => whole(height, keepsNext, space)),
);

/** The height of what stands in a column, spaces included. */
function heightOf(blocks: readonly MeasuredBlock[], column: readonly Piece[]): number {
  return column.reduce((sum, { block: number, from, to, scale }, place) => {
    const block = blocks[number];
    const cutAt = (offset: number) => block?.cuts.find((cut) => cut.offset === offset);
    const height = (to === null ? (block?.height ?? 0) : (cutAt(to)?.above ?? 0)) - (cutAt(from)?.saved ?? 0);
    return sum + height * scale + (place === 0 ? 0 : (block?.space ?? 0));
  }, 0);
}

test("any blocks appear wholly, once, in their order, and never overflow", () => {
  forAll(
    fc.array(arbitraryBlock, { maxLength: 20 }),
    fc.boolean(),
    fc.integer({ min: 30, max: 300 }),
    (blocks, twoLanes, capacity) => {
      const all = blocks.map((_, index) => index);
      const half = Math.ceil(all.length / 2);
      const lanes = twoLanes ? [all.slice(0, half), all.slice(half)] : [all];
      const pages = paginate(blocks, lanes, 2, capacity);
      for (const column of pages.flat()) {
        expect(heightOf(blocks, column)).toBeLessThanOrEqual(capacity + 1e-6);
      }
      for (const lane of lanes) {
        const pieces = pages
          .flat(2)
          .filter(({ block, isRepeated }) => lane.includes(block) && isRepeated === undefined);
        const expected = lane.flatMap((block) => {
          const own = pieces.filter((piece) => piece.block === block);
          return own.map((piece, place) => ({
            block,
            from: place === 0 ? 0 : own[place - 1]?.to,
            to: place === own.length - 1 ? null : piece.to,
            scale: piece.scale,
          }));
        });
        expect(new Set(pieces.map(({ block }) => block)).size).toBe(lane.length);
        expect(pieces).toEqual(expected);
      }
    },
  );
});
