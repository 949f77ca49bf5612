import { describe, expect, it } from "vitest";
import { LastRead } from "../../src/feed/lastRead.ts";

const URL = "https://example.org/feed.json";

describe("LastRead", () => {
  it("answers the same text of an address with the very same value, and reads another text", async () => {
    const last = new LastRead<object>();
    const first = await last.valueOf(URL, "a", () => ({}));
    expect(await last.valueOf(URL, "a", () => ({}))).toBe(first);
    expect(await last.valueOf(`${URL}?2`, "a", () => ({}))).not.toBe(first);
    expect(await last.valueOf(URL, "b", () => ({}))).not.toBe(first);
  });

  it("keeps what it read before when a text cannot be read", async () => {
    const last = new LastRead<object>();
    expect(last.has(URL)).toBe(false);
    const first = await last.valueOf(URL, "a", () => ({}));
    const broken = last.valueOf(URL, "b", () => {
      throw new Error("No feed");
    });
    await expect(broken).rejects.toThrow("No feed");
    expect(last.has(URL)).toBe(true);
    expect(await last.valueOf(URL, "a", () => ({}))).toBe(first);
  });
});
