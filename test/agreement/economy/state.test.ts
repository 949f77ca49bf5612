import { describe, expect, test } from "vitest";
import { ECONOMY_STATES, economyState, smileyAgainstFigures } from "../../../src/agreement/economy/state.ts";
import { buildFollowUp } from "../../../src/agreement/followUp.ts";
import type { Economy, Figure } from "../../../src/agreement/format/schema.ts";
import { realFollowUp, realInitiative } from "../../fixtures/realFollowUp.ts";

const agreed: Figure = {
  measure: "saving",
  basis: null,
  year: null,
  target: 500_000,
  outcome: null,
  deviation: null,
  evidence: [],
};
const missing: Figure = { ...agreed, deviation: { min: 0, max: 1, how: "stated" } };
const met: Figure = { ...agreed, deviation: { min: -10, max: 0, how: "stated" } };
const planned: Figure = { ...agreed, year: 2018 };

/** The real agreement with one initiative whose economy is this. */
function initiativeWith(smiley: Economy["smiley"], ...figures: readonly Figure[]) {
  const economy = { text: null, status: null, smiley, figures: [...figures], source: null };
  const initiative = { ...realInitiative("7.06"), economy };
  return [buildFollowUp({ ...realFollowUp.facts, initiatives: [initiative] }), initiative] as const;
}

describe("on the real document", () => {
  test("every initiative has one state", () => {
    const count = (state: string) =>
      realFollowUp.initiatives.filter((initiative) => economyState(realFollowUp, initiative) === state)
        .length;
    expect(ECONOMY_STATES.map((state) => [state, count(state)])).toEqual([
      ["missing", 3],
      ["not-kept", 3],
      ["unknown", 1],
      ["met", 8],
      ["none", 17],
    ]);
  });

  test("glad above a stated missing saving: overtime and lump-sum pay", () => {
    const disagreeing = realFollowUp.initiatives.filter((initiative) =>
      smileyAgainstFigures(realFollowUp, initiative),
    );
    expect(disagreeing.map(({ title }) => title.match(/Sparekataloget (.*)\)/)?.[1])).toEqual([
      "3.03",
      "3.04",
    ]);
  });
});

test.each([
  ["missing whatever the smiley says", "missing", "glad-but-missing", initiativeWith("glad", missing, met)],
  ["missing and sur agree", "missing", null, initiativeWith("sur", missing)],
  ["sur without an amount", "not-kept", null, initiativeWith("sur", agreed)],
  ["sur without a figure", "not-kept", null, initiativeWith("sur")],
  ["sur beside nothing but a plan", "not-kept", null, initiativeWith("sur", planned)],
  ["sur though all is met", "not-kept", "sur-but-met", initiativeWith("sur", met)],
  ["one figure unknown", "unknown", null, initiativeWith("glad", agreed, met)],
  ["agreed, and nobody says how it went", "unknown", null, initiativeWith(null, agreed)],
  ["only a plan for a later year", "unknown", null, initiativeWith(null, planned)],
  ["met, and a plan for a later year", "met", null, initiativeWith("glad", met, planned)],
  ["met by the smiley alone", "met", null, initiativeWith("glad")],
  ["met by the figures alone", "met", null, initiativeWith(null, met)],
  ["neutral, which says neither", "unknown", null, initiativeWith("neutral")],
  ["neutral beside an amount", "unknown", null, initiativeWith("neutral", agreed)],
  ["neither figure nor smiley", "none", null, initiativeWith(null)],
] as const)("%s: %s", (_, state, disagreement, [followUp, initiative]) => {
  expect(economyState(followUp, initiative)).toBe(state);
  expect(smileyAgainstFigures(followUp, initiative)).toBe(disagreement);
});
