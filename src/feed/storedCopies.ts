/**
 * The last good answer to each request of the feed, kept by the browser where the site is used without a network. Only what
 * has been read and checked is kept, so what is wrong with a feed never replaces it.
 *
 * It imports nothing: what the entry has would become a file of its own for it, which every first visit would wait for.
 */
import type { QueryClient, QueryKey } from "@tanstack/react-query";
import type { ReadCatalogue } from "../agreement/format/parse.ts";
import type { Config } from "./config.ts";
import type { FeedError, FeedFailure } from "./errors.ts";
import type { Loaded } from "./loaded.ts";

/** Answers that speak of this very follow-up: what was kept of it must not hide them, but where {@link isThereStill}. */
const FINAL: ReadonlySet<FeedFailure["reason"]> = new Set(["unknown-follow-up", "no-follow-ups"]);

/** Milliseconds in which a server that is asked again has answered. */
const PATIENCE = 10_000;

export const COPIES = "aftaleoverblik.feed";

export interface Copy {
  readonly text: string;
  /** When it was fetched, in milliseconds of the wall clock. */
  readonly at: number;
}

/** The address that stands for a query of the site at `root` among the copies; nothing is ever fetched from it. */
export function copyAddress(root: string, queryKey: readonly unknown[]): string {
  return new URL(`~kopi/${encodeURIComponent(JSON.stringify(queryKey))}`, root).href;
}

/** True for a failure in whose place nothing that was kept may be shown: the follow-up has been withdrawn. */
export function isFinal(error: unknown): boolean {
  const failure = (error as Partial<FeedError> | null)?.failure;
  return failure !== undefined && FINAL.has(failure.reason);
}

/** The last good answer to a query that failed by `error`; `null` where none is kept, can be or may be shown. */
export async function lastGood(
  root: string,
  queryKey: readonly unknown[],
  error: unknown,
): Promise<Copy | null> {
  try {
    if (isFinal(error) && !(await isThereStill(root, queryKey, error as FeedError))) return null;
    return await copyOf(root, queryKey);
  } catch {
    return null;
  }
}

function responseOf(root: string, queryKey: readonly unknown[]): Promise<Response | undefined> {
  return caches.match(copyAddress(root, queryKey), { cacheName: COPIES });
}

async function copyOf(root: string, queryKey: readonly unknown[]): Promise<Copy | null> {
  const response = await responseOf(root, queryKey);
  if (response === undefined) return null;
  const text = await response.text();
  if (!isWhole(queryKey[0], text)) return null;
  return { text, at: Date.parse(response.headers.get("date") ?? "") || 0 };
}

/** False for a damaged copy of what is read without being checked again. */
function isWhole(kind: unknown, text: string): boolean {
  if (kind === "source") return Array.isArray(JSON.parse(text));
  if (kind !== "config") return true;
  const { catalogue, allowedOrigins, refreshSeconds } = JSON.parse(text) as Partial<Config>;
  return typeof catalogue === "string" && Array.isArray(allowedOrigins) && typeof refreshSeconds === "number";
}

/**
 * True for a catalogue that does not list what is still where it was. Whoever withdraws a follow-up takes its file away (`npm run
 * unpublish` does); who writes a wrong id or an empty list by mistake leaves it there.
 */
function isThereStill(root: string, queryKey: readonly unknown[], error: FeedError): Promise<boolean> {
  return error.failure.reason === "no-follow-ups" ? isListedThere(root, error) : isKeptThere(root, queryKey);
}

/** True where a kept follow-up is still where it lay. */
async function isKeptThere(root: string, queryKey: readonly unknown[]): Promise<boolean> {
  const place = (await responseOf(root, queryKey))?.headers.get("content-location");
  return place ? isOwnFile(place, queryKey[1]) : false;
}

/** True where the file at an address holds the follow-up `id`: another may have taken its place. */
export async function isOwnFile(address: string, id: unknown): Promise<boolean> {
  const signal = AbortSignal.timeout(PATIENCE);
  const answer = await fetch(address, { cache: "no-cache", redirect: "error", signal });
  return answer.ok && (await answer.json()).id === id;
}

