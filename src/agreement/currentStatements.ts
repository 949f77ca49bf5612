/**
 * What a document says now. The texts of earlier rounds were written before, so what they expect has come or been
 * replaced since; a milestone's own text is what was planned for its round.
 */
import { type Agreement, milestonesOf } from "./agreement.ts";
import { sentencesOf } from "./danishSentences.ts";
import { type Quote, quoteEconomy, quoteMilestone } from "./quotes.ts";
import { latestRoundIndex } from "./ratings.ts";
import type { Initiative, Milestone } from "./schema.ts";

/** One sentence that stands today, as a quote. */
export type Statement = Quote & { readonly text: string };

/**
 * Made ready for an agreement: the sentences of an initiative that stand today, in the document's order. They are those of
 * the last milestone that says anything, up to the latest round that is reported, and those of the economy.
 */
export function currentStatements(agreement: Agreement): (initiative: Initiative) => readonly Statement[] {
  const latest = latestReportedRound(agreement);
  return (initiative) => {
    const { economy } = initiative;
    const last = lastReport(agreement, initiative, latest);
    const quotes = [
      ...(last ? [quoteMilestone(initiative, last, "text"), quoteMilestone(initiative, last, "status")] : []),
      ...(economy ? [quoteEconomy(initiative, "text"), quoteEconomy(initiative, "status")] : []),
    ];
    return quotes.flatMap(statementsOf);
  };
}

/** The last milestone of an initiative that says anything, up to the latest round that is reported; `null` when none does. */
export function lastReport(
  agreement: Agreement,
  initiative: Initiative,
  latest: number = latestReportedRound(agreement),
): Milestone | null {
  const reported = milestonesOf(agreement, initiative).slice(0, latest + 1);
  return reported.findLast((milestone) => milestone?.text || milestone?.status) ?? null;
}

/**
 * The latest round (0-based) in which any initiative has a smiley or a note. Rounds after it are planned, not reported:
 * a follow-up made during the year lists them too. The latest of all when nothing is reported anywhere.
 */
export function latestReportedRound(agreement: Agreement): number {
  const isReported = (round: number) =>
    agreement.initiatives.some((initiative) => {
      const milestone = milestonesOf(agreement, initiative)[round];
      return milestone?.smiley || milestone?.status;
    });
  const reported = agreement.rounds.findLastIndex((_, index) => isReported(index));
  return reported === -1 ? latestRoundIndex(agreement) : reported;
}

function statementsOf(quote: Quote): readonly Statement[] {
  return sentencesOf(quote.text ?? "").map(({ text }) => ({ ...quote, text }));
}
