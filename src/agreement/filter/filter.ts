/** Filters of initiatives, read by the criteria they are made of. */

import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import { addBit, anyOf, type Bits, bothOf, hasBit, noBits } from "./bits.ts";
import { choiceSets } from "./choiceSets.ts";
import { comparedRounds } from "./comparedRounds.ts";
import {
  type ChoiceOf,
  CRITERIA,
  CRITERION_KEYS,
  type CriterionKey,
  type InitiativeFilter,
} from "./criteria.ts";
import type { Context, Criterion, Facet } from "./criterion.ts";
import { traitsOf } from "./traits.ts";

/** All criteria, typed for loops over them: a value is only passed to the criterion that it came from. */
const criterionOf = (key: CriterionKey): Criterion<unknown, string, Facet<string> | null> => CRITERIA[key];

/** Admits every initiative. */
export const NO_FILTER = {
  ...Object.fromEntries(CRITERION_KEYS.map((key) => [key, CRITERIA[key].empty])),
  round: null,
  since: null,
} as InitiativeFilter;

/** The single choices that a filter makes by a criterion; none where the criterion is not set. */
export function chosenIn<Key extends CriterionKey>(
  filter: Pick<InitiativeFilter, Key>,
  key: Key,
): readonly ChoiceOf<Key>[] {
  return criterionOf(key).chosen(filter[key]) as readonly ChoiceOf<Key>[];
}

/** The part of a filter that makes these choices by a criterion and no others. */
export function choosing<Key extends CriterionKey>(
  key: Key,
  chosen: readonly ChoiceOf<Key>[],
): Partial<InitiativeFilter> {
  return { [key]: criterionOf(key).valueOf(chosen) };
}

/** The criteria that a filter sets; a filter that admits everything sets none. */
export function activeKeys(filter: InitiativeFilter): readonly CriterionKey[] {
  return CRITERION_KEYS.filter((key) => chosenIn(filter, key).length > 0);
}

/** What the criteria of a filter are applied to. */
export function contextOf(followUp: FollowUp, filter: InitiativeFilter): Context {
  return { followUp, rounds: comparedRounds(followUp, filter) };
}

/** The criteria that a filter sets, each with the places of those it admits. */
export function activeCriteria(
  followUp: FollowUp,
  filter: InitiativeFilter,
): readonly { readonly key: CriterionKey; readonly admitted: Bits }[] {
  const context = contextOf(followUp, filter);
  return activeKeys(filter).map((key) => ({ key, admitted: admittedBy(key, filter, context) }));
}

/** What a choice counts for is known at once; what offers no choices, such as words, is asked initiative by initiative. */
function admittedBy(key: CriterionKey, filter: InitiativeFilter, context: Context): Bits {
  const { initiatives } = context.followUp;
  const sets = choiceSets(context, key);
  if (sets !== null) {
    return anyOf(
      chosenIn(filter, key).flatMap((choice) => sets.get(choice) ?? []),
      initiatives.length,
    );
  }
  const admits = criterionOf(key).admits?.(filter[key], context);
  const traits = traitsOf(context.followUp);
  const admitted = noBits(initiatives.length);
  for (const [place, initiative] of initiatives.entries()) {
    const own = traits.get(initiative);
    if (own !== undefined && admits?.(initiative, own)) addBit(admitted, place);
  }
  return admitted;
}

/** The initiatives that the filter admits, in the document's order. */
export function filterInitiatives(followUp: FollowUp, filter: InitiativeFilter): readonly Initiative[] {
  const [first, ...others] = activeCriteria(followUp, filter);
  if (first === undefined) return followUp.initiatives;
  const admitted = others.reduce((bits, other) => bothOf(bits, other.admitted), first.admitted);
  return followUp.initiatives.filter((_, place) => hasBit(admitted, place));
}
