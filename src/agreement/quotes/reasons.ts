import { isShortOfMoney } from "../deviations.ts";
import { type FollowUp, milestonesOf } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";

/** The document's own words on why an initiative stands as it does. */
export interface Reason {
  readonly about: "effort" | "economy";
  readonly words: string;
  /** The round (0-based) whose milestone the words are about; `null` for the economy's, which belong to no round. */
  readonly round: number | null;
}

/**
 * Why an initiative stands as it does: the status of its latest milestone that has one, and, where money is missing or
 * the economy is sur, what is written there. None where the document gives no reason.
 */
export function reasonsOf(followUp: FollowUp, initiative: Initiative): readonly Reason[] {
  const reasons: Reason[] = [];
  const milestones = milestonesOf(followUp, initiative);
  const round = milestones.findLastIndex((milestone) => milestone?.status);
  const status = milestones[round]?.status;
  if (status) reasons.push({ about: "effort", words: status, round });
  const economy = initiative.economy?.status || initiative.economy?.text;
  if (economy && isShortOfMoney(followUp, initiative)) {
    reasons.push({ about: "economy", words: economy, round: null });
  }
  return reasons;
}
