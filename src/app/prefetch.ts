/** Fetches the code of screens before they are asked for. */

import { onEvents } from "../device/onEvents.ts";
import { parseHash } from "./hashLocation.ts";
import { isLoadedOnce, isUnattended, preloadScreen } from "./routes.ts";

/**
 * Fetches a screen's code when the reader is about to open it: whoever points at a link, touches it or moves the focus to it often follows
 * it a moment later. What cannot be fetched is missed when it is drawn.
 */
export function prefetchByLinks(): void {
  const prefetch = ({ target }: Event) => {
    const address = target instanceof Element ? target.closest("a")?.getAttribute("href") : undefined;
    if (address?.startsWith("#/") && mayPrefetch()) preloadScreen(address).catch(() => undefined);
  };
  onEvents(["pointerover", "touchstart", "focusin"], prefetch);
}

/** Fetches the screens that readers open most, the list and an initiative, and what a refresh needs. */
export function prefetchWhenIdle(): void {
  if (!mayPrefetch()) return;
  void import("../feed/followUpAgain.ts").catch(() => undefined);
  for (const screen of ["#/x/indsatser", "#/x/indsatser/y"]) preloadScreen(screen).catch(() => undefined);
}

/** An open presentation and a wall fetch nothing; nor does a reader who has asked the browser to save data. */
function mayPrefetch(): boolean {
  const { path } = parseHash(location.hash);
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return !isUnattended(path) && !isLoadedOnce(path) && connection?.saveData !== true;
}
