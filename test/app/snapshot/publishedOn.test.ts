import { expect, test } from "vitest";
import { publishedOn } from "../../../src/app/snapshot/publishedOn.ts";

const opened = new Date("2026-11-29T20:00:00").getTime();

test("a page was published when its server says that it was last written", () => {
  expect(publishedOn("11/27/2026 08:15:30", opened)).toBe("2026-11-27");
});

test("a server that does not say so leaves it unknown: browsers put the present moment in its place", () => {
  expect(publishedOn("11/29/2026 20:00:01", opened)).toBeNull();
  expect(publishedOn("11/29/2026 19:00:01", opened)).toBeNull();
  expect(publishedOn("", opened)).toBeNull();
});

test("nothing was published after it was opened: one of the two clocks is wrong", () => {
  expect(publishedOn("11/30/2027 08:15:30", opened)).toBeNull();
});
