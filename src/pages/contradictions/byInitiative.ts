import type { Contradiction } from "../../agreement/contradictions/contradiction.ts";

/** Contradictions by the initiative they are about, in the document's order; under `null` those about the document. */
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
