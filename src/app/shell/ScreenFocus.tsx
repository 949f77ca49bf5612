import { useEffect, useRef } from "react";
import { wantedPlace } from "../places/followHistory.ts";

/** The screen before this one, in whichever frame; `null` until the first screen is shown. */
let previous: string | null = null;

/**
 * Starts a new screen at its top: scrolls there and moves the focus to the heading, which a screen reader reads out.
 * Going back leads to the place that was left (`places/usePlaces.ts`); a change of filter moves nothing. Must be drawn
 * before the screen in the same Suspense, so that the heading exists when the effect runs.
 */
export function ScreenFocus({ path }: { readonly path: string }) {
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
