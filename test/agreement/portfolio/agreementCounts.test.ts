import { expect, test } from "vitest";
import { madeUpFollowUps } from "../../../mocks/municipality/agreements.ts";
import { agreementCounts } from "../../../src/agreement/portfolio/agreementCounts.ts";
import { buildCatalogue, catalogueEntry } from "../../../src/agreement/portfolio/catalogue.ts";
import { agreementsOf } from "../../../src/agreement/union/agreementsOf.ts";

const made = madeUpFollowUps({ seed: 1, authorities: 1, years: 3, committees: 7 });
const { followUps } = buildCatalogue(made.map(({ facts }) => catalogueEntry(facts, `${facts.id}.json`)));

/** One initiative's smiley in the round of that name, as the feed has it; `none` without a milestone. */
const smileysOf = (id: string, label: string) => {
  const facts = made.find((one) => one.facts.id === id)?.facts;
  const round = facts?.rounds.find((one) => one.label === label)?.id;
  return (facts?.initiatives ?? []).map(
    ({ milestones }) => milestones.find((one) => one.round === round)?.smiley ?? "none",
  );
};

test("committees × rounds are those of the feeds, counted anew, and the whole is their sum", () => {
  const agreements = agreementsOf(followUps);
  expect(agreements).toHaveLength(3);
  for (const agreement of agreements) {
    const { rounds, byCommittee, whole } = agreementCounts(agreement);
    expect(rounds).toHaveLength(4);
    expect(byCommittee.size).toBe(7);
    for (const [place, { label }] of rounds.entries()) {
      const all = [...byCommittee].flatMap(([{ latest }, counts]) => {
        const smileys = smileysOf(latest.id, label);
        for (const key of ["glad", "neutral", "sur", "none"] as const) {
          expect(counts[place]?.[key]).toBe(smileys.filter((one) => one === key).length);
        }
        return smileys;
      });
      expect(all.length).toBeGreaterThan(100);
      for (const key of ["glad", "neutral", "sur", "none"] as const) {
        expect(whole[place]?.[key]).toBe(all.filter((one) => one === key).length);
      }
    }
  }
});

test("a committee without the round has no cell for it, and one without totals no row", () => {
  const [agreement] = agreementsOf(followUps);
  if (agreement === undefined) throw new Error("There is one.");
  const [first, second, ...others] = agreement.committees;
  const totals = first?.latest.totals;
  if (first === undefined || second === undefined || totals === undefined)
    throw new Error("There are seven.");
  const shorter = {
    ...first,
    latest: { ...first.latest, totals: { ...totals, rounds: totals.rounds.slice(0, 3) } },
  };
  const { totals: _, ...bare } = second.latest;
  const without = { ...second, latest: bare };
  const { rounds, byCommittee } = agreementCounts({
    ...agreement,
    committees: [shorter, without, ...others],
  });
  expect(rounds).toHaveLength(4);
  expect(byCommittee.get(shorter)?.map((counts) => counts !== undefined)).toEqual([true, true, true, false]);
  expect(byCommittee.has(without)).toBe(false);
});
