import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { useStored } from "../device/useStored.ts";
import { FeedError } from "../feed/errors.ts";
import { catalogueQuery, configQuery, followUpQuery } from "../feed/queries.ts";
import { createQueryClient } from "../feed/queryClient.ts";
import type { StartedFeed } from "../feed/start.ts";
import { MissingCodeError } from "../site/missingCode.ts";
import { LanguageContext } from "../text/LanguageContext.ts";
import { App } from "./App.tsx";
import { parseHash, segmentsOf } from "./hashLocation.ts";
import { followHistory } from "./places/followHistory.ts";
import { language } from "./preferences.ts";
import { matchRoute } from "./routes.ts";
import { LoadingScreen } from "./states/LoadingScreen.tsx";
import { fetchFailureScreens } from "./states/lazyNotices.ts";

/** A failed feed and missing code are shown on the screen; all else that a screen throws is a defect and goes to the console. */
function reportDefect(error: unknown): void {
  if (!(error instanceof FeedError || error instanceof MissingCodeError)) reportError(error);
}

/** The first screen is usually complete by then; Safari has no `requestIdleCallback`. */
const IDLE_MILLISECONDS = 3000;

/** Renders the app into the page. `feed` holds the requests that were started while the app's code loaded. */
export function mount(page: Document, feed: StartedFeed): void {
  const place = page.getElementById("root");
  if (place === null) throw new Error("index.html has no element with the id root");
  followHistory();
  const root = createRoot(place, { onCaughtError: reportDefect });
  const client = createQueryClient(feed);
  void drawFirstScreen(root, client, feed);
  setTimeout(fetchFailureScreens, IDLE_MILLISECONDS);
}

/**
 * Draws the app once the first screen's code and data are there, or have failed. Until then the loading screen stands by
 * itself and not as the fallback of a `Suspense`, which React leaves on screen for 300 ms however early the data come.
 */
async function drawFirstScreen(root: Root, client: QueryClient, feed: StartedFeed): Promise<void> {
  root.render(
    <StrictMode>
      <Loading />
    </StrictMode>,
  );
  const match = matchRoute(segmentsOf(parseHash(location.hash).path));
  await Promise.allSettled([match?.page.preload(), firstAnswers(client, feed)]);
  root.render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}

/** Rejects where a request of {@link StartedFeed} fails for good. */
async function firstAnswers(client: QueryClient, feed: StartedFeed): Promise<void> {
  await client.ensureQueryData(configQuery());
  await client.ensureQueryData(catalogueQuery());
  const { followUp } = await feed.catalogue;
  if (followUp !== null) await client.ensureQueryData(followUpQuery(followUp.id));
}

function Loading() {
  return (
    <LanguageContext value={useStored(language)}>
      <LoadingScreen />
    </LanguageContext>
  );
}
