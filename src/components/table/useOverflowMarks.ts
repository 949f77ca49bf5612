import { useLayoutEffect } from "react";

/**
 * Sets attributes on a table's frame that its style sheet cannot know: `data-overflowing` when the table is wider than its
 * place, so that it scrolls within it, `data-more` while something of it is hidden behind the far edge, and in `--pin-0`,
 * `--pin-1` … where each pinned column comes to rest. `columns` names the columns shown; it measures again when they or any sizes change.
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
  frame.toggleAttribute("data-overflowing", table.offsetWidth > frame.clientWidth);
  let rest = 0;
  for (const [place, cell] of table.querySelectorAll<HTMLElement>("thead [data-pin]").entries()) {
    frame.style.setProperty(`--pin-${place}`, `${rest}px`);
    rest += cell.offsetWidth;
  }
  showMore(frame);
}

/** Sizes have fractions and scroll positions have none: less than a pixel counts as in sight. */
function showMore(frame: HTMLElement): void {
  frame.toggleAttribute("data-more", frame.scrollWidth - frame.clientWidth - Math.abs(frame.scrollLeft) > 1);
}
