import type { QueryClient } from "@tanstack/react-query";
import { deleteCopies, keepCopies } from "../feed/keepCopies.ts";
import { catalogueQuery, configQuery, followUpQuery } from "../feed/queries.ts";
import { sourceTextQuery } from "../feed/sourceTextQuery.ts";
import { isReplaceable } from "../site/newVersion.ts";
import { removeWorker, startWorker } from "../site/offline/worker.ts";
import { followLinksInOrder } from "./followLinks.ts";
import { mayPrefetch } from "./prefetch.ts";
import { preloadScreen } from "./routes.ts";

/**
 * What waits until the first screen is complete: nothing of a first visit waits for what is kept for the next. `redraw` draws anew all that
 * stands in `place`.
 */
export async function atRest(client: QueryClient, place: HTMLElement, redraw: () => void): Promise<void> {
  followLinksInOrder();
  prefetchWhenIdle();
  import("./states/watchTranslation.tsx")
    .then(({ watchTranslation }) => watchTranslation(place, redraw))
    .catch(() => undefined);
  if (import.meta.env.PROD) await keepSite(client);
}

/**
 * Once the first screen is painted, its figures are kept where a worker keeps the site already: who was here before must not be shown
 * older ones the next time, however short this visit is.
 */
export async function atPaint(client: QueryClient): Promise<void> {
  if (isReplaceable() && (await client.ensureQueryData(configQuery())).offline) keepCopies(client);
}

/** Fetches the screens that readers open most, the list and an initiative, and what a refresh needs. */
function prefetchWhenIdle(): void {
  if (!mayPrefetch()) return;
  void import("../feed/followUpAgain.ts").catch(() => undefined);
  for (const screen of ["#/x/indsatser", "#/x/indsatser/y"]) preloadScreen(screen).catch(() => undefined);
}

/**
 * Has the browser keep the site's code and the last good feeds, so that every screen opens without a network from the next
 * visit on; or, where `config.json` says that it should not, deletes what it has kept.
 */
async function keepSite(client: QueryClient): Promise<void> {
  if (!isReplaceable()) return;
  const { offline } = await client.ensureQueryData(configQuery());
  if (!offline) {
    await Promise.all([removeWorker(), deleteCopies()]);
    return;
  }
  if (!(await startWorker())) return;
  keepCopies(client);
  await keepSource(client);
}

/** The source text belongs to what a meeting may ask for, and no screen may have shown it yet. */
async function keepSource(client: QueryClient): Promise<void> {
  const { followUps } = (await client.ensureQueryData(catalogueQuery())).value;
  const open = followUps.find(({ id }) => client.getQueryData(followUpQuery(id).queryKey) !== undefined);
  const followUp = open && client.getQueryData(followUpQuery(open.id).queryKey);
  if (followUp !== undefined) await client.prefetchQuery(sourceTextQuery(followUp.value));
}
