import type { CatalogueEntry } from "../agreement/format/catalogueSchema.ts";
import type { ReadCatalogue } from "../agreement/format/parse.ts";
import { siteRoot } from "./addresses.ts";
import { type Config, fetchConfig, followUpAddress } from "./config.ts";
import { type Fetched, fetchFile } from "./fetchText.ts";
import type { Loaded } from "./loaded.ts";
import { readCatalogueText } from "./parseText.ts";
import { readsArchive } from "./readsArchive.ts";

/** The first requests of the feed, which are still pending. */
export interface StartedFeed {
  readonly config: Promise<Config>;
  /** `null` for a screen that does without it, see `readsArchive`. */
  readonly catalogue: Promise<StartedCatalogue> | null;
  /** Which follow-up of a catalogue the address asks for first. */
  readonly firstOf: (catalogue: ReadCatalogue) => CatalogueEntry | undefined;
}

interface StartedCatalogue extends Loaded<ReadCatalogue> {
  /** The follow-up that is shown first; `null` where the reader chooses. */
  readonly followUp: {
    readonly entry: CatalogueEntry;
    readonly url: string;
    readonly file: Promise<Fetched>;
  } | null;
}

/**
 * Begins the requests for config, catalogue and the follow-up that the address names (or the newest) while the app's
 * code is still loading. The queries that take over the answers show failures.
 */
export function startFeed({ hash }: { readonly hash: string }, hint: FeedHint | null = null): StartedFeed {
  const config = takenOverLater(fetchConfig());
  const firstOf = ({ followUps }: ReadCatalogue) => firstEntry(followUps, hash);
  if (readsArchive(hash)) return { config, catalogue: null, firstOf };
  const early = earlyFiles(hash, hint);
  const fileAt = (url: string) => early.get(url) ?? fetchFile(url);
  const catalogue = config.then(async (known): Promise<StartedCatalogue> => {
    const { text, tag } = await fileAt(known.catalogue);
    const value = await readCatalogueText(known.catalogue, text);
    const entry = firstOf(value);
    if (entry === undefined) return { text, tag, value, followUp: null };
    const url = followUpAddress(known, entry);
    return { text, tag, value, followUp: { entry, url, file: takenOverLater(fileAt(url)) } };
  });
  return { config, catalogue: takenOverLater(catalogue), firstOf };
}

/** Where the files lay when the page was published, relative to the site: a guess, so that each need not name the next. */
export interface FeedHint {
  readonly followUpId: string;
  /** True where the address that names none leads to it. */
  readonly isOnly: boolean;
  readonly catalogue: string;
  readonly followUp: string;
}

/**
 * The files that a hint names, already requested, by their addresses; the follow-up only where the address asks
 * for it. What config and catalogue do not lead to is never read.
 */
function earlyFiles(hash: string, hint: FeedHint | null): ReadonlyMap<string, Promise<Fetched>> {
  if (hint === null) return new Map();
  const [, segment = ""] = hash.split(/[/?]/);
  const isWanted =
    segment === "" ? hint.isOnly : [encodeURIComponent(hint.followUpId), hint.followUpId].includes(segment);
  const addresses = [hint.catalogue, ...(isWanted ? [hint.followUp] : [])];
  return new Map(
    addresses.map((address) => {
      const url = new URL(address, siteRoot()).href;
      return [url, takenOverLater(fetchFile(url))];
    }),
  );
}

/** The same promise, without an "unhandled rejection" before a query takes it over and reports its failure. */
function takenOverLater<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

/** What comes first in the address of a screen that does not show the newest follow-up: all that begins with `~`, but for these. */
const WITHOUT_ONE = /^~(?!om$|drift|skaerm)/;

/**
 * The follow-up that the address names, else the newest where a screen shows that; `undefined` at the start screen with several to
 * choose from, at a whole agreement, and where none is shown.
 */
function firstEntry(followUps: readonly CatalogueEntry[], hash: string): CatalogueEntry | undefined {
  const [, segment = ""] = hash.split(/[/?]/);
  const named = followUps.find(({ id }) => encodeURIComponent(id) === segment || id === segment);
  if (named !== undefined || (segment === "" && followUps.length > 1)) return named;
  return WITHOUT_ONE.test(segment) ? undefined : followUps[0];
}
