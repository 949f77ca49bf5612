import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { FeedError } from "../feed/errors.ts";
import { createQueryClient } from "../feed/queryClient.ts";
import type { StartedFeed } from "../feed/start.ts";
import { MissingCodeError } from "../site/missingCode.ts";
import { App } from "./App.tsx";
import { followHistory } from "./places/followHistory.ts";
import { fetchFailureScreens } from "./states/lazyNotices.ts";

/** A failed feed and missing code are shown on the screen; all else that a screen throws is a defect and goes to the console. */
function reportDefect(error: unknown): void {
  if (!(error instanceof FeedError || error instanceof MissingCodeError)) reportError(error);
}

/** The first screen is usually complete by then; Safari has no `requestIdleCallback`. */
const IDLE_MILLISECONDS = 3000;

/** Renders the app into the page. `feed` holds the requests that were started while the app's code loaded. */
export function mount(page: Document, feed: StartedFeed): void {
  const root = page.getElementById("root");
  if (root === null) throw new Error("index.html has no element with the id root");
  followHistory();
  createRoot(root, { onCaughtError: reportDefect }).render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient(feed)}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
  setTimeout(fetchFailureScreens, IDLE_MILLISECONDS);
}
