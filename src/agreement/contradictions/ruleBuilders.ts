/** Builds rules of the common shapes, so that a rule's file holds nothing but the rule. */

import { type FollowUp, milestonesOf } from "../followUp.ts";
import type { Initiative, Milestone } from "../format/schema.ts";
import { latestReportedRound } from "../quotes/currentStatements.ts";
import type { Quote } from "../quotes/quotes.ts";
import type {
  Compared,
  ContradictionLevel,
  ContradictionRule,
  ContradictionRuleId,
} from "./contradiction.ts";
import { quoteAnswer } from "./quoteAnswer.ts";

type Quotes = readonly [Quote, Quote?];

/** Quotes with the kroner in question and what was compared, where there are such; see `Contradiction`. */
export interface Mismatch {
  readonly quotes: Quotes;
  readonly kroner?: number | null;
  readonly compared?: Compared;
}

/** A rule that looks at one initiative at a time; `find` gives the quotes of each contradiction in it. */
export function initiativeRule(
  id: ContradictionRuleId,
  level: ContradictionLevel,
  find: (initiative: Initiative, followUp: FollowUp) => readonly Quotes[],
): ContradictionRule {
  return preparedRule(id, level, (followUp) => (initiative) => find(initiative, followUp));
}

/** Like {@link initiativeRule}, for a mismatch about money. */
export function moneyRule(
  id: ContradictionRuleId,
  find: (initiative: Initiative, followUp: FollowUp) => readonly Mismatch[],
): ContradictionRule {
  return mismatchRule(id, (followUp) => (initiative) => find(initiative, followUp));
}

/** Like {@link preparedRule}, for a mismatch that says what it compared. */
export function mismatchRule(
  id: ContradictionRuleId,
  prepare: (followUp: FollowUp) => (initiative: Initiative) => readonly Mismatch[],
): ContradictionRule {
  return ruleOf(id, "mismatch", prepare);
}

/** Like {@link initiativeRule}, for rules that first read something from the whole follow-up. */
export function preparedRule(
  id: ContradictionRuleId,
  level: ContradictionLevel,
  prepare: (followUp: FollowUp) => (initiative: Initiative) => readonly Quotes[],
): ContradictionRule {
  return ruleOf(id, level, (followUp) => {
    const find = prepare(followUp);
    return (initiative) => find(initiative).map((quotes) => ({ quotes }));
  });
}

function ruleOf(
  id: ContradictionRuleId,
  level: ContradictionLevel,
  prepare: (followUp: FollowUp) => (initiative: Initiative) => readonly Mismatch[],
): ContradictionRule {
  return {
    id,
    level,
    concerning: (followUp) => {
      const find = prepare(followUp);
      return (initiative) =>
        find(initiative).map(({ quotes, kroner = null, compared = null }) => ({
          rule: id,
          initiative: initiative.id,
          quotes,
          answer: level === "mismatch" ? quoteAnswer(initiative, quotes) : null,
          kroner,
          compared,
        }));
    },
  };
}

/**
 * A rule that looks at one milestone at a time, of the rounds that are reported; `before` is the milestone of the round
 * before, `null` where the document has no such row.
 */
export function milestoneRule(
  id: ContradictionRuleId,
  level: ContradictionLevel,
  find: (milestone: Milestone, initiative: Initiative, before: Milestone | null) => Quotes | null,
): ContradictionRule {
  return preparedRule(id, level, (followUp) => {
    const latest = latestReportedRound(followUp);
    return (initiative) => {
      const milestones = milestonesOf(followUp, initiative).slice(0, latest + 1);
      return milestones.flatMap((milestone, index) => {
        const quotes = milestone && find(milestone, initiative, milestones[index - 1] ?? null);
        return quotes ? [quotes] : [];
      });
    };
  });
}
