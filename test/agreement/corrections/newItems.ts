import type { Figure, Initiative, Milestone } from "../../../src/agreement/format/schema.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

/** A milestone that a clerk wrote. */
export const newMilestone = (round: string): Milestone => ({
  round,
  text: "Skrevet ind",
  status: null,
  smiley: "sur",
  source: null,
});
/** A saving that a clerk wrote, in whole kroner. */
export const newFigure = (target: number): Figure => ({
  measure: "saving",
  basis: null,
  year: 2018,
  target,
  outcome: null,
  deviation: null,
  evidence: [],
});
/** An initiative that a clerk wrote, under the first theme of the real follow-up. */
export const newInitiative = (id: string): Initiative => ({
  id,
  thread: null,
  number: null,
  title: `Indsats ${id}`,
  theme: realFollowUp.facts.themes[0]?.id ?? "",
  funding: [],
  description: null,
  remarks: null,
  responsible: ["Centret"],
  committee: null,
  contributors: [],
  milestones: [],
  economy: null,
  source: { from: 3, to: 4 },
});
