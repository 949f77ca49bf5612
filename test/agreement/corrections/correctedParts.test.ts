import { expect, test } from "vitest";
import { correct } from "../../../src/agreement/corrections/correct.ts";
import { correctedParts } from "../../../src/agreement/corrections/correctedParts.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

test("a correction is found by the milestone, the initiative and the facts that it is in, and by no other", () => {
  const made = correct(realFollowUp.facts, {
    path: "initiatives[3].milestones[1].smiley",
    became: "sur",
    why: null,
    when: "2026-11-28",
  });
  if (!made.ok) throw new Error("not made");
  const parts = correctedParts(made.facts);
  const initiative = made.facts.initiatives[3];
  const below = (holder: unknown) => parts.get(holder)?.map((part) => part.below);
  expect(below(initiative?.milestones[1])).toEqual(["smiley"]);
  expect(below(initiative)).toEqual(["milestones[1].smiley"]);
  expect(below(made.facts)).toEqual(["initiatives[3].milestones[1].smiley"]);
  expect(parts.size).toBe(3);
});
