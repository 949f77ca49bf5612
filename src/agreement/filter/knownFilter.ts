import type { FollowUp } from "../followUp.ts";
import { CRITERIA, CRITERION_KEYS, type CriterionKey, type InitiativeFilter } from "./criteria.ts";
import { choosing, chosenIn } from "./filter.ts";

/** Ids that a filter names and a follow-up does not have. */
interface UnknownIds {
  readonly key: CriterionKey | "round" | "since";
  readonly ids: readonly string[];
}

/**
 * A filter without the ids that this follow-up does not have, and which they are: a theme of another follow-up must
 * not empty the list. `known` holds the parts of the filter that differ.
 */
export function knownFilter(
  followUp: FollowUp,
  filter: InitiativeFilter,
): { readonly known: Partial<InitiativeFilter>; readonly unknown: readonly UnknownIds[] } {
  const parts: Partial<InitiativeFilter>[] = [];
  const unknown: UnknownIds[] = [];
  for (const key of CRITERION_KEYS) {
    const chosen: readonly string[] = chosenIn(filter, key);
    const ids = chosen.length === 0 ? null : CRITERIA[key].ids?.(followUp);
    const lacking = chosen.filter((id) => ids?.has(id) === false);
    if (lacking.length === 0) continue;
    unknown.push({ key, ids: lacking });
    parts.push(
      choosing<CriterionKey>(
        key,
        chosenIn(filter, key).filter((id) => !lacking.includes(id)),
      ),
    );
  }
  for (const key of ["round", "since"] as const) {
    const id = filter[key];
    if (id === null || followUp.roundIndex.has(id)) continue;
    unknown.push({ key, ids: [id] });
    parts.push({ [key]: null });
  }
  return { known: Object.assign({}, ...parts), unknown };
}
