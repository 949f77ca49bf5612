import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  currentAddress,
  currentHash,
  currentState,
  forgetWaiting,
  writeEntry,
  writeWaiting,
} from "../../src/device/addressBar.ts";

const SITE = "https://by.dk/aftale/";
const MOST = 100;
const SPAN_MILLISECONDS = 30_000;

/** A browser's history that takes a hundred changes in half a minute and refuses the rest: loudly, or without a word. */
function limitedHistory(refuse: () => void) {
  const entries = [{ href: `${SITE}#/a`, state: null as unknown }];
  const last = () => entries.at(-1) as (typeof entries)[number];
  let since = Date.now();
  let count = 0;
  const change = (isNew: boolean) => (state: unknown, _: string, href: string) => {
    if (Date.now() - since > SPAN_MILLISECONDS) {
      since = Date.now();
      count = 0;
    }
    if (count >= MOST) return refuse();
    count += 1;
    if (!isNew) entries.pop();
    entries.push({ href, state });
  };
  vi.stubGlobal("history", {
    pushState: change(true),
    replaceState: change(false),
    get state() {
      return last().state;
    },
  });
  vi.stubGlobal("location", {
    get href() {
      return last().href;
    },
    get hash() {
      return new URL(last().href).hash;
    },
  });
  return { entries, last };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  forgetWaiting();
  vi.useRealTimers();
});

describe.each([
  [
    "throws",
    () => {
      throw new DOMException("Too many calls", "SecurityError");
    },
  ],
  ["does nothing", () => {}],
])("a history that %s after a hundred changes", (_, refuse) => {
  it("holds every letter at once and has them all in the end", () => {
    const { last, entries } = limitedHistory(refuse);
    for (let letters = 1; letters <= 150; letters++) {
      writeEntry(`#/a?soeg=${"x".repeat(letters)}`, currentState());
      expect(currentHash()).toBe(`#/a?soeg=${"x".repeat(letters)}`);
    }
    expect(last().href.length).toBeLessThan(currentAddress().length);
    vi.advanceTimersByTime(SPAN_MILLISECONDS + 3000);
    expect(last().href).toBe(`${SITE}#/a?soeg=${"x".repeat(150)}`);
    expect(entries).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("has an entry for each screen in the end, with its state", () => {
    const { entries } = limitedHistory(refuse);
    for (let screen = 1; screen <= 150; screen++) {
      writeEntry(`#/a/${screen}`, null, true);
      writeEntry(currentHash(), { entry: screen });
      expect(currentState()).toEqual({ entry: screen });
    }
    vi.advanceTimersByTime(4 * SPAN_MILLISECONDS);
    expect(entries.slice(1)).toEqual(
      Array.from({ length: 150 }, (_, index) => ({
        href: `${SITE}#/a/${index + 1}`,
        state: { entry: index + 1 },
      })),
    );
  });

  it("is asked once more when the page is left", () => {
    const { last } = limitedHistory(refuse);
    for (let letters = 1; letters <= 101; letters++) writeEntry(`#/a?soeg=${letters}`, null);
    vi.setSystemTime(Date.now() + SPAN_MILLISECONDS + 1);
    writeWaiting();
    expect(last().href).toBe(`${SITE}#/a?soeg=101`);
  });

  it("is not written over when the browser itself has gone elsewhere", () => {
    const { entries, last } = limitedHistory(refuse);
    for (let letters = 1; letters <= 101; letters++) writeEntry(`#/a?soeg=${letters}`, null);
    entries.push({ href: `${SITE}#/b`, state: null });
    forgetWaiting();
    expect(currentHash()).toBe("#/b");
    vi.advanceTimersByTime(2 * SPAN_MILLISECONDS);
    expect(last().href).toBe(`${SITE}#/b`);
  });
});

it("an address that the browser writes in its own way is taken at once", () => {
  const { last } = limitedHistory(() => {});
  writeEntry('#/a?soeg="æ ø"', null);
  expect(vi.getTimerCount()).toBe(0);
  expect(last().href).toBe(currentAddress());
});
