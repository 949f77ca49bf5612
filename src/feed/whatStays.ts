/**
 * What stays where something wrong has come in its place. Loaded only then; it imports nothing that the entry has: that would become a file
 * of its own, which every first visit would wait for.
 */
import { type Edition, isOlderThanListed, notAsListed } from "../agreement/doubts/notAsListed.ts";
import type { CatalogueEntry } from "../agreement/format/catalogueSchema.ts";
import type { ReadCatalogue } from "../agreement/format/parse.ts";
import type { Problems } from "../agreement/format/problem.ts";
import type { FollowUpFacts } from "../agreement/format/schema.ts";
import type { FeedFailure } from "./errors.ts";
import { markFormer } from "./formerEntry.ts";
import type { Loaded } from "./loaded.ts";
import { isServedInTurn } from "./servedInTurn.ts";
import { lastGood } from "./storedCopies.ts";

const EDITION: ReadonlySet<string> = new Set<keyof Edition>(["asOf", "sequence"]);
const LISTED: ReadonlySet<string> = new Set<keyof CatalogueEntry>(["initiatives"]);

/** So much of an id stands in a message. */
const LONGEST_ID = 80;

/** The file holds another follow-up than the catalogue says. */
export function wrongId(found: string, expected: string): Problems {
  const [told, listed] = [found, expected].map((id) => JSON.stringify(id.slice(0, LONGEST_ID)));
  const problem = { path: "id", code: "wrong-id", found: told ?? "", expected: listed ?? "" } as const;
  return { problems: [problem], total: 1 };
}

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

/**
 * Why what a refresh of `url` brought, `next` of the text `text`, is not to take the place of `last`; `null` where it is. `ask` fetches the
 * file again.
 */
export async function whyLastStays(
  url: string,
  last: Loaded<unknown>,
  next: Loaded<unknown>,
  text: string,
  ask: () => Promise<{ readonly text: string }>,
): Promise<Extract<FeedFailure, { reason: "in-turn" }> | null> {
  return (await isServedInTurn(url, last, next, text, ask)) ? { reason: "in-turn", url } : null;
}

async function keptEdition(root: string, id: string): Promise<Edition | null> {
  const copy = await lastGood(root, ["follow-up", id], null);
  try {
    return copy && (JSON.parse(copy.text) as Edition | null);
  } catch {
    // A damaged copy says nothing of what was there.
    return null;
  }
}

/**
 * A catalogue with the entries of the one that was kept in the place of those that are invalid now and have the same id or the same file:
 * whatever is wrong with an entry, its follow-up is where it was.
 */
export async function withFormerEntries(
  root: string,
  text: string,
  now: ReadCatalogue,
  read: (url: string, text: string) => Promise<ReadCatalogue>,
): Promise<ReadCatalogue> {
  const copy = await lastGood(root, ["catalogue"], null);
  // One that cannot be read must not hide what is valid now.
  const before = copy && (await read("", copy.text).catch(() => null));
  if (before === null) return now;
  const valid = new Map(now.followUps.map((entry) => [entry.id, entry]));
  const missing = before.followUps.filter(({ id }) => !valid.has(id));
  const byId = new Map<unknown, CatalogueEntry>(missing.map((entry) => [entry.id, entry]));
  const byFile = new Map<unknown, CatalogueEntry>(missing.map((entry) => [entry.href, entry]));
  const written = (JSON.parse(text) as { readonly followUps: readonly unknown[] }).followUps;
  const given = new Set<string>();
  const followUps = written.flatMap((one) => {
    const { id, href } = (one ?? {}) as Partial<CatalogueEntry>;
    const kept = byId.get(id) ?? byFile.get(href);
    const entry = valid.get(id ?? "") ?? kept;
    if (entry === undefined || given.has(entry.id)) return [];
    given.add(entry.id);
    if (entry === kept) markFormer(entry);
    return [entry];
  });
  return { ...now, followUps };
}
