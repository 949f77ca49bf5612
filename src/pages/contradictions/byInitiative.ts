import type { Contradiction } from "../../agreement/contradictions/contradiction.ts";

/** What each initiative has by a rule, in the document's order; under `null` what is about the document. */
export function byInitiative(
  contradictions: readonly Contradiction[],
): ReadonlyMap<string | null, readonly Contradiction[]> {
  const groups = new Map<string | null, Contradiction[]>();
  for (const contradiction of contradictions) {
    const group = groups.get(contradiction.initiative);
    if (group) group.push(contradiction);
    else groups.set(contradiction.initiative, [contradiction]);
  }
  return groups;
}
