import { describe, expect, test } from "vitest";
import { FeedError, type FeedFailure } from "../../src/feed/errors.ts";
import { mayRetry } from "../../src/feed/queryClient.ts";

const url = "https://example.dk/feed/a.json";
const retried = (failures: number, failure: FeedFailure) => mayRetry(failures, new FeedError(failure));

describe("a request that failed", () => {
  test("is made again twice where the fault may pass by itself", () => {
    expect([0, 1, 2].map((failures) => retried(failures, { reason: "unreachable", url }))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("is not retried at once where somebody has to correct something, nor after a timeout", () => {
    expect(retried(0, { reason: "not-found", url })).toBe(false);
    expect(retried(0, { reason: "timeout", url, seconds: 30, bytes: 0 })).toBe(false);
    expect(retried(0, { reason: "server", url, status: 503, wait: 120 })).toBe(false);
    expect(retried(0, { reason: "server", url, status: 503, wait: 0 })).toBe(true);
    expect(mayRetry(0, new TypeError("a fault of our own"))).toBe(false);
  });
});
