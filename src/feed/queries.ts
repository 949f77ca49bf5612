/**
 * What every screen needs from the feed, as query options. TanStack Query's cache is the only place that holds what was
 * fetched.
 */
import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { FollowUp } from "../agreement/followUp.ts";
import type { CatalogueEntry } from "../agreement/format/catalogueSchema.ts";
import type { ReadCatalogue } from "../agreement/format/parse.ts";
import { isUnionId } from "../agreement/identity/isUnionId.ts";
import { siteRoot } from "./addresses.ts";
import { type Config, fetchConfig, followUpAddress } from "./config.ts";
import { copied, isFromCopy, orCopy } from "./copies.ts";
import { DRAFT_ID } from "./draft/draftId.ts";
import { FeedError, type FeedFailure, noFollowUp } from "./errors.ts";
import { type Fetched, fetchFile, fetchNews } from "./fetchText.ts";
import type { Loaded } from "./loaded.ts";
import { readCatalogueText } from "./parseText.ts";
import { readFollowUp, whatStays } from "./readFollowUp.ts";

/** Query options for a screen that refetches at its own times, or never. */
export const onlyWhenAsked = {
  staleTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
} as const;

/**
 * For so many milliseconds nothing is asked for again. What is of a time to come was read before the device's clock was set back, and
 * would be new for ever.
 */
export function freshFor(milliseconds: number) {
  return ({ state }: { readonly state: { readonly dataUpdatedAt: number } }) =>
    state.dataUpdatedAt > Date.now() ? Number.NEGATIVE_INFINITY : milliseconds;
}

/** The first answer to {@link configQuery}: fetched, or as it was when it last could be. */
export function configOrCopy(client: QueryClient, fetched: Promise<Config>): Promise<Config> {
  return orCopy(client, ["config"], fetched, ({ text }) => JSON.parse(text) as Config);
}

/** The first answer to {@link catalogueQuery}, likewise. */
export function catalogueOrCopy(
  client: QueryClient,
  fetched: Promise<Loaded<ReadCatalogue>>,
): Promise<Loaded<ReadCatalogue>> {
  return orCopy(client, ["catalogue"], fetched, async ({ text }) => ({
    text,
    value: await readCatalogueText("", text),
  }));
}

/** A catalogue's text with entries that are invalid now as they were when the browser kept the catalogue; `read` is what was read of it. */
export async function readCatalogue(
  url: string,
  text: string,
  read: ReadCatalogue | Promise<ReadCatalogue> = readCatalogueText(url, text),
): Promise<ReadCatalogue> {
  const now = await read;
  if (now.leftOut.total === 0) return now;
  const { withFormerEntries } = await whatStays();
  return withFormerEntries(siteRoot(), text, now, readCatalogueText);
}

/**
 * The answer to a {@link followUpQuery} of which nothing was fetched yet. Where it fails or takes long and there is a copy, the
 * screen gets that, with the time from which it is; the failure stands, so that the screen says so.
 */
export function followUpOrCopy(
  client: QueryClient,
  id: string,
  fetched: Promise<Loaded<FollowUp>>,
): Promise<Loaded<FollowUp>> {
  const key = ["follow-up", id];
  return orCopy(client, key, fetched, async ({ text, at }, error) => {
    // Another tab may have kept a newer one since this copy was shown.
    if (at !== client.getQueryState(key)?.dataUpdatedAt) {
      const read = await readFollowUp(id, id, text, { isUrgent: true });
      client.setQueryData(key, copied(read), { updatedAt: at });
    }
    throw copied(error);
  });
}

