import type { QueryClient } from "@tanstack/react-query";
import { keepCopies } from "../feed/keepCopies.ts";
import { configQuery } from "../feed/queries.ts";
import { isReplaceable } from "../site/newVersion.ts";
import { followLinksInOrder } from "./followLinks.ts";
import { keepSite } from "./keepSite.ts";
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
