import { expect, it } from "vitest";
import { valueAt } from "../../../src/agreement/corrections/factPath.ts";
import { factsByLine } from "../../../src/agreement/source/factsInSource.ts";
import { pathOfFact } from "../../../src/agreement/source/pathOfFact.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

it("leads each fact to its own smiley, an initiative to its title", () => {
  const { facts } = realFollowUp;
  for (const fact of [...factsByLine(realFollowUp).values()].flat()) {
    const { kind, initiative, round } = fact;
    const milestone = initiative.milestones.find((one) => one.round === round);
    const own =
      kind === "initiative"
        ? initiative.title
        : (kind === "economy" ? initiative.economy : milestone)?.smiley;
    expect(valueAt(facts, pathOfFact(realFollowUp, fact))).toBe(own);
  }
});

it("leads one of several milestones of a round to its own smiley", () => {
  const [first] = realFollowUp.facts.initiatives;
  const [milestone] = first?.milestones ?? [];
  if (first === undefined || milestone === undefined) throw new Error("no milestone");
  const part = (from: number) => ({ smiley: null, text: null, status: null, source: { from, to: from + 1 } });
  const initiative = { ...first, milestones: [{ ...milestone, parts: [part(10), part(20)] }] };
  const source = { from: 20, to: 21 };
  expect(
    pathOfFact(
      { facts: { ...realFollowUp.facts, initiatives: [initiative] } },
      { kind: "milestone", initiative, round: milestone.round, source, words: [] },
    ),
  ).toBe("initiatives[0].milestones[0].parts[1].smiley");
});
