import { useLayoutEffect } from "react";
import type { HashLocation } from "../hashLocation.ts";
import { forgetWantedPlace, wantedPlace } from "./followHistory.ts";
import { whenGoneOn } from "./whenGoneOn.ts";

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
    const [left, top] = place.scroll;
    if (isFirst && scrollY > 0 && Math.abs(scrollY - top) > 1) return onDone();
    // On a slow line a reader may go on before the code has come that would hold them back.
    let stop: (() => void) | null = whenGoneOn(() => {
      end();
      onDone();
    });
    const end = () => {
      stop?.();
      stop = null;
    };
    // Loaded when somebody comes back; the page's own scroll position need not wait for it.
    scrollTo({ left, top, behavior: "instant" });
    import("./restorePlace.ts").then(({ restorePlace }) => {
      if (stop === null) return;
      stop();
      stop = restorePlace({ place, focus, onDone });
    }, onDone);
    return end;
  }, [location]);
}
