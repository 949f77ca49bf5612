import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FeedError, type FeedFailure, isPassing } from "../../src/feed/errors.ts";
import { isDeeperThan, MAX_INITIATIVES } from "../../src/feed/limits.ts";
import { parseCatalogueText, parseFollowUpText, parseJson } from "../../src/feed/parseText.ts";
import { forAll } from "../fixtures/forAll.ts";

const URL_OF_FEED = "https://kommune.example/feed/a.json";
const REAL = readFileSync(
  new URL("../../public/feed/ballerup-2017-oekonomiudvalget.json", import.meta.url),
  "utf8",
);

/** Why reading failed; a text that can be read fails the test. */
function failureOf(read: () => unknown): FeedFailure {
  try {
    read();
  } catch (error) {
    if (error instanceof FeedError) return error.failure;
    throw error;
  }
  throw new Error("expected a FeedError");
}

describe("a feed's text", () => {
  it("becomes the follow-up", () => {
    expect(parseFollowUpText(URL_OF_FEED, REAL).initiatives).toHaveLength(32);
  });

  it("that is no JSON says what it is instead, and where reading stopped", () => {
    const kindOf = (text: string) => failureOf(() => parseJson(URL_OF_FEED, text));
    expect(kindOf("  ")).toMatchObject({ reason: "not-json", kind: { was: "empty" } });
    expect(kindOf("<!doctype html>")).toMatchObject({ kind: { was: "html" } });
    expect(kindOf('{\n  "id": "x",\n  "title" 5\n}')).toMatchObject({
      kind: { was: "syntax", line: 3, column: 11, near: expect.stringContaining('"title" 5') },
    });
    expect(kindOf('{\n"id": ')).toMatchObject({ kind: { was: "syntax", line: 2, isCut: true } });
  });

  it.each([
    ["a word that JSON does not know", REAL.replace(/"year": 2017/, '"year": NaN'), "NaN"],
    ["a comma behind the last of a list", REAL.replace(/\n( *)\]/, ",\n$1]"), "]"],
    ["a second mark of the byte order", `\ufeff${REAL}`, "\ufeff"],
  ])("is refused where %s stands, in a long file too", (_, text, wrong) => {
    const failure = failureOf(() => parseJson(URL_OF_FEED, text));
    if (failure.reason !== "not-json" || failure.kind.was !== "syntax") throw new Error(failure.reason);
    const { kind } = failure;
    const line = text.split("\n")[kind.line - 1] ?? "";
    expect(line.slice(kind.column - 1)).toMatch(new RegExp(`^${wrong === "]" ? "\\]" : wrong}`));
    expect(kind.isCut).toBe(false);
  });

  it("has no half signs, of which no address can be made, and keeps whole ones", () => {
    const text = REAL.replaceAll('"7.06"', '"7.06 \\ud800 \\ud83d\\ude00"');
    const { initiatives } = parseFollowUpText(URL_OF_FEED, text);
    expect(initiatives.map(({ id }) => id)).toContain("7.06 \ufffd \ud83d\ude00");
  });

  it("cut off anywhere is refused, never half read, and known not to be whole", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: REAL.trimEnd().length - 1 }), (length) => {
        expect(failureOf(() => parseFollowUpText(URL_OF_FEED, REAL.slice(0, length))).reason).toBe(
          "not-json",
        );
      }),
      { numRuns: 50 },
    );
  });

  it("with more initiatives than any follow-up has is refused before they are looked at", () => {
    const text = `{"formatVersion":1,"initiatives":[${"0,".repeat(MAX_INITIATIVES)}0]}`;
    expect(failureOf(() => parseFollowUpText(URL_OF_FEED, text))).toMatchObject({
      reason: "too-large",
      limit: "initiatives",
      allowed: MAX_INITIATIVES,
    });
  });

  it("of a newer format is refused with its version, as is a catalogue", () => {
    const newer = { reason: "newer-version", found: 7, reads: 1 };
    expect(failureOf(() => parseFollowUpText(URL_OF_FEED, '{"formatVersion":7}'))).toMatchObject(newer);
    expect(failureOf(() => parseCatalogueText(URL_OF_FEED, '{"formatVersion":7}'))).toMatchObject(newer);
  });
});

describe("nesting", () => {
  it("is counted as JSON.parse would find it, brackets in strings left out", () => {
    const depthOf = (value: unknown): number =>
      typeof value !== "object" || value === null ? 0 : 1 + Math.max(0, ...Object.values(value).map(depthOf));
    forAll(fc.jsonValue({ maxDepth: 6 }), fc.integer({ min: 0, max: 7 }), (value, levels) => {
      expect(isDeeperThan(JSON.stringify(value), levels)).toBe(depthOf(value) > levels);
    });
  });

  it("of a million brackets is refused without being parsed", () => {
    expect(failureOf(() => parseJson(URL_OF_FEED, "[".repeat(1_000_000)))).toMatchObject({
      reason: "too-large",
      limit: "levels",
    });
  });
});

it("only what may pass by itself is tried again", () => {
  const passing = (failure: FeedFailure) => isPassing(new FeedError(failure));
  expect(passing({ reason: "unreachable", url: "" })).toBe(true);
  expect(passing({ reason: "server", url: "", status: 503, wait: 0 })).toBe(true);
  expect(passing({ reason: "not-found", url: "" })).toBe(false);
  expect(isPassing(new Error("another"))).toBe(false);
});
