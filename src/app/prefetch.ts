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

/** An open presentation and a wall fetch nothing; nor does a reader who has asked the browser to save data. */
export function mayPrefetch(): boolean {
  const { path } = parseHash(location.hash);
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return !isUnattended(path) && !isLoadedOnce(path) && connection?.saveData !== true;
}
