import { useSyncExternalStore } from "react";
import { currentHash } from "../../device/addressBar.ts";
import { onEvents } from "../../device/onEvents.ts";
import { isPartMissing, MISSED } from "../../site/missed.ts";
import { MissingCodeError } from "../../site/missingCode.ts";
import { onNavigation, parseHash, segmentsOf } from "../hashLocation.ts";
import { matchRoute } from "../routes.ts";

/** Whether the code of the screen that is asked for cannot be had, or of a part of the screen that stands there. */
export function useMissing(): "screen" | "part" | null {
  return useSyncExternalStore(subscribe, missing, nothing);
}

/** Stands beside what waits for a screen where none was before: throws once that cannot be had, for the message to take its place. */
export function MissedScreen(): null {
  if (useMissing() === "screen") throw new MissingCodeError("A screen could not be fetched");
  return null;
}

function missing() {
  if (matchRoute(segmentsOf(parseHash(currentHash()).path))?.page.isMissing()) return "screen";
  return isPartMissing() ? "part" : null;
}

function subscribe(listener: () => void): () => void {
  const stops = [onNavigation(listener), onEvents([MISSED], listener)];
  return () => {
    for (const stop of stops) stop();
  };
}

function nothing() {
  return null;
}
