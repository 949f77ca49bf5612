import { describe, expect, it } from "vitest";
import { chooseLayout, type Trial } from "../../../../src/pages/wall/flow/chooseLayout.ts";

/** Lines of text on a screen of 100 × 60: letters twice as large take four times the room. */
function screenOf(lengths: readonly number[], lead = 0) {
  const trials: Trial[] = [];
  const layout = chooseLayout(
    lengths.length,
    (scale) => Math.floor(100 / (30 * scale)),
    (trial) => {
      trials.push(trial);
      const width = 100 / trial.columns;
      const items = lengths.map((length) => Math.ceil((length * trial.scale) / width) * 5 * trial.scale);
      return { groups: [{ heading: 0, items }], lead: lead * trial.scale, height: 60 };
    },
  );
  return { layout, trials };
}

const lines = (count: number, length = 30) => Array.from({ length: count }, () => length);

describe("the layout of a view", () => {
  it("takes as few pages as legible letters allow", () => {
    expect(screenOf(lines(12)).layout.pages).toHaveLength(1);
    expect(screenOf(lines(60)).layout.pages.length).toBeGreaterThan(1);
  });

  it("shows few things large and many small", () => {
    const scales = [3, 12, 30].map((count) => screenOf(lines(count)).layout.scale);
    expect(scales).toEqual([...scales].sort((a, b) => b - a));
    expect(scales[0]).toBeGreaterThan(1.5);
  });

  it("never uses letters below the legible size to save pages", () => {
    expect(screenOf(lines(500)).layout.scale).toBeGreaterThanOrEqual(0.9);
  });

  it("does so only for a single text that is longer than a screen, which is not cut", () => {
    const { layout } = screenOf([4000, 30]);
    expect(layout.scale).toBeLessThan(0.9);
    expect(layout.pages.flat(2).reduce((sum, { from, to }) => sum + to - from, 0)).toBe(2);
  });

  it("takes the largest letters with as few pages, and measures few of the ways there are", () => {
    for (const count of [1, 3, 8, 12, 20, 30, 60]) {
      const { layout, trials } = screenOf(lines(count));
      const all = [0.9, 1, 1.1, 1.2, 1.35, 1.5, 1.7, 1.9].filter((scale) =>
        [1, 2, 3].some((columns) => {
          if (columns > Math.max(1, Math.floor(100 / (30 * scale)))) return false;
          const item = Math.ceil((30 * scale) / (100 / columns)) * 5 * scale;
          return Math.ceil(count / (columns * Math.floor(60 / item))) <= layout.pages.length;
        }),
      );
      expect(layout.scale).toBe(Math.max(...all));
      expect(trials.length).toBeLessThanOrEqual(10);
    }
  });

  it("is measured once where measuring would take long", () => {
    expect(screenOf(lines(10_000)).trials).toHaveLength(1);
  });

  it("has what stands above it on every page, but on the first alone where that takes most of the room", () => {
    expect(screenOf(lines(60), 20).layout.leadsOnce).toBe(false);
    const { layout } = screenOf(lines(60), 50);
    expect(layout.leadsOnce).toBe(true);
    // With it on each page no more than one row would stand below it.
    expect(layout.pages.length).toBeLessThan(10);
    expect(layout.pages.flat(2).reduce((sum, { from, to }) => sum + to - from, 0)).toBe(60);
  });
});
