import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Patience } from "../../src/feed/patience.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test("silence ends a request, but not one that still brings something", () => {
  const patience = new Patience();
  for (let second = 0; second < 100; second += 20) {
    vi.advanceTimersByTime(20_000);
    patience.renew();
  }
  expect(patience.signal.aborted).toBe(false);
  vi.advanceTimersByTime(30_000);
  expect(patience.signal.aborted).toBe(true);
  expect(patience.spent).toBe(30);
});

test("what only trickles is ended after all", () => {
  const patience = new Patience();
  for (let second = 0; second < 300; second += 10) {
    vi.advanceTimersByTime(10_000);
    patience.renew();
  }
  expect(patience.spent).toBe(300);
});

test("a request that is over is left alone", () => {
  const patience = new Patience();
  patience.end();
  vi.advanceTimersByTime(400_000);
  expect(patience.signal.aborted).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});
