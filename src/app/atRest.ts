import type { QueryClient } from "@tanstack/react-query";
import { watchText } from "../device/foreignText.ts";
import { keepSite } from "./keepSite.ts";
import { mayPrefetch } from "./prefetch.ts";
import { preloadScreen } from "./routes.ts";

/**
 * What a page does once its first screen stands, and no first visit waits for: has the code of failures and of the next screens
 * at hand, watches for texts that others change (`drawn` answers with what draws all of the page anew), and keeps the site for
 * when there is no network.
 */
export function beAtRest(client: QueryClient, place: HTMLElement, drawn: Promise<() => void>): void {
  fetchFailureScreens();
  prefetchScreens();
  drawn.then((redraw) => watchText(place, redraw)).catch(() => undefined);
  if (import.meta.env.PROD) keepSite(client).catch(() => undefined);
}

/** So that they are there when the network fails. */
function fetchFailureScreens(): void {
  void import("./states/ErrorScreen.tsx").catch(() => undefined);
  void import("./states/FailureLine.tsx").catch(() => undefined);
}

/** The screens that readers open most: the list and an initiative. */
function prefetchScreens(): void {
  if (!mayPrefetch()) return;
  for (const screen of ["#/x/indsatser", "#/x/indsatser/y"]) preloadScreen(screen).catch(() => undefined);
}
