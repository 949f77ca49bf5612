import { type RefObject, useEffect } from "react";
import { wantedPlace } from "../places/followHistory.ts";

/** The screen the reader was at before, whichever frame it stood in; `null` until the first one stands. */
let previous: string | null = null;

/**
 * A new screen starts at its top, also for those who listen: the focus moves to its heading, which is read
 * aloud. Coming back leads to the place that was left (`places/usePlaces.ts`), and a change of filter moves nothing.
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
