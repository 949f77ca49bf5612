import type { ReadCatalogue } from "../agreement/format/parse.ts";
import type { CatalogueEntry } from "../agreement/format/schema.ts";
import { type Config, fetchConfig, followUpAddress } from "./config.ts";
import { fetchText } from "./fetchText.ts";
import { parseCatalogueText } from "./parseText.ts";
import type { Loaded } from "./queries.ts";

/** The first requests of the feed, which are still pending. */
export interface StartedFeed {
  readonly config: Promise<Config>;
  readonly catalogue: Promise<StartedCatalogue>;
}

interface StartedCatalogue extends Loaded<ReadCatalogue> {
  /** The follow-up that is shown first; `null` where the reader chooses. */
  readonly followUp: { readonly id: string; readonly url: string; readonly text: Promise<string> } | null;
}

/**
 * Begins the requests for config, catalogue and the follow-up that the address names (or the newest) while the app's
 * code is still loading. The queries that take over the answers show failures.
 */
export function startFeed({ hash }: { readonly hash: string }): StartedFeed {
  const config = takenOverLater(fetchConfig());
  const catalogue = config.then(async (known): Promise<StartedCatalogue> => {
    const text = await fetchText(known.catalogue);
    const value = parseCatalogueText(known.catalogue, text);
    const entry = firstEntry(value.followUps, hash);
    if (entry === undefined) return { text, value, followUp: null };
    const url = followUpAddress(known, entry);
    return { text, value, followUp: { id: entry.id, url, text: takenOverLater(fetchText(url)) } };
  });
  return { config, catalogue: takenOverLater(catalogue) };
}

/** The same promise, without an "unhandled rejection" before a query takes it over and reports its failure. */
function takenOverLater<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

/** The follow-up that the address names, else the newest; `undefined` at the start screen with several to choose from. */
function firstEntry(followUps: readonly CatalogueEntry[], hash: string): CatalogueEntry | undefined {
  const [, segment = ""] = hash.split(/[/?]/);
  const named = followUps.find(({ id }) => encodeURIComponent(id) === segment || id === segment);
  return named ?? (segment === "" && followUps.length > 1 ? undefined : followUps[0]);
}
