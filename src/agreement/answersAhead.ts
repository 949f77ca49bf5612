import { countByThemeAndRound } from "./effort/counts.ts";
import type { FollowUp } from "./followUp.ts";
import { HEADLINE_PARTS } from "./headline.ts";
import { KEY_FIGURE_PARTS } from "./keyFigures.ts";

/** From so many initiatives on a screen's first answers take so long that they are worked out before, in slices. */
const MANY = 20_000;

/**
 * Works out what the first screen asks of a follow-up of many thousands, one answer a step: drawn from what is known, it never
 * holds the page up. Of fewer nothing is worked out ahead.
 */
export function* answersAhead(followUp: FollowUp): Generator<void, void> {
  if (followUp.initiatives.length < MANY) return;
  for (const answer of [...HEADLINE_PARTS, ...KEY_FIGURE_PARTS, countByThemeAndRound]) {
    answer(followUp);
    yield;
  }
}