/** True where a file is still where the catalogue listed it. */
async function isListedThere(root: string, { failure }: FeedError): Promise<boolean> {
  const copy = await copyOf(root, ["catalogue"]);
  if (copy === null) return false;
  const { followUps } = JSON.parse(copy.text) as { readonly followUps: readonly { readonly href: string }[] };
  const addresses = followUps.map(({ href }) => new URL(href, failure.url));
  // The catalogue's own place is one that may be fetched from.
  const [beside] = addresses.filter(({ origin }) => origin === new URL(failure.url).origin);
  if (beside === undefined) return false;
  // In full, and ended once it begins: many a server refuses HEAD.
  const { ok, headers, body } = await fetch(beside, { cache: "no-cache", redirect: "error" });
  await body?.cancel();
  // Some servers answer with a page for what is not there.
  return ok && !headers.get("content-type")?.includes("html");
}

/**
 * Puts the answer to a query into the cache that comes after a copy was shown; where it fails, that stands in the query, which tells of
 * it. `isFromCopy` says whether the copy is there still: another request may have been quicker.
 */
export function replaceCopy(
  client: QueryClient,
  queryKey: QueryKey,
  answer: Promise<unknown>,
  root: string,
  isFromCopy: (value: unknown) => boolean,
): void {
  // In a task of its own: the query itself has taken the copy by then.
  answer.then(
    (late) => setTimeout(() => putLate(client, queryKey, late, isFromCopy)),
    (failure) => setTimeout(() => void tellLate(client, queryKey, failure, root, isFromCopy)),
  );
}

function putLate(
  client: QueryClient,
  queryKey: QueryKey,
  late: unknown,
  isFromCopy: (value: unknown) => boolean,
): void {
  const copy = client.getQueryData(queryKey);
  if (!isFromCopy(copy)) return;
  const isSame = textOf(late) !== undefined && textOf(late) === textOf(copy);
  // The very same facts: nothing is drawn again.
  client.setQueryData(
    queryKey,
    isSame ? { ...(late as object), value: (copy as Loaded<unknown>).value } : late,
  );
  if (isSame) return;
  if (queryKey[0] === "catalogue") askAnew(client, late as Loaded<ReadCatalogue>);
  // The whole agreement that was made of the copy, which has no answer of its own.
  else
    void client.invalidateQueries({
      queryKey: ["follow-up"],
      predicate: ({ queryKey: [, id] }) => String(id).startsWith("~"),
    });
}

/** The text that a value was read from, where it is at hand. */
function textOf(value: unknown): string | undefined {
  const text = (value as Partial<Loaded<unknown>> | null)?.text;
  return typeof text === "string" ? text : undefined;
}

/** What was shown by an old catalogue may lie elsewhere by now, or be withdrawn. */
function askAnew(client: QueryClient, { value }: Loaded<ReadCatalogue>): void {
  const listed = new Set<unknown>(value.followUps.map(({ id }) => id));
  void client.resetQueries({
    queryKey: ["follow-up"],
    // What begins so is no entry of a catalogue: a draft, and a whole agreement.
    predicate: ({ queryKey: [, id] }) => !listed.has(id) && !String(id).startsWith("~"),
  });
  void client.invalidateQueries({ queryKey: ["follow-up"] });
}

async function tellLate(
  client: QueryClient,
  queryKey: QueryKey,
  error: FeedError,
  root: string,
  isFromCopy: (value: unknown) => boolean,
): Promise<void> {
  const isWithdrawn = isFinal(error) && (await lastGood(root, queryKey, error)) === null;
  const query = client.getQueryCache().find({ queryKey });
  if (!isFromCopy(query?.state.data)) return;
  query?.setState({
    status: "error",
    error,
    errorUpdatedAt: Date.now(),
    ...(isWithdrawn ? { data: undefined, dataUpdatedAt: 0 } : {}),
  });
}
