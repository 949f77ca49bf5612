import { type RefObject, useEffect, useRef } from "react";

/**
 * A new screen starts at its top, also for those who listen: the focus moves to its content. Coming back
 * leaves the place where the browser restores it, and a change of filter moves nothing.
 */
export function useArrival(path: string, main: RefObject<HTMLElement | null>): void {
  const previous = useRef(path);
  useEffect(() => {
    const visited = history.state?.visited === true;
    history.replaceState({ ...history.state, visited: true }, "");
    if (previous.current === path) return;
    previous.current = path;
    main.current?.focus({ preventScroll: true });
    if (!visited) scrollTo(0, 0);
  }, [path, main]);
}
