import { useLayoutEffect } from "react";

/**
 * Sets attributes that the style sheet of a table's frame cannot know: on the frame and what it stands in `data-overflowing`
 * when the table is wider than its place, so that it scrolls within it, on the latter `data-more` while something of it is
 * hidden behind the far edge, and in the frame's `--pin-1`, `--pin-2` … where each pinned column after the first comes to
 * rest. `columns` names the columns shown; it measures again when they or any sizes change.
 */
export function useOverflowMarks(frame: HTMLElement | null, columns: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other columns are other widths.
  useLayoutEffect(() => {
    const table = frame?.querySelector("table");
    if (frame == null || table == null) return;
    measure(frame, table);
    let waiting = 0;
    const observer = new ResizeObserver(() => {
      // Measuring changes sizes: wait for the next frame, or the observer would react to itself.
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(() => measure(frame, table));
    });
    observer.observe(frame);
    observer.observe(table);
    const look = () => showMore(frame);
    frame.addEventListener("scroll", look, { passive: true });
    return () => {
      frame.removeEventListener("scroll", look);
      cancelAnimationFrame(waiting);
      observer.disconnect();
    };
  }, [frame, columns]);
}

function measure(frame: HTMLElement, table: HTMLTableElement): void {
  const isOverflowing = table.offsetWidth > frame.clientWidth;
  frame.toggleAttribute("data-overflowing", isOverflowing);
  // On the place itself: a selector that looks into it would be asked again whenever a row comes or goes.
  frame.parentElement?.toggleAttribute("data-overflowing", isOverflowing);
  // A table that fits scrolls nothing past its pinned columns: all its cells would be styled again for nothing.
  if (isOverflowing) markPins(frame, table);
  showMore(frame);
}

function markPins(frame: HTMLElement, table: HTMLTableElement): void {
  let rest = 0;
  for (const [place, cell] of table.querySelectorAll<HTMLElement>("thead [data-pin]").entries()) {
    const [name, value] = [`--pin-${place}`, `${rest}px`];
    rest += cell.offsetWidth;
    // The first column comes to rest at the edge.
    if (place > 0 && frame.style.getPropertyValue(name) !== value) frame.style.setProperty(name, value);
  }
}

/** Sizes have fractions and scroll positions have none: less than a pixel counts as in sight. */
function showMore(frame: HTMLElement): void {
  const hidden = frame.scrollWidth - frame.clientWidth - Math.abs(frame.scrollLeft);
  frame.parentElement?.toggleAttribute("data-more", hidden > 1);
}
