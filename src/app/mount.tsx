import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode, startTransition, useLayoutEffect } from "react";
import { createRoot } from "react-dom/client";
import type { FollowUp } from "../agreement/followUp.ts";
import { afterPaint } from "../device/afterPaint.ts";
import { useStored } from "../device/useStored.ts";
import { isFromCopy } from "../feed/copies.ts";
import { isEmbedded } from "../feed/embedded/embedded.ts";
import { FeedError } from "../feed/errors.ts";
import { onlyFollowUp } from "../feed/onlyFollowUp.ts";
import { catalogueQuery, configQuery, followUpQuery } from "../feed/queries.ts";
import { createQueryClient } from "../feed/queryClient.ts";
import type { StartedFeed } from "../feed/start.ts";
import { href, placeOf } from "../links/href.ts";
import { MissingCodeError } from "../site/missingCode.ts";
import { LanguageContext } from "../text/LanguageContext.ts";
import { App } from "./App.tsx";
import { navigate, parseHash, segmentsOf } from "./hashLocation.ts";
import { followHistory } from "./places/followHistory.ts";
import { language } from "./preferences.ts";
import { prefetchByLinks } from "./prefetch.ts";
import { preloadScreen } from "./routes.ts";
import { isSnapshotShown } from "./snapshot/isSnapshotShown.ts";
import { isPictureLeft, takeOver } from "./snapshot/takeOver.ts";
import { LoadingScreen } from "./states/LoadingScreen.tsx";
import { fetchFailureScreens, LazySlowNotice } from "./states/lazyNotices.ts";

/** A failed feed and missing code are shown on the screen; all else that a screen throws is a defect and goes to the console. */
function reportDefect(error: unknown): void {
  if (!(error instanceof FeedError || error instanceof MissingCodeError)) reportError(error);
}

/** So long after the first screen began to be drawn it is usually complete; Safari has no `requestIdleCallback`. */
const IDLE_MILLISECONDS = 3000;

/** So long nobody needs to be told that the newest figures are on their way. */
const SLOW_MILLISECONDS = 1500;

/** Renders the app into the page. `feed` holds the requests that were started while the app's code loaded. */
export function mount(page: Document, feed: StartedFeed): void {
  const place = page.getElementById("root");
  if (place === null) throw new Error("index.html has no element with the id root");
  followHistory();
  const client = createQueryClient(feed);
  const drawn = drawFirstScreen(place, client, feed);
  prefetchByLinks();
  // Of use where the feed does not come.
  setTimeout(fetchFailureScreens, IDLE_MILLISECONDS);
  void drawn.then((draw) =>
    setTimeout(
      () => import("./atRest.ts").then(({ atRest }) => atRest(client, place, draw)).catch(nothing),
      IDLE_MILLISECONDS,
    ),
  );
}

/**
 * Draws the app once the first screen's code and data are there, or have failed; before, where they take long and no picture stands
 * there, or its reader goes on to another screen. Until then the loading screen stands by itself and not as the fallback of a
 * `Suspense`, which React leaves on screen for 300 ms however early the data come. Answers with what draws all of it anew.
 */
async function drawFirstScreen(
  place: HTMLElement,
  client: QueryClient,
  feed: StartedFeed,
): Promise<() => void> {
  const page = place.ownerDocument;
  const root = createRoot(place, { onCaughtError: reportDefect });
  if (!isSnapshotShown(page)) {
    root.render(
      <StrictMode>
        <Loading />
      </StrictMode>,
    );
  }
  let hasFigures = false;
  let slow: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    addEventListener("hashchange", () => resolve(), { once: true });
    slow = setTimeout(() => {
      if (!isSnapshotShown(page) || isPictureLeft(page)) resolve();
      // The picture says nothing by itself of figures that take long.
      else if (!hasFigures) root.render(<LazySlowNotice awaited="figures" />);
    }, SLOW_MILLISECONDS);
  });
  const here = firstScreen(client, feed).then((isHere) => {
    hasFigures = isHere;
    // No picture that is on its way still is needed.
    if (isHere) page.head.querySelector("#snapshot")?.remove();
  });
  await Promise.race([here, late]);
  // From now on the app is drawn: the notice would take its place.
  clearTimeout(slow);
  const address = location.hash;
  let times = 0;
  // A browser may refuse to answer whether a worker keeps the site.
  const painted = async () =>
    navigator.serviceWorker?.controller && (await import("./atRest.ts")).atPaint(client);
  const onDrawn = () => {
    takeOver(page, place, address, hasFigures);
    afterPaint(() => painted().catch(nothing));
  };
  const draw = () =>
    root.render(
      <StrictMode key={times++}>
        <QueryClientProvider client={client}>
          <Drawn onDrawn={onDrawn} />
          <App />
        </QueryClientProvider>
      </StrictMode>,
    );
  // In slices: the reader may scroll and choose in what stands there while a long follow-up is drawn.
  startTransition(draw);
  return draw;
}

/** Fetches all that the first screen is drawn from; answers whether there are figures. */
async function firstScreen(client: QueryClient, feed: StartedFeed): Promise<boolean> {
  preloadScreen(location.hash).catch(nothing);
  let hasFigures = true;
  // The message is there at once then: the picture leaves no gap.
  const fail = async (error: unknown) => {
    hasFigures &&= isFromCopy(error);
    if (!hasFigures) await fetchFailureScreens();
    return null;
  };
  const followUp = await firstAnswers(client, feed).catch(fail);
  await goOnToOnly(client);
  await preloadScreen(location.hash, followUp).catch(fail);
  return hasFigures;
}

/** Stands before the app: its effect comes before all that measure what is drawn. */
function Drawn({ onDrawn }: { readonly onDrawn: () => void }) {
  useLayoutEffect(onDrawn, [onDrawn]);
  return null;
}

/**
 * What the start screen does, before anything is drawn. A file that was saved of a whole agreement opens on that; its start screen
 * stays in reach.
 */
async function goOnToOnly(client: QueryClient): Promise<void> {
  const catalogue = client.getQueryData(catalogueQuery().queryKey);
  if (catalogue === undefined || segmentsOf(parseHash(location.hash).path).length > 0) return;
  const onlyOfAll = async () =>
    (await import("../agreement/union/onlyAgreement.ts")).onlyAgreement(catalogue.value);
  const id = onlyFollowUp(catalogue.value)?.id ?? (isEmbedded() ? await onlyOfAll() : null);
  if (id !== null) navigate({ path: placeOf(href.overview(id)), search: {} }, { replace: true });
}

/** The follow-up that is shown first, where it has come. Rejects where a request of {@link StartedFeed} fails for good. */
async function firstAnswers(client: QueryClient, feed: StartedFeed): Promise<FollowUp | null> {
  await client.ensureQueryData(configQuery());
  if (feed.catalogue === null) return null;
  const catalogue = await client.ensureQueryData(catalogueQuery());
  // Without a network there is no use in waiting for the request itself.
  if (!isFromCopy(catalogue)) await feed.catalogue;
  const entry = feed.firstOf(catalogue.value);
  return entry ? (await client.ensureQueryData(followUpQuery(entry.id))).value : null;
}

/** What fails here is told where it is missed. */
const nothing = () => null;

function Loading() {
  return (
    <LanguageContext value={useStored(language)}>
      <LoadingScreen />
    </LanguageContext>
  );
}
