/** True where what had the focus is gone, or out of sight with the other pane. */
export function isFocusLost(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || !activeElement.checkVisibility();
}

/** Gives the focus to what `selector` finds in a frame, also where that is no control: the next Tab goes on from there. */
export function focusIn(frame: HTMLElement | null, selector: string): void {
  const place = frame?.querySelector<HTMLElement>(selector);
  if (place == null) return;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

/** So many frames in a row without a move, and nothing moves any more. */
const AT_REST = 3;
const MOST_FRAMES = 60;

/**
 * Scrolls a frame so that what `selector` finds in it stands in its middle, and the page so that both panes are in sight. What
 * comes into sight is laid out only with the next frames and moves the place: it is scrolled to again until it rests, or until
 * what is returned is called.
 */
export function revealIn(frame: HTMLElement | null, selector: string): () => void {
  const place = frame?.querySelector(selector);
  if (frame === null || place == null) return () => {};
  let waiting = 0;
  const follow = (before: number, rested: number, left: number) => {
    waiting = requestAnimationFrame(() => {
      // What scrolls the frame otherwise, as a person or the focus, does not move the place in it.
      const isMoved = Math.abs(depthIn(frame, place) - before) >= 1;
      if (isMoved) center(frame, place);
      const next = isMoved ? 0 : rested + 1;
      if (next < AT_REST && left > 0) follow(depthIn(frame, place), next, left - 1);
    });
  };
  center(frame, place);
  frame.closest("[data-pane]")?.scrollIntoView({ block: "nearest" });
  follow(depthIn(frame, place), 0, MOST_FRAMES);
  return () => cancelAnimationFrame(waiting);
}

/** How far a place is below the top of all that a frame scrolls, in pixels. */
function depthIn(frame: HTMLElement, place: Element): number {
  return place.getBoundingClientRect().top - frame.getBoundingClientRect().top + frame.scrollTop;
}

function center(frame: HTMLElement, place: Element): void {
  const { top, height, left, width } = place.getBoundingClientRect();
  const outer = frame.getBoundingClientRect();
  frame.scrollTop += top - outer.top - Math.max(0, (outer.height - height) / 2);
  if (width < outer.width) frame.scrollLeft += left - outer.left - (outer.width - width) / 2;
}
