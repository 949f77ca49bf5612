/** What a rule is made of: each finds quotes, and knows neither its name nor what becomes of them. */
import { type FollowUp, milestonesOf } from "../followUp.ts";
import type { Initiative, Milestone } from "../format/schema.ts";
import { latestReportedRound } from "../quotes/currentStatements.ts";
import type { Quote } from "../quotes/quotes.ts";
import type { Compared, ContradictionLevel } from "./contradiction.ts";

type Quotes = readonly [Quote, Quote?];

/** Quotes with the kroner in question and what was compared, where there are such; see `Contradiction`. */
export interface Found {
  readonly quotes: Quotes;
  /** The id of the initiative that it is about, where that is not the one that was asked about. */
  readonly about?: string;
  readonly kroner?: number | null;
  readonly compared?: Compared | null;
}

/** See `ContradictionRule`. */
export interface Rule {
  readonly level: ContradictionLevel;
  readonly comparesInitiatives?: true;
  readonly prepare: (followUp: FollowUp) => (initiative: Initiative) => readonly Found[];
  readonly ofDocument?: (followUp: FollowUp) => readonly Found[];
}

/** A rule that looks at one initiative at a time; `prepare` first reads what it needs of the whole follow-up. */
export function initiativeRule(level: ContradictionLevel, prepare: Rule["prepare"]): Rule {
  return { level, prepare };
}

/**
 * A rule that looks at one milestone at a time, of the rounds that are reported; `before` is the milestone of the round
 * before, `null` where the document has no such row.
 */
export function milestoneRule(
  level: ContradictionLevel,
  find: (milestone: Milestone, initiative: Initiative, before: Milestone | null) => Quotes | null,
): Rule {
  return initiativeRule(level, (followUp) => {
    const latest = latestReportedRound(followUp);
    return (initiative) => {
      const milestones = milestonesOf(followUp, initiative).slice(0, latest + 1);
      return milestones.flatMap((milestone, index) => {
        const quotes = milestone && find(milestone, initiative, milestones[index - 1] ?? null);
        return quotes ? [{ quotes }] : [];
      });
    };
  });
}
