/** Builds rules of the common shapes, so that a rule's file holds nothing but the rule. */

import { type FollowUp, milestonesOf } from "../followUp.ts";
import type { Initiative, Milestone } from "../format/schema.ts";
import { latestReportedRound } from "../quotes/currentStatements.ts";
import type { Quote } from "../quotes/quotes.ts";
import type { ContradictionKind, ContradictionRule, ContradictionRuleId } from "./contradiction.ts";

type Quotes = readonly [Quote, Quote?];

/** A rule that looks at one initiative at a time; `find` gives the quotes of each contradiction in it. */
export function initiativeRule(
  id: ContradictionRuleId,
  kind: ContradictionKind,
  find: (initiative: Initiative, followUp: FollowUp) => readonly Quotes[],
): ContradictionRule {
  return preparedRule(id, kind, (followUp) => (initiative) => find(initiative, followUp));
}

/** Like {@link initiativeRule}, for rules that first read something from the whole follow-up. */
export function preparedRule(
  id: ContradictionRuleId,
  kind: ContradictionKind,
  prepare: (followUp: FollowUp) => (initiative: Initiative) => readonly Quotes[],
): ContradictionRule {
  return {
    id,
    kind,
    concerning: (followUp) => {
      const find = prepare(followUp);
      return (initiative) =>
        find(initiative).map((quotes) => ({ rule: id, initiative: initiative.id, quotes }));
    },
  };
}

/**
 * A rule that looks at one milestone at a time, of the rounds that are reported; `before` is the milestone of the round
 * before, `null` where the document has no such row.
 */
export function milestoneRule(
  id: ContradictionRuleId,
  kind: ContradictionKind,
  find: (milestone: Milestone, initiative: Initiative, before: Milestone | null) => Quotes | null,
): ContradictionRule {
  return preparedRule(id, kind, (followUp) => {
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
