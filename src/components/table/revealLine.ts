import { useEffect, useEffectEvent } from "react";

const REVEAL = "aftaleoverblik:reveal-line";

/** Asks the table in a frame to draw one of its lines, by its key, where it draws only those in sight. */
export function revealLine(frame: Element, key: string): void {
  frame.dispatchEvent(new CustomEvent(REVEAL, { detail: key }));
}

/** Told the key of each line that {@link revealLine} asks the frame for. */
export function useRevealedLines(frame: HTMLElement | null, onReveal: (key: string) => void): void {
  const follow = useEffectEvent((event: Event) => {
    if (event instanceof CustomEvent && typeof event.detail === "string") onReveal(event.detail);
  });
  useEffect(() => {
    const listener = (event: Event) => follow(event);
    frame?.addEventListener(REVEAL, listener);
    return () => frame?.removeEventListener(REVEAL, listener);
  }, [frame]);
}
