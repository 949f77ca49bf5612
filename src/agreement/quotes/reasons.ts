import { mismatchesOf } from "../contradictions/findContradictions.ts";
import { isShortOfMoney } from "../deviations.ts";
import { isShort } from "../economy/amounts.ts";
import { isNotMet } from "../effort/smiley.ts";
import { type FollowUp, milestonesOf } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import { statusOf } from "./references.ts";

/** The document's own words on why an initiative stands as it does. */
export interface Reason {
  readonly about: "effort" | "economy";
  readonly words: string;
  /** The round (0-based) whose milestone the words are about; `null` for the economy's, which belong to no round. */
  readonly round: number | null;
  /** Of a status that only refers to `round`: the round that it is of. */
  readonly referredBy?: number;
  /** True where the words are a milestone's goal, to which a status refers. */
  readonly isGoal?: true;
  /** The sentences about the money that is missing, where the words are the economy's. */
  readonly amounts?: readonly string[];
}

/**
 * Why an initiative stands as it does: the status of its latest milestone that has one, see {@link statusOf}; before it that
 * of the latest smiley, where this is older; and what its economy says where money is missing, the economy is sur, or
 * something about it does not fit together. None where the document gives no reason.
 */
export function reasonsOf(followUp: FollowUp, initiative: Initiative): readonly Reason[] {
  const milestones = milestonesOf(followUp, initiative);
  const latest = milestones.findLastIndex((milestone) => milestone?.status);
  const rated = milestones.findLastIndex((milestone) => milestone?.smiley != null);
  const rounds = rated < latest ? [rated, latest] : [latest];
  const statuses = rounds.flatMap((round) => statusOf(followUp, initiative, round) ?? []);
  const reasons: Reason[] = statuses.map((status) => ({ about: "effort", ...status }));
  const { economy } = initiative;
  const words = economy?.status || economy?.text;
  if (words && (isShortOfMoney(followUp, initiative) || isEconomyQuestioned(followUp, initiative))) {
    const amounts = (economy?.figures ?? []).filter(isShort).flatMap(({ evidence }) => evidence.slice(-1));
    reasons.push({ about: "economy", words, round: null, amounts });
  }
  return reasons;
}

/**
 * The latest round (0-based) with a smiley that is not glad where the document writes no status for the initiative at all:
 * why it was so is not to be known. `null` where some round has a status, or every smiley is glad.
 */
export function unexplainedRound(followUp: FollowUp, initiative: Initiative): number | null {
  const milestones = milestonesOf(followUp, initiative);
  if (milestones.some((milestone) => milestone?.status)) return null;
  const round = milestones.findLastIndex((milestone) => isNotMet(milestone?.smiley ?? null));
  return round === -1 ? null : round;
}

/** True where the economy's status is quoted in a mismatch. */
function isEconomyQuestioned(followUp: FollowUp, initiative: Initiative): boolean {
  if (!initiative.economy?.status) return false;
  return mismatchesOf(followUp, initiative).some(({ quotes }) =>
    quotes.some((quote) => quote?.initiative === initiative.id && quote.field === "economy.status"),
  );
}
