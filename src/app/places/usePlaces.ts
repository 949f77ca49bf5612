import { useLayoutEffect } from "react";
import type { HashLocation } from "../hashLocation.ts";
import { forgetWantedPlace, wantedPlace } from "./followHistory.ts";

/** The screen drawn before, by its path; `null` until the first one is. */
let previous: string | null = null;

/** Puts the reader back where they were when back, forward or a reload leads to a screen they have been at. */
export function usePlaces(location: HashLocation): void {
  useLayoutEffect(() => {
    const place = wantedPlace();
    const isFirst = previous === null;
    const focus = isFirst ? "former" : previous === location.path ? "stays" : "former-or-heading";
    previous = location.path;
    if (place === null) return undefined;
    const onDone = () => forgetWantedPlace(place);
    // Who has scrolled in the first picture has gone on from there; a browser may have put it where the page was.
    if (isFirst && scrollY > 0 && Math.abs(scrollY - place.scroll[1]) > 1) return onDone();
    let stop = () => {};
    let isStopped = false;
    // Loaded when somebody comes back; the page's own scroll position need not wait for it.
    scrollTo({ left: place.scroll[0], top: place.scroll[1], behavior: "instant" });
    import("./restorePlace.ts").then(({ restorePlace }) => {
      if (!isStopped) stop = restorePlace({ place, focus, onDone });
    }, onDone);
    return () => {
      isStopped = true;
      stop();
    };
  }, [location]);
}
