import { describe, expect, test } from "vitest";
import { countDelayed } from "../../../src/agreement/effort/delay.ts";
import { silentSince } from "../../../src/agreement/effort/standing.ts";
import { comparedRounds } from "../../../src/agreement/filter/comparedRounds.ts";
import { buildFollowUp } from "../../../src/agreement/followUp.ts";
import { headline } from "../../../src/agreement/headline.ts";
import { keyFigures } from "../../../src/agreement/keyFigures.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";
import { agreementOf } from "../../fixtures/smallFollowUp.ts";

/** The real follow-up as it stood after its first `rated` rounds: the later ones are planned, and nobody rated them. */
function asAfter(rated: number) {
  const { facts } = realFollowUp;
  const known = new Set(facts.rounds.slice(0, rated).map(({ id }) => id));
  return buildFollowUp({
    ...facts,
    initiatives: facts.initiatives.map((initiative) => ({
      ...initiative,
      milestones: initiative.milestones.map((milestone) =>
        known.has(milestone.round) ? milestone : { ...milestone, smiley: null, status: null },
      ),
    })),
  });
}

describe("a follow-up made during the year, which lists the rounds to come", () => {
  const followUp = asAfter(2);

  test("its latest round is the last that is rated", () => {
    expect(followUp.latestRated).toBe(1);
    expect(headline(followUp).latest).toBe(followUp.rounds[1]);
    expect(headline(followUp).before).toBe(followUp.rounds[0]);
  });

  test("its figures are of that round, and only those without a smiley in it are silent", () => {
    const { met, moved } = keyFigures(followUp);
    expect(met.round).toBe(followUp.rounds[1]?.label);
    expect(met.counts.none).toBeLessThan(followUp.initiatives.length / 2);
    expect(moved?.before).toBe(followUp.rounds[0]?.label);
    const silent = followUp.initiatives.filter((initiative) => silentSince(followUp, initiative) !== null);
    expect(silent).toHaveLength(met.counts.none);
    expect(countDelayed(followUp, followUp.initiatives, "unrated")).toBe(met.counts.none);
  });

  test("a change leads to that round", () => {
    expect(comparedRounds(followUp, { round: null, since: null })).toEqual({ from: 0, to: 1 });
  });

  test("with one round rated there is no change to speak of", () => {
    const first = asAfter(1);
    expect(keyFigures(first).moved).toBeNull();
    expect(headline(first).before).toBeNull();
  });
});

test("where nothing is rated the latest round is the last", () => {
  expect(agreementOf({ a1: [null, null, null] }).latestRated).toBe(2);
});

test("a single smiley in a later round makes it the latest", () => {
  expect(agreementOf({ a1: ["glad", null], b1: ["sur", "glad"] }).latestRated).toBe(1);
});
