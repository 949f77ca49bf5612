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

const MOST_TIMES = 6;

/** Scrolls a frame so that what `selector` finds in it stands in its middle, and the page so that both panes are in sight. */
export function revealIn(frame: HTMLElement | null, selector: string): void {
  const place = frame?.querySelector(selector);
  if (frame === null || place == null) return;
  // What is out of sight has no size of its own until it is drawn, and what is above it moves it then.
  for (let time = 0; time < MOST_TIMES; time++) {
    const before = frame.scrollTop;
    const { top, height, left, width } = place.getBoundingClientRect();
    const outer = frame.getBoundingClientRect();
    frame.scrollTop += top - outer.top - Math.max(0, (outer.height - height) / 2);
    if (width < outer.width) frame.scrollLeft += left - outer.left - (outer.width - width) / 2;
    if (time > 0 && frame.scrollTop === before) break;
  }
  frame.closest("[data-pane]")?.scrollIntoView({ block: "nearest" });
}
