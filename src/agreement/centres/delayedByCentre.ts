import { type DelayRule, isDelayed, isDelayKnown } from "../effort/delay.ts";
import type { Initiative } from "../format/schema.ts";
import { memoizedFor } from "../memoized.ts";
import { centresOf, initiativesByCentre, type Named } from "./centres.ts";

/** What one centre answers for; `centre` is `null` for the initiatives that name nobody. */
export interface CentreDelay {
  readonly centre: Named | null;
  /** Those of its initiatives that are delayed, in the document's order. */
  readonly delayed: readonly Initiative[];
  /** How many initiatives it has in all: the denominator of "2 af 5". */
  readonly total: number;
  /** False where the document says nothing of any of them that the rule could judge by. */
  readonly isKnown: boolean;
}

/**
 * Who has delayed initiatives by a rule: every centre, also those with none, the one with most delayed first
 * and otherwise in the document's order. Centres share initiatives: see `initiativesByCentre`.
 */
export const delayedByCentre = memoizedFor((followUp, rule: DelayRule): readonly CentreDelay[] => {
  const centres = new Map(centresOf(followUp).map((centre) => [centre.id, centre]));
  return Array.from(initiativesByCentre(followUp), ([id, initiatives]) => ({
    centre: id === null ? null : (centres.get(id) ?? null),
    delayed: initiatives.filter((initiative) => isDelayed(followUp, initiative, rule)),
    total: initiatives.length,
    isKnown: isDelayKnown(followUp, rule, initiatives),
  })).sort((a, b) => b.delayed.length - a.delayed.length);
});
