import { describe, expect, it, vi } from "vitest";
import { mayReload, reloadOnce } from "../../src/site/reload.ts";

const MINUTE = 60_000;

describe("a page may load itself again", () => {
  it("the first time", () => {
    expect(mayReload(null, "missing code", 0)).toBe(true);
  });

  it("but not in a loop: what one reload did not mend is left alone for a quarter of an hour", () => {
    const last = { reason: "missing code", at: 0 };
    expect(mayReload(last, "missing code", 14 * MINUTE)).toBe(false);
    expect(mayReload(last, "missing code", 15 * MINUTE)).toBe(true);
  });

  it("nor turn by turn for different reasons, as between two servers with different versions", () => {
    const last = { reason: "version a", at: 0 };
    expect(mayReload(last, "version b", 4 * MINUTE)).toBe(false);
    expect(mayReload(last, "version b", 5 * MINUTE)).toBe(true);
  });

  it("and a clock that was set back is no time passed", () => {
    expect(mayReload({ reason: "version a", at: 60 * MINUTE }, "version b", 0)).toBe(false);
  });

  it("but from then on time passes again, by however many years the clock was set back", () => {
    const kept = new Map<string, string>();
    const reload = vi.fn();
    vi.stubGlobal("sessionStorage", {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
    });
    vi.stubGlobal("location", { reload });
    vi.useFakeTimers({ now: Date.parse("2040-01-01") });
    try {
      expect(reloadOnce("version a")).toBe(true);
      vi.setSystemTime(Date.parse("2026-11-30"));
      expect(reloadOnce("version b")).toBe(false);
      vi.advanceTimersByTime(6 * MINUTE);
      expect(reloadOnce("version b")).toBe(true);
      expect(reload).toHaveBeenCalledTimes(2);
    } finally {
      vi.useRealTimers();
    }
  });
});
