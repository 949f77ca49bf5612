import type { CatalogueEntry } from "../format/catalogueSchema.ts";
import { foldWord } from "../search/fold.ts";
import { lettersOf } from "../source/lettersOf.ts";

/**
 * The follow-ups whose id or name is nearest to an id that does not exist, the nearest first; what is alike near stays in the
 * catalogue's order. By pairs of letters, so that a letter too many, a letter too few and parts in another order count little.
 */
export function nearestFollowUps(
  followUps: readonly CatalogueEntry[],
  id: string,
  most: number,
): readonly CatalogueEntry[] {
  const asked = pairsOf(id);
  const nearness = (entry: CatalogueEntry) => {
    const name = [entry.authority, entry.title, entry.committee, entry.budgetYear].join(" ");
    return Math.max(share(asked, pairsOf(entry.id)), share(asked, pairsOf(name)));
  };
  return followUps
    .map((entry) => ({ entry, near: nearness(entry) }))
    .sort((one, other) => other.near - one.near)
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** Of an id of any length so much is looked at. */
const LONGEST = 200;

/** Each two letters or digits that stand beside each other. */
function pairsOf(text: string): ReadonlySet<string> {
  const letters = lettersOf(foldWord(text.slice(0, LONGEST)));
  return new Set(Array.from(letters.slice(1), (letter, at) => letters.charAt(at) + letter));
}

/** How many of all pairs both have, from 0 to 1. */
function share(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = Array.from(one).filter((pair) => other.has(pair)).length;
  return both === 0 ? 0 : (2 * both) / (one.size + other.size);
}
