import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { FeedError } from "../feed/errors.ts";
import { MissingCodeError } from "../site/loadCode.ts";
import { App } from "./App.tsx";
import { followHistory } from "./places/followHistory.ts";
import { createQueryClient } from "./queryClient.ts";
import { fetchFailureScreens } from "./states/failures.ts";

/** A failed feed and missing code are told on the screen; all else that a screen throws is a defect and goes to the console. */
function tell(error: unknown): void {
  if (!(error instanceof FeedError || error instanceof MissingCodeError)) reportError(error);
}

/** By then the first screen stands; Safari has no `requestIdleCallback`. */
const IDLE_MILLISECONDS = 3000;

/** Puts the app on the page. */
export function mount(page: Document): void {
  const root = page.getElementById("root");
  if (root === null) throw new Error("index.html has no element with the id root");
  followHistory();
  createRoot(root, { onCaughtError: tell }).render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
  setTimeout(fetchFailureScreens, IDLE_MILLISECONDS);
}
