import { type RefObject, use, useLayoutEffect, useRef, useState } from "react";
import { usePrinting } from "../../device/paper.ts";
import type { Room } from "./barLayout.ts";
import { RoomContext } from "./RoomContext.ts";

/** The width of A4 between its margins with text of 10 points, see `styles/tokens.css`. */
const PAPER: Room = { width: 680, rem: 40 / 3 };

/** The width of an element that is on screen, measured before the first paint and whenever it changes; `null` until then. */
export function useRoom<E extends HTMLElement>(): readonly [RefObject<E | null>, Room | null] {
  const ref = useRef<E>(null);
  const [room, setRoom] = useState(use(RoomContext));
  const printing = usePrinting();
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = () => {
      const width = Math.floor(element.clientWidth);
      // Not on screen: what was drawn stays as it is until there is room for it again.
      if (width === 0) return;
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const spread = spreadOf(element);
      setRoom((before) =>
        before?.width === width && before.rem === rem && before.spread === spread
          ? before
          : { width, rem, spread },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, printing ? PAPER : room];
}

/** The usual width of a letter in em, and the usual length of a word in letters. */
const LETTER = 0.55;
const WORD = 6;

/** How many times wider text is than usual, where the reader has widened letter and word spacing (WCAG 1.4.12). */
function spreadOf(element: Element): number {
  const { fontSize, letterSpacing, wordSpacing } = getComputedStyle(element);
  const gap = (Number.parseFloat(letterSpacing) || 0) + (Number.parseFloat(wordSpacing) || 0) / WORD;
  return 1 + Math.max(0, gap) / (LETTER * Number.parseFloat(fontSize));
}
