import { useSyncExternalStore } from "react";
import { onEvents } from "./onEvents.ts";

/** False when the browser reports that it has no network. When true, the feed may still be unreachable. */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, () => navigator.onLine, isOnlineAtFirst);
}

/** Where a page is drawn without a browser. */
function isOnlineAtFirst(): boolean {
  return true;
}

function subscribe(listener: () => void): () => void {
  return onEvents(["online", "offline"], listener);
}
