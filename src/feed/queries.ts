/** Everything that is fetched, as query options: the same value serves a route's loader and the component that reads. */
import { keepPreviousData, type QueryClient, queryOptions } from "@tanstack/react-query";
import { type Agreement, buildAgreement } from "../agreement/agreement.ts";
import { type Problems, shown } from "../agreement/problem.ts";
import type { CatalogueEntry } from "../agreement/schema.ts";
import { resolveAddress } from "./addresses.ts";
import { type Config, fetchConfig } from "./config.ts";
import { FeedError, isPassing, noFollowUp } from "./errors.ts";
import { fetchText } from "./fetchText.ts";
import { linesOf } from "./linesOf.ts";
import { parseOffThread } from "./parseInWorker.ts";
import { parseCatalogueText } from "./parseText.ts";

/** What all queries have in common: only what may pass is tried again, and data is never copied to compare it. */
const common = {
  retry: (failures: number, error: unknown) => failures < 2 && isPassing(error),
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
      return parseCatalogueText(catalogue, await fetchText(catalogue, signal));
    },
    staleTime: 60_000,
  });
}

/**
 * One follow-up as an agreement, refreshed while a screen shows it. A refresh that fails leaves the last
 * good agreement in place; one that brings the same text leaves the very same object, so nothing is drawn again.
 */
export function agreementQuery(id: string) {
  return queryOptions({
    ...common,
    queryKey: ["agreement", id],
    queryFn: async ({ client, signal }) => {
      const url = followUpAddress(await client.ensureQueryData(configQuery()), await entryOf(client, id));
      return readAgreement(url, id, await fetchText(url, signal));
    },
    staleTime: 30_000,
    // After sleep or a lost connection: at once, not at the end of the interval.
    refetchOnReconnect: "always",
  });
}

/** The lines of the document that a follow-up was imported from; `null` when the feed names none. */
export function sourceTextQuery({ followUp }: Agreement) {
  const source = followUp.document?.source ?? null;
  return queryOptions({
    ...common,
    queryKey: ["source", followUp.id, source],
    queryFn: async ({ client, signal }): Promise<readonly string[] | null> => {
      if (source === null) return null;
      const config = await client.ensureQueryData(configQuery());
      const feed = followUpAddress(config, await entryOf(client, followUp.id));
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

/** The last text and what it became, by address: the same text is the same agreement. */
const lastRead = new Map<string, { readonly text: string; readonly agreement: Agreement }>();

async function readAgreement(url: string, id: string, text: string): Promise<Agreement> {
  const last = lastRead.get(url);
  if (last?.text === text) return last.agreement;
  const followUp = await parseOffThread(url, text);
  if (followUp.id !== id) throw new FeedError({ reason: "invalid", url, ...wrongId(followUp.id, id) });
  const agreement = buildAgreement(followUp);
  lastRead.set(url, { text, agreement });
  return agreement;
}

/** The catalogue promised another follow-up than the file holds. */
function wrongId(found: string, expected: string): Problems {
  const problem = { path: "id", code: "wrong-id", found: shown(found), expected: shown(expected) } as const;
  return { problems: [problem], total: 1 };
}
