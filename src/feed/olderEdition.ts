/**
 * Loaded where a follow-up is of another day or number than the catalogue lists. It imports nothing that the entry has: that would become
 * a file of its own, which every first visit would wait for.
 */
import { type Edition, isOlderThanListed, notAsListed } from "../agreement/doubts/notAsListed.ts";
import type { CatalogueEntry } from "../agreement/format/catalogueSchema.ts";
import type { Problems } from "../agreement/format/problem.ts";
import type { FollowUpFacts } from "../agreement/format/schema.ts";
import { lastGood } from "./storedCopies.ts";

const EDITION: ReadonlySet<string> = new Set<keyof Edition>(["asOf", "sequence"]);

/**
 * In what the follow-up that was read is older than the catalogue lists, where what the page shows or the browser has kept is newer;
 * `null` where there is nothing newer to show, or where the catalogue lists this very edition: who publishes an earlier one again means it.
 */
export async function olderEdition(
  entry: CatalogueEntry,
  facts: FollowUpFacts,
  shown: FollowUpFacts | undefined,
  root: string,
): Promise<Problems | null> {
  if (!isOlderThanListed(entry, facts)) return null;
  const known = shown ?? (await keptEdition(root, entry.id));
  if (known === null || !isOlderThanListed(known, facts)) return null;
  const problems = notAsListed(entry, facts).filter(({ path }) => EDITION.has(path));
  return { problems, total: problems.length };
}

async function keptEdition(root: string, id: string): Promise<Edition | null> {
  const copy = await lastGood(root, ["follow-up", id], null);
  return copy === null ? null : (JSON.parse(copy.text) as FollowUpFacts);
}
