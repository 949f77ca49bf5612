import { beforeEach, expect, test, vi } from "vitest";
import { keepTicks, keptTicks } from "../../../../src/pages/initiatives/selection/keptTicks.ts";

/** What the tab stores. Each test has a follow-up of its own: of one that was asked for the page knows the ticks itself. */
const stored = new Map<string, string>();
const KEY = "aftaleoverblik.ticks.1.";

beforeEach(() => {
  stored.clear();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => void stored.set(key, text),
    removeItem: (key: string) => void stored.delete(key),
  });
});

test("ticks are kept for each follow-up by itself, and nothing is stored of one that has none any more", () => {
  keepTicks("one", new Set(["a", "b"]));
  keepTicks("other", new Set(["c"]));
  expect([...keptTicks("one")]).toEqual(["a", "b"]);
  keepTicks("one", new Set());
  expect([...keptTicks("one")]).toEqual([]);
  expect([...stored]).toEqual([[`${KEY}other`, '["c"]']]);
});

test("what the page before has stored is read", () => {
  stored.set(`${KEY}reloaded`, '["a"]');
  expect([...keptTicks("reloaded")]).toEqual(["a"]);
});

test.each(["", "{", "5", "null", "{}"])("what is no list of ids (%j) is no tick", (text) => {
  stored.set(KEY + text, text);
  expect([...keptTicks(text)]).toEqual([]);
});

test("where storage is refused ticks last as long as the page", () => {
  vi.stubGlobal("sessionStorage", undefined);
  expect([...keptTicks("refused")]).toEqual([]);
  keepTicks("refused", new Set(["a"]));
  expect([...keptTicks("refused")]).toEqual(["a"]);
});
