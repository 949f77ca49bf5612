import { describe, expect, it } from "vitest";
import { mayReload } from "../../src/site/reload.ts";

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
});
