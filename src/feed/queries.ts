/**
 * Everything that is fetched, as query options: what a component reads and what keeps it. TanStack Query's cache is the
 * only place that holds what was fetched.
 */
import { keepPreviousData, type QueryClient, queryOptions } from "@tanstack/react-query";
import type { FollowUp } from "../agreement/followUp.ts";
import type { CatalogueEntry } from "../agreement/format/schema.ts";
import { resolveAddress } from "./addresses.ts";
import { fetchConfig } from "./config.ts";
import { FeedError, isPassing, noFollowUp } from "./errors.ts";
import { fetchText } from "./fetchText.ts";
import { followUpAddress, type Loaded, loadCatalogue, loadFollowUp } from "./load.ts";
import { sourceLines } from "./sourceLines.ts";

/**
 * Whether to ask again at once after so many failures before this one: only what may pass is tried again, and never a
 * server that kept the reader waiting already.
 */
export function mayRetry(failures: number, error: unknown): boolean {
  const hasWaited = error instanceof FeedError && error.failure.reason === "timeout";
  return failures < 2 && isPassing(error) && !hasWaited;
}

/** What all queries have in common; data is never copied to compare it. */
const common = {
  retry: mayRetry,
  /** Milliseconds: a second, then two. */
  retryDelay: (failures: number) => 1000 * 2 ** failures,
  structuralSharing: false,
  // An intranet or a wall screen may have no internet and still reach the feed.
  networkMode: "always",
} as const;

/** For a screen that decides itself when to fetch anew, or never does. */
export const onlyWhenAsked = {
  staleTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
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
  const queryKey = ["catalogue"] as const;
  return queryOptions({
    ...common,
    queryKey,
    queryFn: async ({ client, signal }) => {
      const config = await client.ensureQueryData(configQuery());
      return loadCatalogue(config, { last: client.getQueryData(queryKey), signal });
    },
    select: parsedValue,
    staleTime: 60_000,
  });
}

/**
 * One follow-up, refreshed while a screen shows it. A refresh that fails leaves the last good figures in place; one that
 * brings the same text leaves the very same object, so that nothing is drawn again.
 */
export function followUpQuery(id: string) {
  const queryKey = ["follow-up", id] as const;
  return queryOptions({
    ...common,
    queryKey,
    queryFn: async ({ client, signal }) => {
      const config = await client.ensureQueryData(configQuery());
      const entry = await entryOf(client, id);
      return loadFollowUp(config, entry, { last: client.getQueryData(queryKey), signal });
    },
    select: parsedValue,
    staleTime: 30_000,
    // After sleep or a lost connection: at once, not at the end of the interval.
    refetchOnReconnect: "always",
  });
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
      return sourceLines(await fetchText(resolveAddress(source, feed, config.allowedOrigins), signal));
    },
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The entry of the catalogue, which is asked anew when it is a minute old: a follow-up may have been added. */
async function entryOf(client: QueryClient, id: string): Promise<CatalogueEntry> {
  const { followUps, leftOut } = parsedValue(await client.fetchQuery(catalogueQuery()));
  const entry = followUps.find((candidate) => candidate.id === id);
  if (entry !== undefined) return entry;
  const { catalogue } = await client.ensureQueryData(configQuery());
  throw noFollowUp(catalogue, leftOut, id);
}

function parsedValue<T>({ value }: Loaded<T>): T {
  return value;
}
