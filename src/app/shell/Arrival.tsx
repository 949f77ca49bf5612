import { useEffect, useRef } from "react";
import { wantedPlace } from "../places/followHistory.ts";

/** The screen the reader was at before, whichever frame it stood in; `null` until the first one stands. */
let previous: string | null = null;

/**
 * A new screen starts at its top, also for those who listen: the focus moves to its heading, which is read
 * aloud. Coming back leads to the place that was left (`places/usePlaces.ts`), and a change of filter moves nothing.
 * Stands before the screen in the same Suspense, so that there is a heading by the time the reader has arrived.
 */
export function Arrival({ path }: { readonly path: string }) {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const isNew = previous !== null && previous !== path;
    previous = path;
    if (!isNew || wantedPlace() !== null) return;
    const main = mark.current?.closest("main");
    const heading = main?.querySelector<HTMLElement>("h1");
    (heading ?? main)?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [path]);
  return <span ref={mark} hidden />;
}
