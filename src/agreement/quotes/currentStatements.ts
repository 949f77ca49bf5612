/**
 * What a document says now. The texts of earlier rounds were written before, so what they expect has come or been
 * replaced since; a milestone's own text is what was planned for its round.
 */

import { sentencesOf } from "../danish/sentences.ts";
import { latestRoundIndex } from "../effort/ratings.ts";
import { type FollowUp, milestonesOf } from "../followUp.ts";
import type { Initiative, Milestone } from "../format/schema.ts";
import { type Quote, quoteEconomy, quoteMilestone } from "./quotes.ts";

/** One sentence that stands today, as a quote. */
export type Statement = Quote & { readonly text: string };

/**
 * Made ready for a follow-up: the sentences of an initiative that stand today, in the document's order. They are those of
 * the last milestone that says anything, up to the latest round that is reported, and those of the economy.
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

/** The last milestone of an initiative that says anything, up to the latest round that is reported; `null` when none does. */
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
      const milestone = milestonesOf(followUp, initiative)[round];
      return milestone?.smiley || milestone?.status;
    });
  const reported = followUp.rounds.findLastIndex((_, index) => isReported(index));
  return reported === -1 ? latestRoundIndex(followUp) : reported;
}

function statementsOf(quote: Quote): readonly Statement[] {
  return sentencesOf(quote.text ?? "").map(({ text }) => ({ ...quote, text }));
}
