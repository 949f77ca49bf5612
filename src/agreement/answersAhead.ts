import { countByThemeAndRound } from "./effort/counts.ts";
import type { FollowUp } from "./followUp.ts";
import { HEADLINE_PARTS } from "./headline.ts";
import { KEY_FIGURE_PARTS } from "./keyFigures.ts";

/**
 * Works out what the first screen asks of a follow-up of many thousands, one answer a step: drawn from what is known, it never
 * holds the page up.
 */
export function* answersAhead(followUp: FollowUp): Generator<void, void> {
  for (const answer of [...HEADLINE_PARTS, ...KEY_FIGURE_PARTS, countByThemeAndRound]) {
    answer(followUp);
    yield;
  }
}
