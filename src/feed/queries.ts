/** Everything that is fetched, as query options: the same value serves a route's loader and the component that reads. */
import { keepPreviousData, type QueryClient, queryOptions } from "@tanstack/react-query";
import { buildFollowUp, type FollowUp } from "../agreement/followUp.ts";
import type { ReadCatalogue } from "../agreement/format/parse.ts";
import { type Problems, shown } from "../agreement/format/problem.ts";
import type { CatalogueEntry } from "../agreement/format/schema.ts";
import { resolveAddress } from "./addresses.ts";
import { type Config, fetchConfig } from "./config.ts";
import { FeedError, isPassing, noFollowUp } from "./errors.ts";
import { fetchText } from "./fetchText.ts";
import { LastRead } from "./lastRead.ts";
import { linesOf } from "./linesOf.ts";
import { parseOffThread } from "./parseInWorker.ts";
import { parseCatalogueText } from "./parseText.ts";

const catalogues = new LastRead<ReadCatalogue>();
const followUps = new LastRead<FollowUp>();

/**
 * Whether to ask again at once after so many failures before this one: only what may pass is tried again, and never a
 * server that kept the reader waiting already.
 */
export function mayRetry(failures: number, error: unknown): boolean {
  const hasWaited = error instanceof FeedError && error.failure.reason === "timeout";
  return failures < 2 && isPassing(error) && !hasWaited;
}

/** Milliseconds until then: a second, then two. */
export function retryDelay(failures: number): number {
  return 1000 * 2 ** failures;
}

/** What all queries have in common; data is never copied to compare it. */
const common = {
  retry: mayRetry,
  retryDelay,
  structuralSharing: false,
  // An intranet or a wall screen may have no internet and still reach the feed.
  networkMode: "always",
} as const;

/** The deployment's configuration, read once. */
export function configQuery() {
  return queryOptions({
    ...common,
    queryKey: ["config"],
    queryFn: ({ signal }) => fetchConfig(signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Which follow-ups there are, newest first, and which entries had to be left out. */
export function catalogueQuery() {
  return queryOptions({
    ...common,
    queryKey: ["catalogue"],
    queryFn: async ({ client, signal }) => {
      const { catalogue } = await client.ensureQueryData(configQuery());
      const text = await fetchText(catalogue, signal);
      return catalogues.valueOf(catalogue, text, () => parseCatalogueText(catalogue, text));
    },
    staleTime: 60_000,
  });
}

/**
 * One follow-up as a follow-up, refreshed while a screen shows it. A refresh that fails leaves the last
 * good agreement in place; one that brings the same text leaves the very same object, so nothing is drawn again.
 */
export function followUpQuery(id: string) {
  return queryOptions({
    ...common,
    queryKey: ["agreement", id],
    queryFn: ({ client, signal }) => fetchFollowUp(client, id, signal),
    staleTime: 30_000,
    // After sleep or a lost connection: at once, not at the end of the interval.
    refetchOnReconnect: "always",
  });
}

/** The follow-up's agreement as the feed has it now: the very same object when it has the same text. */
export async function fetchFollowUp(
  client: QueryClient,
  id: string,
  signal?: AbortSignal,
): Promise<FollowUp> {
  const url = followUpAddress(await client.ensureQueryData(configQuery()), await entryOf(client, id));
  const text = await fetchText(url, signal);
  return followUps.valueOf(url, text, () => readFollowUp(url, id, text));
}

/** The lines of the document that a follow-up was imported from; `null` when the feed names none. */
export function sourceTextQuery({ facts }: FollowUp) {
  const source = facts.document?.source ?? null;
  return queryOptions({
    ...common,
    queryKey: ["source", facts.id, source],
    queryFn: async ({ client, signal }): Promise<readonly string[] | null> => {
      if (source === null) return null;
      const config = await client.ensureQueryData(configQuery());
      const feed = followUpAddress(config, await entryOf(client, facts.id));
      const text = await fetchText(resolveAddress(source, feed, config.allowedOrigins), signal);
      return linesOf(text);
    },
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The entry of the catalogue, which is asked anew when it is a minute old: a follow-up may have been added. */
async function entryOf(client: QueryClient, id: string): Promise<CatalogueEntry> {
  const { followUps, leftOut } = await client.fetchQuery(catalogueQuery());
  const entry = followUps.find((candidate) => candidate.id === id);
  if (entry !== undefined) return entry;
  const { catalogue } = await client.ensureQueryData(configQuery());
  throw noFollowUp(catalogue, leftOut, id);
}

function followUpAddress(config: Config, entry: CatalogueEntry): string {
  return resolveAddress(entry.href, config.catalogue, config.allowedOrigins);
}

async function readFollowUp(url: string, id: string, text: string): Promise<FollowUp> {
  const facts = await parseOffThread(url, text, { isUrgent: !followUps.has(url) });
  if (facts.id !== id) throw new FeedError({ reason: "invalid", url, ...wrongId(facts.id, id) });
  return buildFollowUp(facts);
}

/** The catalogue promised another follow-up than the file holds. */
function wrongId(found: string, expected: string): Problems {
  const problem = { path: "id", code: "wrong-id", found: shown(found), expected: shown(expected) } as const;
  return { problems: [problem], total: 1 };
}
