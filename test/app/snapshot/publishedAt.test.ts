import { expect, test } from "vitest";
import { publishedAt } from "../../../src/app/snapshot/publishedAt.ts";

const opened = new Date("2026-11-29T20:00:00").getTime();

test("a page was published when its server says that it was last written", () => {
  expect(publishedAt("11/27/2026 08:15:30", opened)).toBe(new Date("2026-11-27T08:15:30").getTime());
});

test("a server that does not say so leaves it unknown: browsers put the moment of opening in its place", () => {
  expect(publishedAt("11/29/2026 20:00:01", opened)).toBeNull();
  expect(publishedAt("11/29/2026 19:59:59", opened)).toBeNull();
  expect(publishedAt("", opened)).toBeNull();
});

test("nothing was published after it was opened: one of the two clocks is wrong", () => {
  expect(publishedAt("11/30/2027 08:15:30", opened)).toBeNull();
});
