import { afterEach, expect, test, vi } from "vitest";
import { localDay } from "../../src/device/localDay.ts";

afterEach(() => {
  vi.useRealTimers();
});

test("just past midnight it is the new day where the reader is, whatever day Greenwich has", () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(new Date(2026, 6, 1, 0, 30));
  expect(localDay()).toBe("2026-07-01");
});
