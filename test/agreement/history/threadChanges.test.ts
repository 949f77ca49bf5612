import { expect, test } from "vitest";
import { madeUpAgreements } from "../../../mocks/municipality/agreements.ts";
import { buildFollowUp } from "../../../src/agreement/followUp.ts";
import type { FollowUpFacts } from "../../../src/agreement/format/schema.ts";
import { between } from "../../../src/agreement/history/between.ts";
import { threadChanges } from "../../../src/agreement/history/threadChanges.ts";
import { sidesOf, threadSteps } from "../../../src/agreement/history/threadSteps.ts";
import { historyOf } from "../../../src/agreement/history/threads.ts";
import { inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";

const agreements = [...madeUpAgreements({ seed: 21, years: 1, committees: 3, threads: "settled" })];

/** Smileys by round of each thread, read from the feed itself. */
function smileysIn({ rounds, initiatives }: FollowUpFacts): Map<string | null, (string | null)[]> {
  return new Map(
    initiatives.map(({ thread, milestones }) => [
      thread,
      rounds.map(({ id }) => milestones.find(({ round }) => round === id)?.smiley ?? null),
    ]),
  );
}

/** What became of each thread that both have: `thread change`, in words of this test's own. */
function changesBetween(earlier: FollowUpFacts, later: FollowUpFacts): string[] {
  const [was, is] = [smileysIn(earlier), smileysIn(later)];
  const lastRated = (smileys: typeof was) =>
    Math.max(...[...smileys.values()].map((row) => row.findLastIndex((smiley) => smiley !== null)));
  const order = ["sur", "neutral", "glad"];
  return [...is].flatMap(([thread, row]) => {
    const before = was.get(thread);
    if (before === undefined) return [];
    const now = row[lastRated(is)] ?? null;
    const known = before.findLast((smiley) => smiley !== null) ?? null;
    const then = before[lastRated(was)] ?? null;
    if (now === null) return `${thread} ${then === null ? "unrated" : "no-longer-rated"}`;
    if (known === null) return `${thread} first-rated`;
    const step = Math.sign(order.indexOf(now) - order.indexOf(known));
    return `${thread} ${["worse", "unchanged", "better"][step + 1]}`;
  });
}

test("any two follow-ups are compared, each at its latest round, from the last known smiley", () => {
  const kinds = new Set<string>();
  for (const { followUps } of agreements) {
    const history = historyOf(followUps.map(({ facts }) => buildFollowUp(facts)));
    for (const [to, later] of followUps.entries()) {
      for (const [from, earlier] of followUps.slice(0, to).entries()) {
        const found = threadChanges(between(history, from, to), 0, 1);
        const lines = found.map(({ thread, change }) => `${thread.members.at(-1)?.thread} ${change}`);
        expect(lines.toSorted()).toEqual(changesBetween(earlier.facts, later.facts).toSorted());
        for (const { change } of found) kinds.add(change);
      }
    }
  }
  expect(kinds.size).toBeGreaterThanOrEqual(5);
});

test("an initiative that changed its number in one follow-up and its title in the next is one between the first and the last", () => {
  const [kaj, moved, renamed] = [
    { id: "1", number: "1.01", title: "Kaj" },
    { id: "2", number: "1.02", title: "Kaj" },
    { id: "2", number: "1.02", title: "Havn", thread: "x" },
  ];
  const followUps = [[kaj], [{ ...moved, thread: "x" }], [renamed]].map((each) => inventedFollowUp(each));
  const steps = threadSteps(between(historyOf(followUps), 0, 2));
  expect(steps.map(({ thread, kinds }) => [thread.id, kinds])).toEqual([["2", ["renumbered", "renamed"]]]);
});

test("what was split from one or merged into one between the two is told so; what came and went in between is not", () => {
  const [kaj, skov, bro] = ["kaj", "skov", "bro"].map((name) => ({ id: name, thread: name, title: name }));
  if (!kaj || !skov || !bro) throw new Error("There are three.");
  const given = [
    [kaj, bro],
    [kaj, bro, { ...skov, lineage: { is: "split" as const, of: ["kaj"] } }, { id: "torv", title: "Torv" }],
    [{ ...kaj, lineage: { is: "merged" as const, of: ["kaj", "bro"] } }, skov],
  ];
  const steps = threadSteps(between(historyOf(given.map((each) => inventedFollowUp(each))), 0, 2));
  expect(steps.map(({ thread, kinds, other }) => [thread.id, kinds.join(), other?.id])).toEqual([
    ["skov", "split", "kaj"],
    ["bro", "merged", "kaj"],
  ]);
  // What was split is what it came out of, what was merged what it went into.
  const idsOf = (step: (typeof steps)[number]) => {
    const { before, now } = sidesOf(step);
    return [before?.initiative.id, before?.at, now?.id];
  };
  expect(steps.map(idsOf)).toEqual([
    ["kaj", 0, "skov"],
    ["bro", 0, "kaj"],
  ]);
});
