import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseFollowUp } from "../../../../src/agreement/format/parse.ts";
import type { Problem } from "../../../../src/agreement/format/problem.ts";

const FEED = new URL("../../../../public/feed/ballerup-2017-oekonomiudvalget.json", import.meta.url);

// biome-ignore lint/suspicious/noExplicitAny: the point of these tests is to break what types would protect.
type Breakable = any;

/** The problems of the real feed after `mutate` has broken it. */
function problemsAfter(mutate: (feed: Breakable) => void): readonly Problem[] {
  const feed: Breakable = JSON.parse(readFileSync(FEED, "utf8"));
  mutate(feed);
  const parsed = parseFollowUp(feed);
  if (parsed.ok || parsed.newerVersion !== null) throw new Error("expected problems");
  return parsed.problems;
}

test.each<readonly [string, (feed: Breakable) => void, Partial<Problem>]>([
  [
    "a milestone of an unknown round",
    (feed) => {
      feed.initiatives[1].milestones[0].round = "9";
    },
    {
      path: "initiatives[1].milestones[0].round",
      code: "unknown-round",
      expected: '"1" | "2" | "3" | "4"',
    },
  ],
  [
    "two milestones of one round",
    (feed) => {
      feed.initiatives[1].milestones[1].round = "1";
    },
    { path: "initiatives[1].milestones[1].round", code: "repeated-round" },
  ],
  [
    "an unknown theme",
    (feed) => {
      feed.initiatives[2].theme = "99";
    },
    { path: "initiatives[2].theme", code: "unknown-theme", found: '"99"' },
  ],
  [
    "an id used twice",
    (feed) => {
      feed.initiatives[3].id = feed.initiatives[2].id;
    },
    { path: "initiatives[3].id", code: "duplicate-id", expected: "≠ initiatives[2].id" },
  ],
  [
    "two initiatives of one thread",
    (feed) => {
      feed.initiatives[3].thread = feed.initiatives[2].thread;
    },
    { path: "initiatives[3].thread", code: "duplicate-id", expected: "≠ initiatives[2].thread" },
  ],
  [
    "a date that does not exist",
    (feed) => {
      feed.asOf = "2018-02-30";
    },
    { path: "asOf", code: "no-such-date" },
  ],
  [
    "a figure without its words",
    (feed) => {
      const { economy } = feed.initiatives.find((one: Breakable) => one.id === "7.06");
      economy.figures[0].evidence[0] = "Besparelse 2,2 mio. kr.";
    },
    { path: "initiatives[13].economy.figures[0].evidence[0]", code: "evidence-not-found" },
  ],
  [
    "evidence of white space only",
    (feed) => {
      feed.initiatives.find((one: Breakable) => one.id === "7.06").economy.figures[0].evidence[1] = " \n";
    },
    { path: "initiatives[13].economy.figures[0].evidence[1]", code: "shape" },
  ],
  [
    "evidence that begins in the text and ends in the status",
    (feed) => {
      const { economy } = feed.initiatives.find((one: Breakable) => one.id === "7.06");
      economy.figures[0].evidence[0] = "1,1 mio. kr. Målet for";
    },
    { path: "initiatives[13].economy.figures[0].evidence[0]", code: "evidence-not-found" },
  ],
  [
    "a range that ends before it begins",
    (feed) => {
      feed.initiatives.find((one: Breakable) => one.id === "7.06").economy.figures[0].outcome.max = 1;
    },
    { path: "initiatives[13].economy.figures[0].outcome.max", code: "range-reversed" },
  ],
  [
    "lines that end before they begin",
    (feed) => {
      feed.initiatives[0].source = { from: 5, to: 4 };
    },
    { path: "initiatives[0].source.to", code: "lines-reversed" },
  ],
  [
    "an amount that is no whole number of kroner",
    (feed) => {
      feed.initiatives.find((one: Breakable) => one.id === "7.06").economy.figures[0].target = 1.5;
    },
    { path: "initiatives[13].economy.figures[0].target", found: "1.5", expected: "integer" },
  ],
  [
    "a target below zero, by the rule's name",
    (feed) => {
      feed.initiatives.find((one: Breakable) => one.id === "7.06").economy.figures[0].target = -3_000_000;
    },
    { path: "initiatives[13].economy.figures[0].target", code: "negative-target", found: "-3000000" },
  ],
  [
    "an amount beyond what a number holds exactly",
    (feed) => {
      feed.initiatives.find((one: Breakable) => one.id === "7.06").economy.figures[0].target = 1e300;
    },
    { path: "initiatives[13].economy.figures[0].target", expected: "integer" },
  ],
  [
    "a list that is null",
    (feed) => {
      feed.initiatives[4].milestones = null;
    },
    { path: "initiatives[4].milestones", found: "null", expected: "array" },
  ],
  [
    "no rounds",
    (feed) => {
      feed.rounds = [];
      for (const initiative of feed.initiatives) initiative.milestones = [];
    },
    { path: "rounds", found: "[]", expected: "length >=1" },
  ],
  [
    "a version that is text",
    (feed) => {
      feed.formatVersion = "1";
    },
    { path: "formatVersion", found: '"1"', expected: "1" },
  ],
  [
    "a version between two",
    (feed) => {
      feed.formatVersion = 1.5;
    },
    { path: "formatVersion", found: "1.5", expected: "1" },
  ],
  [
    "a missing title",
    (feed) => {
      delete feed.title;
    },
    { path: "title", code: "missing", expected: "string" },
  ],
  [
    "a missing smiley",
    (feed) => {
      delete feed.initiatives[2].milestones[1].smiley;
    },
    {
      path: "initiatives[2].milestones[1].smiley",
      code: "missing",
      expected: '"glad" | "neutral" | "sur" | null',
    },
  ],
  [
    "a target within an economy that may be left out missing",
    (feed) => {
      feed.initiatives[0].economy.source = { from: 3 };
    },
    { path: "initiatives[0].economy.source.to", code: "missing", expected: "number" },
  ],
])("a feed with %s is refused at that place", (_name, mutate, expected) => {
  const problems = problemsAfter(mutate);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject(expected);
});

