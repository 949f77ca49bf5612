import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dueAt,
  PAUSE_MILLISECONDS,
  type PlannedView,
  pageMilliseconds,
  stepped,
  withoutClockJumps,
} from "../../../../src/pages/wall/rotation/rotation.ts";
import { forAll } from "../../../fixtures/forAll.ts";

const view = (seconds: number, pages = 1, skipped = false): PlannedView => ({ seconds, pages, skipped });

const arbitraryPlan = fc.array(
  fc.record({
    seconds: fc.integer({ min: 1, max: 600 }),
    pages: fc.integer({ min: 1, max: 6 }),
    skipped: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8 },
);

describe("how long a page stands", () => {
  it.each([
    [30, 1, 30],
    [30, 2, 15],
    [30, 5, 12],
    [5, 3, 5],
    [10, 2, 10],
  ])("%i s over %i pages: %i s", (seconds, pages, expected) => {
    expect(pageMilliseconds(view(seconds, pages))).toBe(expected * 1000);
  });

  it("is counted by the wall clock: after hours of sleep the next page is due, and only that one", () => {
    const slept = 10 * 3_600_000;
    expect(dueAt(view(30), { shownAt: 0, pausedUntil: null })).toBeLessThan(slept);
    expect(dueAt(view(30), { shownAt: slept, pausedUntil: null })).toBe(slept + 30_000);
  });

  it("waits for the end of a pause", () => {
    expect(dueAt(view(30), { shownAt: 0, pausedUntil: 90_000 })).toBe(90_000);
  });
});

describe("a clock that is set back", () => {
  it("lengthens neither page nor pause", () => {
    expect(withoutClockJumps({ shownAt: 5_000_000, pausedUntil: null }, 1000)).toEqual({
      shownAt: 1000,
      pausedUntil: null,
    });
    expect(withoutClockJumps({ shownAt: 0, pausedUntil: 5_000_000 }, 1000)).toEqual({
      shownAt: 0,
      pausedUntil: 1000 + PAUSE_MILLISECONDS,
    });
  });

  it("which none was changes nothing", () => {
    const timing = { shownAt: 10, pausedUntil: 30 };
    expect(withoutClockJumps(timing, 20)).toBe(timing);
  });
});

describe("the page that follows", () => {
  it("is the view's next, and then the next view's first; after the last comes the first", () => {
    const plan = [view(1, 2), view(1)];
    expect(stepped(plan, { index: 0, page: 0 }, 1)).toEqual({ index: 0, page: 1 });
    expect(stepped(plan, { index: 0, page: 1 }, 1)).toEqual({ index: 1, page: 0 });
    expect(stepped(plan, { index: 1, page: 0 }, 1)).toEqual({ index: 0, page: 0 });
  });

  it("backwards is the last of the view before", () => {
    const plan = [view(1, 3), view(1)];
    expect(stepped(plan, { index: 1, page: 0 }, -1)).toEqual({ index: 0, page: 2 });
    expect(stepped(plan, { index: 0, page: 0 }, -1)).toEqual({ index: 1, page: 0 });
  });

  it("is never that of a view that cannot be shown, as long as one can", () => {
    forAll(arbitraryPlan, fc.nat(7), fc.constantFrom(1 as const, -1 as const), (plan, start, direction) => {
      const next = stepped(plan, { index: start % plan.length, page: 0 }, direction);
      expect(plan[next.index]?.skipped).toBe(plan.every(({ skipped }) => skipped));
      expect(next.page).toBeLessThan(plan[next.index]?.pages ?? 0);
    });
  });

  it("forwards reaches every page of every view that can be shown, once a round", () => {
    forAll(arbitraryPlan, (plan) => {
      const shown = plan
        .map(({ skipped, pages }) => (skipped ? 0 : pages))
        .reduce((sum, pages) => sum + pages, 0);
      fc.pre(shown > 0);
      const seen = new Set<string>();
      let at = stepped(plan, { index: plan.length - 1, page: 99 }, 1);
      for (let steps = 0; steps < shown; steps++) {
        seen.add(`${at.index} ${at.page}`);
        at = stepped(plan, at, 1);
      }
      expect(seen.size).toBe(shown);
    });
  });
});
