import { useLayoutEffect } from "react";
import type { HashLocation } from "../hashLocation.ts";
import { forgetWantedPlace, wantedPlace } from "./followHistory.ts";
import { restorePlace } from "./restorePlace.ts";

/** The screen drawn before, by its path; `null` until the first one is. */
let previous: string | null = null;

/** Puts the reader back where they were when back, forward or a reload leads to a screen they have been at. */
export function usePlaces(location: HashLocation): void {
  useLayoutEffect(() => {
    const place = wantedPlace();
    const focus = previous === null ? "former" : previous === location.path ? "stays" : "former-or-heading";
    previous = location.path;
    return place === null ? undefined : restorePlace({ place, focus, onDone: forgetWantedPlace });
  }, [location]);
}
