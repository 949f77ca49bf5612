import { describe, expect, test } from "vitest";
import { buildAgreement } from "../../../src/agreement/agreement.ts";
import { ECONOMY_STATES, economyState, smileyAgainstFigures } from "../../../src/agreement/economy/state.ts";
import type { Economy, Figure } from "../../../src/agreement/schema.ts";
import { realAgreement, realInitiative } from "../../fixtures/realAgreement.ts";

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
  return [buildAgreement({ ...realAgreement.followUp, initiatives: [initiative] }), initiative] as const;
}

describe("on the real document", () => {
  test("every initiative has one state", () => {
    const count = (state: string) =>
      realAgreement.initiatives.filter((initiative) => economyState(realAgreement, initiative) === state)
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
    const disagreeing = realAgreement.initiatives.filter((initiative) =>
      smileyAgainstFigures(realAgreement, initiative),
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
  ["sur though all is met", "not-kept", "sur-but-met", initiativeWith("sur", met)],
  ["one figure unknown", "unknown", null, initiativeWith("glad", agreed, met)],
  ["agreed, and nobody says how it went", "unknown", null, initiativeWith(null, agreed)],
  ["only a plan for a later year", "unknown", null, initiativeWith(null, planned)],
  ["met, and a plan for a later year", "met", null, initiativeWith("glad", met, planned)],
  ["met by the smiley alone", "met", null, initiativeWith("glad")],
  ["met by the figures alone", "met", null, initiativeWith(null, met)],
  ["neither figure nor smiley", "none", null, initiativeWith(null)],
] as const)("%s: %s", (_, state, disagreement, [agreement, initiative]) => {
  expect(economyState(agreement, initiative)).toBe(state);
  expect(smileyAgainstFigures(agreement, initiative)).toBe(disagreement);
});
