import { expect, test } from "vitest";
import { madeUpAgreements, madeUpFollowUps } from "../../../mocks/municipality/agreements.ts";
import type { Planted } from "../../../mocks/municipality/planted.ts";
import type { LENGTHS } from "../../../mocks/municipality/shape.ts";
import { countMilestones } from "../../../src/agreement/effort/counts.ts";
import { parseFollowUp } from "../../../src/agreement/format/parse.ts";
import type { FollowUpFacts, Initiative } from "../../../src/agreement/format/schema.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const municipality = madeUpFollowUps({ seed: 1 });
const real = realFollowUp.facts;

test("seven committees in three years with four rounds are 84 follow-ups, each a valid feed of its own", () => {
  expect(municipality).toHaveLength(84);
  expect(new Set(municipality.map(({ facts }) => facts.id)).size).toBe(84);
  for (const { facts } of municipality) expect(parseFollowUp(facts)).toMatchObject({ ok: true });
});

test("the same seed makes the same follow-ups, another makes others", () => {
  const small = { years: 1, committees: 1 };
  expect(madeUpFollowUps({ seed: 7, ...small })).toEqual(madeUpFollowUps({ seed: 7, ...small }));
  expect(madeUpFollowUps({ seed: 7, ...small })).not.toEqual(madeUpFollowUps({ seed: 8, ...small }));
});

test("every title and every document says that it is made up", () => {
  for (const { facts, text } of municipality) {
    for (const words of [facts.title, facts.authority, facts.agreement?.title, facts.document?.title, text]) {
      expect(words).toContain("opfundet");
    }
  }
});

test("each fact stands on the lines that the feed names", () => {
  const [{ facts, text } = { facts: real, text: "" }] = municipality;
  const lines = text.split("\n");
  const wordsAt = (source: Initiative["source"]) =>
    source === null
      ? ""
      : lines
          .slice(source.from - 1, source.to)
          .join(" ")
          .replaceAll(/\s+/g, " ");
  for (const initiative of facts.initiatives) {
    const spaced = (words: string | null | undefined) => (words ?? "").replaceAll(/\s+/g, " ");
    expect(wordsAt(initiative.source)).toContain(spaced(initiative.title));
    expect(wordsAt(initiative.source)).toContain(spaced(initiative.description));
    for (const { source, text: words, status } of initiative.milestones) {
      expect(wordsAt(source)).toContain(spaced(words));
      expect(wordsAt(source)).toContain(spaced(status));
    }
    expect(wordsAt(initiative.economy?.source ?? null)).toContain(spaced(initiative.economy?.text));
    expect(wordsAt(initiative.economy?.source ?? null)).toContain(spaced(initiative.economy?.status));
  }
});

test("a follow-up reports the rounds up to its own and only plans those after it", () => {
  for (const { facts } of municipality) {
    for (const { milestones } of facts.initiatives) {
      const planned = milestones.slice(facts.sequence?.number ?? 0);
      expect(planned.every(({ smiley, status }) => smiley === null && status === null)).toBe(true);
    }
  }
});

/** The share of all of a record's counts. */
function shares(counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, count / all]));
}

const lastOnes = municipality.map(({ facts }) => facts).filter(({ sequence }) => sequence?.isLast);

test("smileys are as common as in the real document", () => {
  const found = shares(countMilestones(lastOnes.flatMap(({ initiatives }) => initiatives)));
  for (const [name, share] of Object.entries(shares(countMilestones(real.initiatives)))) {
    expect(Math.abs((found[name] ?? 0) - share), name).toBeLessThan(0.08);
  }
});

const median = (lengths: readonly number[]) => lengths.toSorted((a, b) => a - b)[lengths.length >> 1] ?? 0;

test.each<[keyof typeof LENGTHS, (facts: FollowUpFacts) => (string | null)[]]>([
  ["description", ({ initiatives }) => initiatives.map(({ description }) => description)],
  ["remarks", ({ initiatives }) => initiatives.map(({ remarks }) => remarks)],
  [
    "milestone",
    ({ initiatives }) => initiatives.flatMap(({ milestones }) => milestones.map(({ text }) => text)),
  ],
  [
    "status",
    ({ initiatives }) => initiatives.flatMap(({ milestones }) => milestones.map(({ status }) => status)),
  ],
])("texts are as long as in the real document: %s", (_, textsOf) => {
  const lengthsIn = (facts: readonly FollowUpFacts[]) =>
    facts.flatMap(textsOf).flatMap((text) => (text === null ? [] : [text.length]));
  const [found, wanted] = [median(lengthsIn(lastOnes)), median(lengthsIn([real]))];
  expect(found).toBeGreaterThan(wanted * 0.6);
  expect(found).toBeLessThan(wanted * 1.8);
});

function kindOf(one: Planted): string {
  switch (one.kind) {
    case "rewritten":
    case "economy":
      return one.fact;
    case "moved":
      return one.direction;
    case "thread":
      return one.how;
    case "promise":
      return one.outcome;
  }
}

test("every kind of rewriting, promise and thread is planted somewhere, and its initiatives are in the follow-ups", () => {
  const kinds = new Set<string>();
  for (const { planted, followUps, idOf } of madeUpAgreements({ seed: 3, years: 2 })) {
    for (const one of planted) {
      kinds.add([one.kind, kindOf(one)].join(" "));
      const ids = (number: number) => followUps[number - 1]?.facts.initiatives.map(({ id }) => id);
      for (const key of one.was) expect(ids(one.from)).toContain(idOf(one.from, key));
      for (const key of one.became) expect(ids(one.to)).toContain(idOf(one.to, key));
    }
  }
  expect([...kinds].sort()).toEqual(
    [
      ...[
        "text",
        "status",
        "smiley",
        "target",
        "economyText",
        "description",
        "responsible",
        "contributors",
      ].map((fact) => `rewritten ${fact}`),
      ...["renumbered", "renamed", "reworded", "split", "merged", "gone", "new"].map(
        (how) => `thread ${how}`,
      ),
      ...["kept", "broken", "put-off", "repeated", "silent"].map((outcome) => `promise ${outcome}`),
      ...["economy smiley", "economy status"],
      ...["moved to", "moved from"],
    ].sort(),
  );
});
