/**
 * What stays where something wrong has come in its place. Loaded only then; it imports nothing that the entry has: that would become a file
 * of its own, which every first visit would wait for.
 */
import { type Edition, isOlderThanListed, notAsListed } from "../agreement/doubts/notAsListed.ts";
import type { CatalogueEntry } from "../agreement/format/catalogueSchema.ts";
import type { ReadCatalogue } from "../agreement/format/parse.ts";
import type { Problems } from "../agreement/format/problem.ts";
import type { FollowUpFacts } from "../agreement/format/schema.ts";
import type { Loaded } from "./loaded.ts";
import { lastGood } from "./storedCopies.ts";

const EDITION: ReadonlySet<string> = new Set<keyof Edition>(["asOf", "sequence"]);
const LISTED: ReadonlySet<string> = new Set<keyof CatalogueEntry>(["initiatives"]);

type Wrong = Problems & { readonly reason: "older" | "invalid" };

/**
 * Why a follow-up that was read is not to be shown in the place of what the page shows or the browser has kept; `null` where it is. It
 * is not where it is older than that and than what the catalogue lists: an earlier edition that is listed is meant, by whoever publishes
 * it again. Nor is one that has none of the initiatives that are listed: a program has written it before it had read them.
 */
export async function whatIsWrong(
  entry: CatalogueEntry,
  facts: FollowUpFacts,
  shown: FollowUpFacts | undefined,
  root: string,
): Promise<Wrong | null> {
  const of = (reason: Wrong["reason"], paths: ReadonlySet<string>) => {
    const problems = notAsListed(entry, facts).filter(({ path }) => paths.has(path));
    return { reason, problems, total: problems.length };
  };
  if (facts.initiatives.length === 0 && entry.initiatives > 0) return of("invalid", LISTED);
  if (!isOlderThanListed(entry, facts)) return null;
  const known = shown ?? (await keptEdition(root, entry.id));
  return known !== null && isOlderThanListed(known, facts) ? of("older", EDITION) : null;
}

async function keptEdition(root: string, id: string): Promise<Edition | null> {
  const copy = await lastGood(root, ["follow-up", id], null);
  return copy === null ? null : (JSON.parse(copy.text) as FollowUpFacts);
}

/**
 * The entries of a catalogue, with those of the one before in the place of what is invalid now and has the same id or the same file:
 * whatever is wrong with an entry, its follow-up is where it was. `last` is the one before, `undefined` where only a copy may know it.
 * What is answered takes a function that marks the former ones.
 */
export async function formerEntries(
  root: string,
  { text, value }: Loaded<ReadCatalogue>,
  last: ReadCatalogue | undefined,
  read: (url: string, text: string) => Promise<ReadCatalogue>,
): Promise<(mark: (former: CatalogueEntry) => CatalogueEntry) => readonly CatalogueEntry[]> {
  const before = (last ?? (await keptCatalogue(root, read)))?.followUps ?? [];
  const valid = new Map(value.followUps.map((entry) => [entry.id, entry]));
  const written = (JSON.parse(String(text)) as { readonly followUps: readonly unknown[] }).followUps;
  return (mark) => {
    const given = new Set<string>();
    return written.flatMap((one) => {
      const { id, href } = (one ?? {}) as Partial<CatalogueEntry>;
      const former = before.find((entry) => entry.id === id || entry.href === href);
      const entry = valid.get(id ?? "") ?? former;
      if (entry === undefined || given.has(entry.id) || (entry === former && valid.has(entry.id))) return [];
      given.add(entry.id);
      return [entry === former ? mark(entry) : entry];
    });
  };
}

async function keptCatalogue(
  root: string,
  read: (url: string, text: string) => Promise<ReadCatalogue>,
): Promise<ReadCatalogue | null> {
  const copy = await lastGood(root, ["catalogue"], null);
  return copy === null ? null : await read("", copy.text).catch(() => null);
}
