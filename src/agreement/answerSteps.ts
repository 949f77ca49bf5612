import { centresOf } from "./centres/centres.ts";
import { delayedByCentre } from "./centres/delayedByCentre.ts";
import { savingsFigures } from "./economy/savingsFigures.ts";
import { savingsTotal } from "./economy/totals.ts";
import { countByThemeAndRound } from "./effort/counts.ts";
import { DEFAULT_DELAY_RULE } from "./effort/delay.ts";
import type { FollowUp } from "./followUp.ts";
import { HEADLINE_PARTS } from "./headline.ts";
import { KEY_FIGURE_PARTS } from "./keyFigures.ts";

/**
 * Works out what the first screen asks of a follow-up of many thousands, one answer a step: drawn from what is known, it never
 * holds the page up.
 */
export function* answerSteps(followUp: FollowUp): Generator<void, void> {
  for (const answer of [...HEADLINE_PARTS, ...KEY_FIGURE_PARTS, countByThemeAndRound, centresOf]) {
    answer(followUp);
    yield;
  }
  delayedByCentre(followUp, DEFAULT_DELAY_RULE);
  yield;
  const savings = savingsTotal(followUp);
  if (savings !== null) savingsFigures(savings);
}
