import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

let visits = 0;

/** The module as a new page loads it: it reads what the browser has kept once, at its start. */
function loadedPreferences(): Promise<typeof import("../../src/app/preferences.ts")> {
  visits += 1;
  const module = new URL("../../src/app/preferences.ts", import.meta.url);
  return import(/* @vite-ignore */ `${module.pathname}?visit=${visits}`);
}

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe("a reader's choices", () => {
  test("are Danish and the system's colours by default", async () => {
    const { applyPreferences } = await loadedPreferences();
    const root = document.createElement("html");
    applyPreferences(root);
    expect(root.lang).toBe("da");
    expect(root.dataset["theme"]).toBeUndefined();
  });

  test("from the last visit apply before the first paint", async () => {
    localStorage.setItem("aftaleoverblik.language", "en");
    localStorage.setItem("aftaleoverblik.theme", "dark");
    const { applyPreferences } = await loadedPreferences();
    const root = document.createElement("html");
    applyPreferences(root);
    expect(root.lang).toBe("en");
    expect(root.dataset["theme"]).toBe("dark");
  });

  test("that no longer exist are passed over", async () => {
    localStorage.setItem("aftaleoverblik.language", "sv");
    const { applyPreferences } = await loadedPreferences();
    const root = document.createElement("html");
    applyPreferences(root);
    expect(root.lang).toBe("da");
  });

  test("apply even where the browser refuses storage", async () => {
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("refused", "SecurityError");
    });
    const { applyPreferences } = await loadedPreferences();
    const root = document.createElement("html");
    expect(() => applyPreferences(root)).not.toThrow();
    expect(root.lang).toBe("da");
  });
});
