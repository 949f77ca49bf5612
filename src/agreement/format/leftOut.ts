import type { Problems } from "./problem.ts";
import type { FollowUpFacts, Initiative } from "./schema.ts";
import { collectProblems } from "./validation/context.ts";

/** The facts that can be trusted, and what was left out of them because it means nothing. */
interface TrustedFacts {
  readonly facts: FollowUpFacts;
  readonly leftOut: Problems;
}

const MOST_PROBLEMS = 50;

/**
 * Leaves out every figure whose target is below zero: `measure` already says whether it is to be saved or spent, so the sign
 * has no meaning, and adding the amount up would make a sum wrong. One such figure does not hide the rest of a follow-up.
 * Facts without one are returned as the very same object.
 */
export function withoutNegativeTargets(facts: FollowUpFacts): TrustedFacts {
  const { report, result } = collectProblems(MOST_PROBLEMS);
  const trusted = (initiative: Initiative, index: number): Initiative => {
    const { economy } = initiative;
    const figures = economy?.figures.filter(({ target }, place) => {
      const least = typeof target === "object" ? (target?.min ?? 0) : target;
      if (least >= 0) return true;
      const at = typeof target === "object" ? "target.min" : "target";
      report(`initiatives[${index}].economy.figures[${place}].${at}`, "negative-target", least, ">= 0");
      return false;
    });
    if (economy === null || figures === undefined || figures.length === economy.figures.length)
      return initiative;
    return { ...initiative, economy: { ...economy, figures } };
  };
  const initiatives = facts.initiatives.map(trusted);
  const leftOut = result();
  return { facts: leftOut.total === 0 ? facts : { ...facts, initiatives }, leftOut };
}