/** The deployment's configuration, read once. */
export function configQuery() {
  return queryOptions({
    queryKey: ["config"],
    queryFn: ({ client }) =>
      client.getQueryData(["config"]) ? fetchConfig() : configOrCopy(client, fetchConfig()),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The catalogue: the follow-ups, newest first, and the entries that are invalid. */
export function catalogueQuery() {
  const queryKey = ["catalogue"] as const;
  return queryOptions({
    queryKey,
    queryFn: ({ client }) => {
      const last = client.getQueryData<Loaded<ReadCatalogue>>(queryKey);
      const fetched = async () => {
        const { catalogue } = await client.ensureQueryData(configQuery());
        return load(catalogue, readCatalogue, last);
      };
      return last === undefined ? catalogueOrCopy(client, fetched()) : fetched();
    },
    select: parsedValue,
    staleTime: freshFor(60_000),
  });
}

/**
 * One follow-up, refreshed while a screen shows it. A refresh that fails leaves the last good figures in place; one that
 * brings the same text leaves the very same object, so that nothing renders again.
 */
export function followUpQuery(id: string) {
  const queryKey = ["follow-up", id] as const;
  return queryOptions({
    queryKey,
    queryFn: async ({ client }): Promise<Loaded<FollowUp>> => {
      if (id === DRAFT_ID) {
        const { loadDraft } = await import("./draft/loadDraft.ts");
        const draft = await loadDraft(client.getQueryData(queryKey));
        if (draft !== null) return draft;
      }
      const last = client.getQueryData<Loaded<FollowUp>>(queryKey);
      if (isUnionId(id)) {
        const { loadUnion } = await import("./loadUnion.ts");
        return loadUnion(client, id, last, { configQuery, catalogueQuery, followUpQuery, noFollowUp });
      }
      const fetched = async () => {
        const config = await client.ensureQueryData(configQuery());
        const entry = await entryOf(client, id);
        const address = followUpAddress(config, entry);
        return asListed(entry, address, await loadFollowUp(address, id, last), last);
      };
      return last && !isFromCopy(last) ? fetched() : followUpOrCopy(client, id, fetched());
    },
    select: parsedValue,
    staleTime: freshFor(30_000),
    // Refetch at once when the network is back, not at the end of the interval.
    refetchOnReconnect: "always",
  });
}

/**
 * What was read of an entry of the catalogue.
 *
 * @throws {FeedError} `older`, where that is an older edition than is listed and than what there was, in the page or as a copy: that stays.
 * `invalid`, where it has none of the initiatives that are listed.
 */
export async function asListed(
  entry: CatalogueEntry,
  url: string,
  read: Loaded<FollowUp>,
  last?: Loaded<FollowUp>,
): Promise<Loaded<FollowUp>> {
  const { facts } = read.value;
  const isListed = facts.asOf === entry.asOf && facts.sequence?.number === entry.sequence?.number;
  if (isListed && facts.initiatives.length > 0) return read;
  const { whatIsWrong } = await whatStays();
  const wrong = await whatIsWrong(entry, facts, last?.value.facts, siteRoot());
  if (wrong) throw new FeedError({ url, ...wrong });
  return read;
}

/** The catalogue's entry. A catalogue older than a minute is fetched again: a follow-up may have been added. */
export async function entryOf(client: QueryClient, id: string): Promise<CatalogueEntry> {
  const { followUps, leftOut } = parsedValue(await client.fetchQuery(catalogueQuery()));
  const entry = followUps.find((candidate) => candidate.id === id);
  if (entry !== undefined) return entry;
  const { catalogue } = await client.ensureQueryData(configQuery());
  throw noFollowUp(catalogue, leftOut, id);
}

/**
 * Fetches a file and parses it. `last` is what was loaded before: the same text gives the very same object.
 *
 * @throws {FeedError} what {@link fetchText} and `parse` throw.
 */
export function load<T>(
  url: string,
  parse: (url: string, text: string) => T | Promise<T>,
  last: Loaded<T> | undefined,
): Promise<Loaded<T>> {
  return loadAs(url, last, async (file) => ({ ...file, value: await parse(url, file.text) }));
}

/** Likewise a follow-up, which may be long; `id` is its id in the catalogue. */
function loadFollowUp(
  url: string,
  id: string,
  last: Loaded<FollowUp> | undefined,
): Promise<Loaded<FollowUp>> {
  return loadAs(url, last, async ({ text, tag }) => ({
    ...(await readFollowUp(url, id, text, { isUrgent: last === undefined, earlier: last })),
    tag,
  }));
}

async function loadAs<T>(
  url: string,
  last: Loaded<T> | undefined,
  read: (file: Fetched) => Promise<Loaded<T>>,
): Promise<Loaded<T>> {
  if (last === undefined) return read(await fetchFile(url));
  const file = await fetchNews(url, last.tag);
  if (file === null || file.text === last.text) return last;
  const next = await read(file);
  const stays = await whatStays().catch(() => null);
  const wrong = await stays?.whyLastStays(url, last, next, file.text, () => fetchFile(url));
  if (wrong) throw new FeedError(wrong);
  return next;
}

function parsedValue<T>({ value }: Loaded<T>): T {
  return value;
}

/**
 * Why a query failed; `null` where the feed is not the reason. Code that only some screens load asks here: what it shared with the
 * entry would become a file of its own, which every first visit would wait for.
 */
export function failureOf(error: unknown): FeedFailure | null {
  return error instanceof FeedError ? error.failure : null;
}
