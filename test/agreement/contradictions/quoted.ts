import type { ContradictionRuleId } from "../../../src/agreement/contradictions/contradiction.ts";
import { findContradictions } from "../../../src/agreement/contradictions/findContradictions.ts";
import type { FollowUpFacts } from "../../../src/agreement/format/schema.ts";
import { type Given, inventedFollowUp } from "../../fixtures/inventedFollowUp.ts";

/** The words (or smileys) that a rule quotes, hit by hit. */
export function quoted(
  rule: ContradictionRuleId,
  given: readonly Given[],
  facts: Partial<FollowUpFacts> = {},
) {
  return findContradictions(inventedFollowUp(given, facts))
    .filter((contradiction) => contradiction.rule === rule)
    .map(({ quotes }) => quotes.map((quote) => quote?.text ?? null));
}

/** An initiative of which only the economy is known. */
export const economy = (
  text: string | null,
  status: string | null,
  smiley: "glad" | "sur" | null = "glad",
): Given => ({
  economy: { text, status, smiley },
});
/** A milestone of the last round. */
export const last = (milestone: {
  text?: string;
  status?: string;
  smiley?: "glad" | "neutral" | "sur";
}): Given => ({
  milestones: [null, null, null, milestone],
});
