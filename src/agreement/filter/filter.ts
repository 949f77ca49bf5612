/** Filters of initiatives, read by the criteria they are made of. */

import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import { comparedRounds } from "./comparedRounds.ts";
import {
  type ChoiceOf,
  CRITERIA,
  CRITERION_KEYS,
  type CriterionKey,
  type InitiativeFilter,
} from "./criteria.ts";
import type { Admits, Context, Criterion, Facet } from "./criterion.ts";
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

/** The criteria that a filter sets, each with whom it admits. */
export function activeCriteria(
  followUp: FollowUp,
  filter: InitiativeFilter,
): readonly { readonly key: CriterionKey; readonly admits: Admits }[] {
  const context = contextOf(followUp, filter);
  return activeKeys(filter).map((key) => ({ key, admits: criterionOf(key).admits(filter[key], context) }));
}

/** The initiatives that the filter admits, in the document's order. */
export function filterInitiatives(followUp: FollowUp, filter: InitiativeFilter): readonly Initiative[] {
  const active = activeCriteria(followUp, filter);
  if (active.length === 0) return followUp.initiatives;
  const traits = traitsOf(followUp);
  return followUp.initiatives.filter((initiative) => {
    const known = traits.get(initiative);
    return known !== undefined && active.every(({ admits }) => admits(initiative, known));
  });
}
