import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inTime } from "../../src/device/inTime.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const late = () => new Error("late");

test("what comes in time is passed on, and what fails in time", async () => {
  expect(await inTime(Promise.resolve(1), 5, late)).toBe(1);
  await expect(inTime(Promise.reject(new Error("no")), 5, late)).rejects.toThrow("no");
  await vi.advanceTimersByTimeAsync(0);
  expect(vi.getTimerCount()).toBe(0);
});

test("what does not come in time is an error", async () => {
  const waiting = expect(inTime(new Promise(() => undefined), 5, late)).rejects.toThrow("late");
  await vi.advanceTimersByTimeAsync(5000);
  await waiting;
});