test.each(["rounds", "themes", "initiatives"])(
  "an id used twice among the %s is told by its place",
  (list) => {
    const problems = problemsAfter((feed) => {
      feed[list][1].id = feed[list][0].id;
    });
    expect(problems).toContainEqual(
      expect.objectContaining({ path: `${list}[1].id`, code: "duplicate-id", expected: `≠ ${list}[0].id` }),
    );
  },
);

test("evidence may differ from the economy's words in its white space, and in nothing else", () => {
  const evidenceFor = (evidence: string, text: string | null) => (feed: Breakable) => {
    const { economy } = feed.initiatives.find((one: Breakable) => one.economy?.figures?.length > 0);
    Object.assign(economy, { text, status: null });
    for (const figure of economy.figures) figure.evidence = [evidence];
  };
  const codes = (mutate: (feed: Breakable) => void) => {
    const feed: Breakable = JSON.parse(readFileSync(FEED, "utf8"));
    mutate(feed);
    const parsed = parseFollowUp(feed);
    return parsed.ok
      ? []
      : [...new Set(parsed.newerVersion === null ? parsed.problems.map(({ code }) => code) : [])];
  };
  expect(codes(evidenceFor("Besparelse 1 mio. kr.", "Der er\nBesparelse  1\nmio. kr. i alt"))).toEqual([]);
  expect(codes(evidenceFor("Besparelse\n1  mio. kr.", "Besparelse 1 mio. kr."))).toEqual([]);
  expect(codes(evidenceFor("Besparelse 2 mio. kr.", "Besparelse 1 mio. kr."))).toEqual([
    "evidence-not-found",
  ]);
  expect(codes(evidenceFor("m", null))).toEqual(["evidence-not-found"]);
});

test("the problem of a malformed date says how dates are written", () => {
  const problems = problemsAfter((feed) => {
    feed.asOf = "23.03.2018";
  });
  expect(problems).not.toEqual([]);
  for (const problem of problems)
    expect(problem).toMatchObject({ path: "asOf", code: "no-such-date", expected: "YYYY-MM-DD" });
});
