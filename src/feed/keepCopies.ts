/** Writes the copies that `storedCopies.ts` reads. Loaded when the first screen is painted or complete. */
import type { Query, QueryClient, QueryKey } from "@tanstack/react-query";
import type { ReadCatalogue } from "../agreement/format/parse.ts";
import { siteRoot } from "./addresses.ts";
import { followUpAddress } from "./config.ts";
import { isFromCopy } from "./copies.ts";
import { LONGEST_COPY } from "./knownText.ts";
import type { Loaded } from "./loaded.ts";
import { catalogueQuery, configQuery } from "./queries.ts";

const KEPT: ReadonlySet<unknown> = new Set(["config", "catalogue", "follow-up", "source"]);
const MOST_COPIES = 40;

/** Whose answers are kept already. */
const followed = new WeakSet<QueryClient>();

/** Keeps what the cache holds by now, and from now on every answer. */
export function keepCopies(client: QueryClient): void {
  if (followed.has(client)) return;
  followed.add(client);
  const cache = client.getQueryCache();
  // One after the other, each as it is by then: what was read last is what is kept in the end.
  let writing: Promise<unknown> = Promise.resolve();
  const waiting = new Set<Query>();
  const keepNext = (query: Query) => {
    if (waiting.has(query)) return;
    waiting.add(query);
    const write = () => {
      waiting.delete(query);
      return keep(client, query);
    };
    writing = writing.then(write).catch(noRoom);
  };
  cache.getAll().forEach(keepNext);
  cache.subscribe((event) => {
    if (event.type === "updated" && event.action.type === "success") keepNext(event.query);
  });
}

/** Deletes all copies. */
export async function deleteCopies(): Promise<void> {
  const { COPIES } = await stored();
  await globalThis.caches?.delete(COPIES).catch(() => false);
}

/** By a dynamic import everywhere: the bundler then needs no helper that the first visit would wait for. */
const stored = () => import("./storedCopies.ts");

async function keep(client: QueryClient, { queryKey, state }: Query): Promise<void> {
  const { data, dataUpdatedAt } = state as { readonly data: unknown; readonly dataUpdatedAt: number };
  if (typeof data !== "object" || data === null || !KEPT.has(queryKey[0]) || isFromCopy(data)) return;
  const text = await textOf(data);
  // A whole agreement has no text of its own: its follow-ups' are kept.
  if (text === null || text === "") return;
  const { COPIES, copyAddress } = await stored();
  const store = await caches.open(COPIES);
  // Written anew, it is the youngest: what is not used for long goes first. Where there is no room for it, the one before stays.
  await store.put(
    copyAddress(siteRoot(), queryKey),
    new Response(text, {
      headers: { date: new Date(dataUpdatedAt).toUTCString(), ...placeOf(client, queryKey) },
    }),
  );
  const all = await store.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - MOST_COPIES)).map((old) => store.delete(old)));
}

/** No room, or none that this browser allows: the site works without copies. */
function noRoom(): void {}

/** Where the catalogue says that a follow-up lies. */
function placeOf(client: QueryClient, [kind, id]: QueryKey): { readonly "content-location"?: string } {
  const config = client.getQueryData(configQuery().queryKey);
  const catalogue = client.getQueryData(catalogueQuery().queryKey)?.value;
  const entry = kind === "follow-up" ? catalogue?.followUps.find((listed) => listed.id === id) : undefined;
  if (config === undefined || entry === undefined) return {};
  return { "content-location": followUpAddress(config, entry) };
}

/** A file's own text where the query has it; other values as JSON. `null` where it is too long to be kept. */
async function textOf(data: object): Promise<string | Blob | null> {
  if (isCatalogue(data) && data.value.leftOut.total > 0) {
    const { followUps } = data.value;
    // Without any it would be the catalogue of a site from which all was withdrawn.
    return followUps.length === 0 ? null : JSON.stringify({ ...JSON.parse(String(data.text)), followUps });
  }
  const text = "text" in data ? await (data as Loaded<unknown>).text : JSON.stringify(data);
  if (typeof text !== "string") return text?.copy ?? null;
  return text.length > LONGEST_COPY ? null : text;
}

/** A catalogue is kept with its valid entries alone: the next visit goes by them. */
function isCatalogue(data: object): data is Loaded<ReadCatalogue> {
  return "value" in data && "followUps" in (data.value as object);
}
