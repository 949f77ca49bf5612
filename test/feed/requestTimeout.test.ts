import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { RequestTimeout } from "../../src/feed/requestTimeout.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test("silence ends a request, but not one that still brings something", () => {
  const timeout = new RequestTimeout();
  for (let second = 0; second < 100; second += 20) {
    vi.advanceTimersByTime(20_000);
    timeout.received(4096);
  }
  expect(timeout.signal.aborted).toBe(false);
  vi.advanceTimersByTime(30_000);
  expect(timeout.signal.aborted).toBe(true);
  expect(timeout.expiredAfter).toBe(30);
});

test("a byte every half second is as good as silence", () => {
  const timeout = new RequestTimeout();
  for (let half = 0; half < 60; half++) {
    vi.advanceTimersByTime(500);
    timeout.received(1);
  }
  expect(timeout.expiredAfter).toBe(30);
  expect(timeout.bytes).toBe(60);
});

test("what only trickles is ended after all", () => {
  const timeout = new RequestTimeout();
  for (let second = 0; second < 300; second += 10) {
    vi.advanceTimersByTime(10_000);
    timeout.received(4096);
  }
  expect(timeout.expiredAfter).toBe(300);
});

test("a request that is over is left alone", () => {
  const timeout = new RequestTimeout();
  timeout.clear();
  vi.advanceTimersByTime(400_000);
  expect(timeout.signal.aborted).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});
