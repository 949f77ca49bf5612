import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Parsed, parseCatalogue, parseFollowUp } from "../../../src/agreement/format/parse.ts";
import type { Problem } from "../../../src/agreement/format/problem.ts";
import { forAll } from "../../fixtures/forAll.ts";

function readFeed(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../public/feed/${name}`, import.meta.url), "utf8"));
}

const REAL = "ballerup-2017-oekonomiudvalget.json";

// biome-ignore lint/suspicious/noExplicitAny: the point of these tests is to break what types would protect.
type Breakable = any;

/** The problems of the real feed after `mutate` has broken it. */
function problemsAfter(mutate: (feed: Breakable) => void): readonly Problem[] {
  const feed: Breakable = readFeed(REAL);
  mutate(feed);
  return problemsOf(parseFollowUp(feed));
}

function problemsOf(parsed: Parsed<unknown>): readonly Problem[] {
  if (parsed.ok || parsed.newerVersion !== null) throw new Error("expected problems");
  return parsed.problems;
}

describe("the real feed", () => {
  it("passes, as does the catalogue", () => {
    expect(parseFollowUp(readFeed(REAL)).ok).toBe(true);
    expect(parseCatalogue(readFeed("index.json")).ok).toBe(true);
  });

  it("says where a smiley is wrong, what was found and what is allowed", () => {
    const problems = problemsAfter((feed) => {
      feed.initiatives[13].milestones[2].smiley = "happy";
    });
    expect(problems).toEqual([
      {
        path: "initiatives[13].milestones[2].smiley",
        code: "shape",
        found: '"happy"',
        expected: '"glad" | "neutral" | "sur" | null',
      },
    ]);
  });

  it("knows the three smileys for the economy too, though a legend explains but two", () => {
    const neutral: Breakable = readFeed(REAL);
    neutral.initiatives[0].economy.smiley = "neutral";
    expect(parseFollowUp(neutral).ok).toBe(true);
    const [problem] = problemsAfter((feed) => {
      feed.initiatives[0].economy.smiley = "gul";
    });
    expect(problem).toMatchObject({
      path: "initiatives[0].economy.smiley",
      expected: '"glad" | "neutral" | "sur" | null',
    });
  });

  it("that is a list gives one problem, not one for each key that it lacks", () => {
    expect(problemsOf(parseFollowUp([1]))).toEqual([
      { path: "", code: "shape", found: "[…]", expected: "object" },
    ]);
  });

  it("knows a list from an object also where all of the object may be left out", () => {
    const problems = problemsAfter((feed) => {
      feed.document = [];
      feed.smileyMeaning.effort = [];
    });
    expect(problems.map(({ path, found, expected }) => [path, found, expected])).toEqual([
      ["document", "[]", "object"],
      ["smileyMeaning.effort", "[]", "object"],
    ]);
  });

  it.each([" ", "\u200b\u202e", "\u0000", "\u00ad\ufeff"])(
    "has no name of signs that nobody sees: %j",
    (name) => {
      const problems = problemsAfter((feed) => {
        feed.initiatives[0].title = name;
      });
      expect(problems).toMatchObject([{ path: "initiatives[0].title", expected: "text" }]);
    },
  );

  it.each(["~om", "~", "~ballerup-2017"])(
    "has no id that begins with ~, as the addresses of the site's own screens do: %s",
    (id) => {
      const problems = problemsAfter((feed) => {
        feed.id = id;
      });
      expect(problems).toEqual([{ path: "id", code: "shape", found: `"${id}"`, expected: "text ≠ ~…" }]);
    },
  );

  it.each(["om", "skaerm", "a~"])("may have the id %s", (id) => {
    expect(parseFollowUp({ ...(readFeed(REAL) as object), id }).ok).toBe(true);
  });

  it("lists what there is shortened, however long a name is", () => {
    const [problem] = problemsAfter((feed) => {
      feed.rounds[0].id = "x".repeat(1e6);
    });
    expect(problem?.path).toBe("initiatives[0].milestones[0].round");
    expect(problem?.expected.length).toBeLessThan(200);
  });

  it("of a newer format is refused for that reason alone, whatever else is wrong", () => {
    expect(parseFollowUp({ formatVersion: 2, initiatives: "elsewhere" })).toEqual({
      ok: false,
      newerVersion: 2,
    });
  });

  it("may have fields that this version does not know", () => {
    const feed: Breakable = readFeed(REAL);
    feed.initiatives[0].mood = "unknown";
    expect(parseFollowUp(feed).ok).toBe(true);
  });

  it("may fold the white space of its evidence in any way", () => {
    const feed: Breakable = readFeed(REAL);
    const { economy } = feed.initiatives.find((one: Breakable) => one.id === "7.06");
    economy.figures[0].evidence[0] = "  Besparelse\n1,1\u00a0mio.\tkr. ";
    expect(parseFollowUp(feed).ok).toBe(true);
  });

  it("passes with all that is optional left out", () => {
    const minimal = {
      formatVersion: 1,
      id: "x",
      title: "Aftale",
      authority: "Kommune",
      rounds: [{ id: "1", label: "1. runde" }],
      themes: [{ id: "a", title: "Tema" }],
      initiatives: [{ id: "i", title: "Indsats", theme: "a", milestones: [{ round: "1", smiley: null }] }],
    };
    const parsed = parseFollowUp(minimal);
    expect(parsed.ok && parsed.value).toMatchObject({ agreement: null, sequence: null });
    expect(parsed.ok && parsed.value.initiatives[0]).toMatchObject({
      thread: null,
      number: null,
      funding: [],
      economy: null,
    });
  });

  it("with more problems than can be read names the first and counts the rest", () => {
    const feed: Breakable = readFeed(REAL);
    for (const initiative of feed.initiatives) {
      for (const milestone of initiative.milestones) milestone.smiley = "🙂";
    }
    const parsed = parseFollowUp(feed);
    expect(parsed).toMatchObject({ ok: false, total: 128 });
    expect(problemsOf(parsed)).toHaveLength(50);
  });
});

describe("a catalogue", () => {
  it.each([
    ["asOf", "2017-02-30", "YYYY-MM-DD"],
    ["initiatives", 1e300, "integer"],
    ["smileys", [], "object"],
    ["smileys", undefined, "object"],
  ])("with a wrong %s leaves that entry out and says why", (field, value, expected) => {
    const catalogue: Breakable = readFeed("index.json");
    catalogue.followUps.push({ ...catalogue.followUps[0], id: "x", [field]: value });
    const parsed = parseCatalogue(catalogue);
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        followUps: [{ id: "ballerup-2017-oekonomiudvalget" }],
        leftOut: { problems: [{ path: `followUps[1].${field}`, expected }] },
      },
    });
  });
});

describe("whatever is fed", () => {
  it("is answered, never thrown at", () => {
    forAll(fc.jsonValue(), (value) => {
      parseFollowUp(value);
      parseCatalogue(value);
    });
  });

  it("is answered with places that exist, when any value of the real feed is replaced by any other", () => {
    const places = placesIn(readFeed(REAL));
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 2 }), (place, value) => {
        const feed = replaceAt(readFeed(REAL), place, value);
        const parsed = parseFollowUp(feed);
        if (parsed.ok || parsed.newerVersion !== null) return;
        expect(parsed.total).toBeGreaterThan(0);
        for (const { path, code, expected } of parsed.problems) {
          if (code !== "missing") expect(valueAt(feed, path)).toBeDefined();
          expect(expected).not.toMatch(/^\??$/);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("reaches no prototype through a key's name", () => {
    const text = JSON.stringify(readFeed(REAL)).replace(
      "{",
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
    );
    const parsed = parseFollowUp(JSON.parse(text));
    expect(parsed.ok).toBe(true);
    expect(({} as Breakable).polluted).toBeUndefined();
    expect(parsed.ok && Object.getPrototypeOf(parsed.value)).toBe(Object.prototype);
  });
});

type Place = readonly (string | number)[];

function placesIn(value: unknown, place: Place = []): Place[] {
  if (typeof value !== "object" || value === null) return [place];
  const keys = Array.isArray(value) ? [...value.keys()].slice(0, 3) : Object.keys(value);
  return [place, ...keys.flatMap((key) => placesIn((value as Breakable)[key], [...place, key]))];
}

function replaceAt(root: Breakable, place: Place, value: unknown): unknown {
  const last = place.at(-1);
  if (last === undefined) return value;
  place.slice(0, -1).reduce((node, key) => node[key], root)[last] = value;
  return root;
}

function valueAt(root: Breakable, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter((key) => key !== "")
    .reduce((node, key) => node[key], root);
}
