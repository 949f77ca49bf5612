import { expect, it } from "vitest";
import { FeedError } from "../../../src/feed/errors.ts";
import { mayRenew } from "../../../src/pages/wall/mayRenew.ts";

const MINUTE = 60_000;
const url = "https://example.org/feed/x.json";
const idle = { error: null, fetchStatus: "idle" } as const;

it("a wall goes over to a new version when its feed has just answered", () => {
  expect(mayRenew(idle, 0)).toBe(true);
});

it("it waits while the feed is on its way or does not answer, for an hour at most", () => {
  const failed = { ...idle, error: new FeedError({ reason: "unreachable", url }) };
  expect(mayRenew({ ...idle, fetchStatus: "fetching" }, 0)).toBe(false);
  expect(mayRenew(failed, 59 * MINUTE)).toBe(false);
  expect(mayRenew(failed, 60 * MINUTE)).toBe(true);
});

it("a failure of no known kind is waited for as well", () => {
  expect(mayRenew({ ...idle, error: new Error("unknown") }, 0)).toBe(false);
});

it("it goes over at once when the feed may be too new for the running version", () => {
  const error = new FeedError({ reason: "newer-version", url, found: 2, reads: 1 });
  expect(mayRenew({ ...idle, error }, 0)).toBe(true);
});
