import { expect, test, vi } from "vitest";
import { describeFailure } from "../../src/feed/describeFailure.ts";
import type { FeedError, FeedFailure, NotJson } from "../../src/feed/errors.ts";
import { readCatalogueText } from "../../src/feed/parseText.ts";

test.each([
  ["findes-ikke", "Opfølgningen findes ikke", "ingen opfølgning med id »findes-ikke«", "Vælg en opfølgning"],
  ["~aftale/findes-ikke", "Aftalen findes ikke", "ingen aftale med id »findes-ikke«", "Vælg en aftale"],
])("%s", (id, title, happened, todo) => {
  const told = describeFailure({ reason: "unknown-follow-up", url: "https://a.dk/index.json", id }, "da");
  expect(told.title).toBe(title);
  expect(told.happened).toContain(happened);
  expect(told.todo).toContain(todo);
});

test("an answer that comes byte by byte is no silence", () => {
  const url = "https://a.dk/feed/index.json";
  const silent = describeFailure({ reason: "timeout", url, seconds: 30, bytes: 0 }, "da");
  expect(silent.title).toBe("Feedet svarer ikke");
  expect(silent.happened).toContain("svarede ikke inden for 30 sekunder");
  const slow = describeFailure({ reason: "timeout", url, seconds: 30, bytes: 1264 }, "da");
  expect(slow.title).toBe("Feedet kommer for langsomt");
  expect(slow.happened).toContain("1.264 byte");
  expect(slow.happened).toContain("30 sekunder");
});

test("where a catalogue lists nothing, nobody is told to choose", async () => {
  const url = "https://a.dk/feed/index.json";
  const error = await readCatalogueText(url, '{"formatVersion":1,"followUps":[]}').catch(
    (one: unknown) => one,
  );
  const { failure } = error as FeedError;
  expect(failure).toEqual({ reason: "no-follow-ups", url });
  expect(describeFailure(failure, "da").todo).toContain("publish-feed");
});

test("nobody is told to check a connection that works, nor to mend what is not there", () => {
  const url = "https://a.dk/feed/a.json";
  const todo = (failure: FeedFailure) => describeFailure(failure, "da").todo;
  expect(todo({ reason: "server", url, status: 503, wait: 120 })).toContain("Vent lidt");
  expect(todo({ reason: "server", url, status: 500, wait: 0 })).not.toContain("forbindelsen");
  expect(todo({ reason: "not-json", url, kind: { was: "html" } })).toContain("log ind");
  expect(todo({ reason: "not-json", url, kind: { was: "empty" } })).toContain("hele filen");
  const cut = { was: "syntax", line: 3, column: 5, near: "{", isCut: true } as const;
  expect(todo({ reason: "not-json", url, kind: cut })).toContain("hele filen");
  expect(describeFailure({ reason: "not-json", url, kind: cut }, "da")).toMatchObject({
    title: "Feedet er ikke helt: slutningen mangler",
    happened: expect.stringContaining("ikke hel") as string,
  });
});

test("a login page in the place of config.json is no fault of the site's configuration", () => {
  vi.stubGlobal("document", { baseURI: "https://a.dk/", getElementById: () => null });
  const url = "https://a.dk/config.json";
  const told = (kind: NotJson) => describeFailure({ reason: "not-json", url, kind }, "da");
  expect(told({ was: "html" }).title).not.toContain("konfiguration");
  expect(told({ was: "html" }).todo).toContain("log ind");
  expect(told({ was: "empty" }).title).toContain("konfiguration");
});

test("what is older is told in words and dates, not in keys", () => {
  const problem = (path: string, found: unknown, expected: unknown) =>
    ({
      path,
      code: "not-as-listed",
      found: JSON.stringify(found),
      expected: JSON.stringify(expected),
    }) as const;
  const problems = [
    problem("asOf", "2017-09-30", "2018-03-23"),
    problem("sequence", { number: 3, isLast: false }, { number: 4, isLast: true }),
    problem("committee", null, "Økonomiudvalget"),
    problem("smileys", { glad: 1, neutral: 2, sur: 3, none: 4 }, { glad: 1, neutral: 2, sur: 3, none: 0 }),
  ];
  const older = { reason: "older", url: "https://a.dk/feed/a.json", problems, total: 5 } as const;
  expect(describeFailure(older, "da").problems).toEqual([
    "Datoen: feedet siger 30. september 2017, kataloget 23. marts 2018",
    "Opfølgningens nummer: feedet siger 3, kataloget 4 (den sidste)",
    "Udvalget: feedet siger intet, kataloget »Økonomiudvalget«",
    "Smileyerne: feedet siger 1 glad, 2 neutrale, 3 sure og 4 uden, kataloget 1 glad, 2 neutrale, 3 sure og 0 uden",
    "… og 1 til",
  ]);
});

test("a text that nobody sees is told from what is no text", () => {
  const url = "https://a.dk/feed/a.json";
  const told = (found: string) => {
    const problem = { path: "title", code: "shape", found, expected: "text" } as const;
    return describeFailure({ reason: "invalid", url, problems: [problem], total: 1 }, "da").problems;
  };
  expect(told('""')).toEqual(['title: fandt "", skal være tekst, der kan ses']);
  expect(told("7")).toEqual(["title: fandt 7, skal være tekst"]);
});
