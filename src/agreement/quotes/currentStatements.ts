/**
 * The current statements of a document. Texts of earlier rounds are left out: what they expected has happened or was
 * replaced since.
 */

import { sentencesOf } from "../danish/sentences.ts";
import { type FollowUp, milestoneAt, milestonesOf } from "../followUp.ts";
import type { Initiative, Milestone } from "../format/schema.ts";
import { type Quote, quoteEconomy, quoteMilestone } from "./quotes.ts";

/** One current sentence, as a quote. */
export type Statement = Quote & { readonly text: string };

/**
 * Prepares a follow-up; then gives the current sentences of an initiative, in the document's order: those of its last
 * milestone with a text or status, up to the latest reported round, and those of its economy.
 */
export function currentStatements(followUp: FollowUp): (initiative: Initiative) => readonly Statement[] {
  const latest = latestReportedRound(followUp);
  return (initiative) => {
    const last = lastReport(followUp, initiative, latest);
    const quotes = [
      ...(last ? [quoteMilestone(initiative, last, "text"), quoteMilestone(initiative, last, "status")] : []),
      quoteEconomy(initiative, "text"),
      quoteEconomy(initiative, "status"),
    ];
    return quotes.flatMap(statementsOf);
  };
}

/** An initiative's last milestone with a text or status, up to the latest reported round; `null` when there is none. */
export function lastReport(
  followUp: FollowUp,
  initiative: Initiative,
  latest: number = latestReportedRound(followUp),
): Milestone | null {
  const reported = milestonesOf(followUp, initiative).slice(0, latest + 1);
  return reported.findLast((milestone) => milestone?.text || milestone?.status) ?? null;
}

/**
 * The latest round (0-based) in which any initiative has a smiley or a note. Rounds after it are planned, not reported:
 * a follow-up made during the year lists them too. The latest of all when nothing is reported anywhere.
 */
export function latestReportedRound(followUp: FollowUp): number {
  const isReported = (round: number) =>
    followUp.initiatives.some((initiative) => {
      const milestone = milestoneAt(followUp, initiative, round);
      return milestone?.smiley || milestone?.status;
    });
  const reported = followUp.rounds.findLastIndex((_, index) => isReported(index));
  return reported === -1 ? followUp.latestRated : reported;
}

function statementsOf(quote: Quote): readonly Statement[] {
  return sentencesOf(quote.text ?? "").map(({ text }) => ({ ...quote, text }));
}
