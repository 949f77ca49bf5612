import type { Correction, FollowUpFacts } from "../format/schema.ts";
import { memoized } from "../memoized.ts";
import { correctionKind } from "./correctionKind.ts";
import { valueAt } from "./factPath.ts";

/**
 * A correction in an object of the facts; `below` is its path from there: of a milestone, `smiley`; empty where the object itself
 * was added.
 */
export interface CorrectedPart {
  readonly correction: Correction;
  readonly below: string;
}

/**
 * The corrections by every object that they are in: a milestone's smiley by the milestone, by its initiative and by the facts
 * themselves. Found once for the same facts.
 */
export const correctedParts = memoized(
  (facts: FollowUpFacts): ReadonlyMap<unknown, readonly CorrectedPart[]> => {
    const parts = new Map<unknown, CorrectedPart[]>();
    const add = (holder: unknown, part: CorrectedPart) => {
      const own = parts.get(holder) ?? [];
      own.push(part);
      parts.set(holder, own);
    };
    for (const correction of facts.corrections ?? []) {
      const { path } = correction;
      add(facts, { correction, below: path });
      for (const { index } of path.matchAll(/\./g))
        add(valueAt(facts, path.slice(0, index)), { correction, below: path.slice(index + 1) });
      // What was added is corrected as a whole, with all in it.
      if (correctionKind(correction) !== "removed")
        for (const thing of thingsIn(valueAt(facts, path))) add(thing, { correction, below: "" });
    }
    return parts;
  },
);

/** An object and all objects in it; none in a text or a number. */
function thingsIn(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(thingsIn);
  return Array.isArray(value) ? inner : [value, ...inner];
}
