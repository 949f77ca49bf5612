/** What is doubtful in a feed that can be shown. Loaded when the first screen is painted: nobody waits for it. */
import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { doubleEncodedSteps, mayBeDoubleEncoded } from "../agreement/doubts/doubleEncoded.ts";
import { isOlderThanListed, notAsListed } from "../agreement/doubts/notAsListed.ts";
import { repeatedKeySteps } from "../agreement/doubts/repeatedKeys.ts";
import type { FollowUp } from "../agreement/followUp.ts";
import type { CatalogueEntry } from "../agreement/format/catalogueSchema.ts";
import type { ReadCatalogue } from "../agreement/format/parse.ts";
import type { Problems } from "../agreement/format/problem.ts";
import { inSlices } from "../device/inSlices.ts";
import { isFromCopy } from "./copies.ts";
import type { Loaded } from "./loaded.ts";
import { catalogueQuery, followUpQuery, freshFor } from "./queries.ts";

/** One doubt about a feed, with every place that it rests on. */
export interface FeedDoubt extends Problems {
  readonly kind: "older" | "otherwise" | "letters" | "keys";
}

/**
 * The doubts about a follow-up as it was read; `entry` is what the catalogue says of it, `undefined` where that says nothing or is
 * not of the same time. A long text is not kept by the page, so its keys are not looked at: `npm run check-feed` does.
 */
function* doubtSteps(
  { text, value: { facts } }: Loaded<FollowUp>,
  entry: CatalogueEntry | undefined,
): Generator<void, readonly FeedDoubt[]> {
  const isKept = typeof text === "string" && text !== "";
  const letters = isKept && !mayBeDoubleEncoded(text) ? NONE : yield* doubleEncodedSteps(facts);
  const keys = isKept ? yield* repeatedKeySteps(text) : NONE;
  const differences = entry === undefined ? [] : notAsListed(entry, facts);
  const isOlder = entry !== undefined && isOlderThanListed(entry, facts);
  const doubts: readonly FeedDoubt[] = [
    { kind: isOlder ? "older" : "otherwise", problems: differences, total: differences.length },
    { kind: "letters", ...letters },
    { kind: "keys", ...keys },
  ];
  return doubts.filter(({ total }) => total > 0);
}

const NONE: Problems = { problems: [], total: 0 };

/**
 * The doubts about a follow-up of the cache, or about those that a whole agreement is made of. `followUp` and `catalogue` are what was read:
 * what is read again and is the same is not looked at again, and draws nothing.
 */
export function doubtsQuery(
  id: string,
  followUp: FollowUp | undefined,
  catalogue: ReadCatalogue | undefined,
) {
  return queryOptions({
    queryKey: ["doubts", id, nameOf(followUp), nameOf(catalogue)],
    queryFn: ({ client }) => findDoubts(client, id),
    // What is said stays until the next reading is looked at.
    placeholderData: (before, query) => (query?.queryKey[1] === id ? before : undefined),
    enabled: followUp !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
}

const names = new WeakMap<object, number>();
let named = 0;

/** Tells what was read from all that was read before. */
function nameOf(read: object | undefined): number {
  if (read === undefined) return 0;
  const name = names.get(read) ?? ++named;
  names.set(read, name);
  return name;
}

/** Milliseconds in which a follow-up that is not as listed is asked for again once. */
const ASK_ONCE = 60_000;

/** When it was last asked for again because of that, by id. */
const askedAt = new Map<string, number>();

async function findDoubts(client: QueryClient, id: string): Promise<readonly FeedDoubt[]> {
  const committees = client.getQueryData(followUpQuery(id).queryKey)?.value.union?.committees;
  const ids = committees?.map(({ followUp }) => followUp.facts.id) ?? [id];
  const isAskedAgain = Math.abs(Date.now() - (askedAt.get(id) ?? 0)) < ASK_ONCE;
  const others = () => ids.filter((one) => isOtherThanListed(client, one));
  // One of the two may have been replaced since it was fetched. The catalogue is asked for again first: it is the one that is older.
  if (!isAskedAgain && others().length > 0) {
    askedAt.set(id, Date.now());
    await client.fetchQuery({ ...catalogueQuery(), staleTime: freshFor(0) }).catch(() => null);
    // One that is on its way is waited for.
    const asked = { cancelRefetch: false };
    await Promise.all(
      others().map((one) => client.refetchQueries({ queryKey: followUpQuery(one).queryKey }, asked)),
    );
  }
  const found = await Promise.all(ids.map((one) => doubtsOf(client, one)));
  return found.flat();
}

function isOtherThanListed(client: QueryClient, id: string): boolean {
  const read = client.getQueryData(followUpQuery(id).queryKey);
  const entry = entryOf(client, id, read);
  return read !== undefined && entry !== undefined && notAsListed(entry, read.value.facts).length > 0;
}

async function doubtsOf(client: QueryClient, id: string): Promise<readonly FeedDoubt[]> {
  const read = client.getQueryData(followUpQuery(id).queryKey);
  return read === undefined ? [] : await inSlices(doubtSteps(read, entryOf(client, id, read)));
}

/** The catalogue's entry of what was read; `undefined` where either is a copy, which may be of another day. */
function entryOf(
  client: QueryClient,
  id: string,
  read: Loaded<FollowUp> | undefined,
): CatalogueEntry | undefined {
  const catalogue = client.getQueryData(catalogueQuery().queryKey);
  if (isFromCopy(read) || isFromCopy(catalogue)) return undefined;
  return catalogue?.value.followUps.find((listed) => listed.id === id);
}
