import { type RefObject, useEffect } from "react";
import { wantedPlace } from "../places/followHistory.ts";

/** The screen before this one, in whichever frame; `null` until the first screen is shown. */
let previous: string | null = null;

/**
 * Starts a new screen at its top: scrolls there and moves the focus to the heading, which a screen reader reads out.
 * Going back leads to the place that was left (`places/usePlaces.ts`); a change of filter moves nothing.
 */
export function useScreenFocus(path: string, main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const isNew = previous !== null && previous !== path;
    previous = path;
    if (!isNew || wantedPlace() !== null) return;
    const heading = main.current?.querySelector<HTMLElement>("h1");
    (heading ?? main.current)?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [path, main]);
}
