import { type RefObject, useEffect } from "react";

/** The screen before this one, in whichever frame; `null` until the first screen is shown. */
let previous: string | null = null;

/**
 * Starts a new screen at its top: scrolls there and moves the focus to the heading, which a screen reader reads out.
 * Going back leaves the browser's restored position alone, and a change of filter moves nothing.
 */
export function useScreenFocus(path: string, main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const visited = history.state?.visited === true;
    history.replaceState({ ...history.state, visited: true }, "");
    const isNew = previous !== null && previous !== path;
    previous = path;
    if (!isNew) return;
    const heading = main.current?.querySelector<HTMLElement>("h1");
    (heading ?? main.current)?.focus({ preventScroll: true });
    if (!visited) scrollTo(0, 0);
  }, [path, main]);
}
