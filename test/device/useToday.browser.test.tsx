import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { useToday } from "../../src/device/useToday.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date", "setInterval", "clearInterval"] });
  vi.setSystemTime(new Date(2026, 10, 30, 23, 59, 30));
});
afterEach(() => {
  vi.useRealTimers();
});

function Day() {
  return <output>{useToday()}</output>;
}

test("each item of a list tells the new day past midnight, and one timer wakes them all", async () => {
  const screen = await render(
    <>
      <Day />
      <Day />
      <Day />
    </>,
  );
  const days = () =>
    screen
      .getByRole("status")
      .elements()
      .map(({ textContent }) => textContent);
  expect(days()).toEqual(["2026-11-30", "2026-11-30", "2026-11-30"]);
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(60_000);
  await expect.poll(days).toEqual(["2026-12-01", "2026-12-01", "2026-12-01"]);
  await screen.unmount();
  expect(vi.getTimerCount()).toBe(0);
});
