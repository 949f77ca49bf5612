import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  follows,
  type Message,
  type Position,
  readMessage,
} from "../../../src/pages/presentation/windowMessage.ts";

const at = (from: "audience" | "presenter", revision: number): Message => ({
  type: "at",
  from,
  position: { page: "7.06", blank: null, revision },
});
const own: Position = { page: "status", blank: "black", revision: 3 };

describe("windows in step", () => {
  it("follow what is later than what they know, the hall its speaker and the speaker the hall", () => {
    expect(follows("audience", at("presenter", 4), own)).toBe(true);
    expect(follows("presenter", at("audience", 4), own)).toBe(true);
    expect(follows("audience", at("presenter", 3), own)).toBe(false);
  });

  it("never follow a second hall: another tab does not turn the pages of the first", () => {
    expect(follows("audience", at("audience", 9), own)).toBe(false);
  });

  it("read each other's messages", () => {
    for (const message of [at("audience", 1), at("presenter", 0), { type: "hello", from: "audience" }]) {
      expect(readMessage(structuredClone(message))).toEqual(message);
    }
  });
});

test("whatever else is sent is no message", () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(readMessage(data)).toBeUndefined();
    }),
  );
  expect(
    readMessage({ type: "at", from: "presenter", position: { page: 1, blank: null, revision: 1 } }),
  ).toBeUndefined();
  expect(readMessage({ type: "at", from: "hall", position: {} })).toBeUndefined();
});
