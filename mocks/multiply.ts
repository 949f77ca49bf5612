import type { FollowUpFacts, Initiative } from "../src/agreement/format/schema.ts";

/**
 * A follow-up with any number of initiatives, made of a real one's: its texts, smileys and amounts recur in
 * the document's order, each with an id of its own. The same every time.
 */
export function multiply(facts: FollowUpFacts, count: number): FollowUpFacts {
  const { initiatives } = facts;
  const copies = Array.from({ length: count }, (_, index): Initiative[] => {
    const original = initiatives[index % initiatives.length];
    if (original === undefined) return [];
    const lap = Math.floor(index / initiatives.length);
    if (lap === 0) return [original];
    const thread = original.thread && `${original.thread}-${lap + 1}`;
    return [{ ...original, id: `${original.id}-${lap + 1}`, thread }];
  });
  return { ...facts, initiatives: copies.flat() };
}
