import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { storedChoice, storedText } from "../../src/device/stored.ts";

const KEY = "aftaleoverblik.test";

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  localStorage.clear();
});

/** What the browser reports to this tab when another one has written. */
function writeInAnotherTab(newValue: string | null): void {
  dispatchEvent(new StorageEvent("storage", { key: KEY, newValue }));
}

test("a text is kept in the browser, and its listeners are called at every change, in other tabs as well", () => {
  const text = storedText(KEY);
  expect(text.read()).toBe("");
  const listener = vi.fn();
  const stop = text.subscribe(listener);
  text.write("a");
  expect(localStorage.getItem(KEY)).toBe("a");
  writeInAnotherTab("b");
  expect(text.read()).toBe("b");
  expect(listener).toHaveBeenCalledTimes(2);
  stop();
  writeInAnotherTab("c");
  expect(listener).toHaveBeenCalledTimes(2);
});

test("a choice is one of its values, whatever the browser has kept", () => {
  localStorage.setItem(KEY, "purple");
  const choice = storedChoice(KEY, ["light", "dark"], "light");
  expect(choice.read()).toBe("light");
  choice.write("dark");
  expect(choice.read()).toBe("dark");
  const stop = choice.subscribe(() => undefined);
  writeInAnotherTab(null);
  expect(choice.read()).toBe("light");
  stop();
});

test("a text that the browser refuses to keep holds for as long as the page", () => {
  const refused = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("refused", "QuotaExceededError");
  });
  const text = storedText(KEY);
  text.write("a");
  expect(text.read()).toBe("a");
  refused.mockRestore();
});
