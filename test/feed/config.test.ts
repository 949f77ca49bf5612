import { beforeEach, describe, expect, it, vi } from "vitest";
import { readConfig } from "../../src/feed/config.ts";
import { FeedError, type FeedFailure } from "../../src/feed/errors.ts";

const ADDRESS = "https://kommune.example/aftale/config.json";

beforeEach(() => {
  vi.stubGlobal("document", {
    baseURI: "https://kommune.example/aftale/index.html",
    getElementById: () => null,
  });
  return () => vi.unstubAllGlobals();
});

function failureOf(config: unknown): FeedFailure {
  try {
    readConfig(ADDRESS, JSON.stringify(config));
  } catch (error) {
    if (error instanceof FeedError) return error.failure;
    throw error;
  }
  throw new Error("expected a FeedError");
}

describe("a deployment's configuration", () => {
  it("has a default for everything", () => {
    expect(readConfig(ADDRESS, "{}")).toEqual({
      catalogue: "https://kommune.example/aftale/feed/index.json",
      allowedOrigins: [],
      refreshSeconds: 300,
      offline: true,
      health: null,
      accessibilityStatement: null,
    });
  });

  it("may name where walls report, below the site, and the statement on accessibility anywhere", () => {
    const config = { health: "sundhed", accessibilityStatement: "https://www.was.digst.dk/kommune-dk" };
    expect(readConfig(ADDRESS, JSON.stringify(config))).toMatchObject({
      health: "https://kommune.example/aftale/sundhed",
      accessibilityStatement: config.accessibilityStatement,
    });
  });

  it("never reports to another origin, not even one that may be fetched from", () => {
    const config = { health: "https://data.example/sundhed", allowedOrigins: ["https://data.example"] };
    expect(failureOf(config)).toMatchObject({ reason: "blocked-origin", origin: "https://data.example" });
  });

  it("may put the catalogue on another origin that it lists", () => {
    const config = { catalogue: "https://data.example/f.json", allowedOrigins: ["HTTPS://data.example/"] };
    expect(readConfig(ADDRESS, JSON.stringify(config)).catalogue).toBe("https://data.example/f.json");
  });

  it.each<readonly [unknown, object]>([
    [[], { path: "", found: "[]", expected: "object" }],
    [{ catalogue: "" }, { path: "catalogue", found: '""', expected: "text" }],
    [{ catalogue: null }, { path: "catalogue", found: "null", expected: "string" }],
    [{ accessibilityStatement: "javascript:alert(1)" }, { path: "accessibilityStatement" }],
    [{ health: "" }, { path: "health" }],
    [{ refreshSeconds: 1 }, { path: "refreshSeconds", found: "1", expected: ">=10" }],
    [{ allowedOrigins: ["data.example"] }, { path: "allowedOrigins[0]", expected: "https://…" }],
    [{ allowedOrigins: ["https://data.example/feed"] }, { path: "allowedOrigins[0]" }],
    [
      { allowedOrigins: ["https://data.example:99999"] },
      { path: "allowedOrigins[0]", expected: "https://…" },
    ],
    [{ allowedOrigins: "https://data.example" }, { path: "allowedOrigins", expected: "array" }],
  ])("%j is refused at its place", (config, problem) => {
    expect(failureOf(config)).toMatchObject({
      reason: "invalid",
      url: ADDRESS,
      problems: [problem],
      total: 1,
    });
  });

  it.each([
    "https://data.example;script-src",
    "https://data.example,https://andre.example",
    "https://'unsafe-inline'",
    'https://data.example"',
    "https://*.example",
    "https://data.example\\feed",
    "https://{$HOME}",
    "https://data example",
    "https://data.example\nhttps://andre.example",
  ])("%j is no origin: what a header or a server reads otherwise is in none", (origin) => {
    expect(failureOf({ allowedOrigins: [origin] })).toMatchObject({
      reason: "invalid",
      problems: [{ path: "allowedOrigins[0]", found: JSON.stringify(origin), expected: "https://…" }],
    });
  });

  it("may name an origin by its port, its numbers or Danish letters, and has it as browsers do", () => {
    const allowedOrigins = [
      "https://data-1.example:8443",
      "http://[::1]:80",
      "http://10.0.0.2",
      "https://Økonomi.dk",
    ];
    expect(readConfig(ADDRESS, JSON.stringify({ allowedOrigins })).allowedOrigins).toEqual([
      "https://data-1.example:8443",
      "http://[::1]",
      "http://10.0.0.2",
      "https://xn--konomi-9xa.dk",
    ]);
  });

  it.each([
    ["javascript:alert(1)", "bad-address"],
    ["data:application/json,{}", "bad-address"],
    ["https://user:secret@kommune.example/f.json", "bad-address"],
    ["https://[", "bad-address"],
    ["https://evil.example/f.json", "blocked-origin"],
    ["//evil.example/f.json", "blocked-origin"],
    ["\\\\evil.example\\f.json", "blocked-origin"],
    ["http://kommune.example/f.json", "blocked-origin"],
    ["https://kommune.example.evil.example/f.json", "blocked-origin"],
  ])("a catalogue at %s is not fetched: %s", (catalogue, reason) => {
    expect(failureOf({ catalogue })).toMatchObject({ reason });
  });
});
