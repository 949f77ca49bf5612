import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { usePrinting } from "../layout/usePrinting.ts";
import type { Room } from "./barLayout.ts";

/** What a sheet of A4 has between its margins, where text is 10 points: see `styles/print.css`. */
const PAPER: Room = { width: 680, rem: 40 / 3 };

/** How wide an element is, measured before it is first painted and whenever it changes; `null` until then. */
export function useRoom<E extends HTMLElement>(): readonly [RefObject<E | null>, Room | null] {
  const ref = useRef<E>(null);
  const [room, setRoom] = useState<Room | null>(null);
  const printing = usePrinting();
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = () => {
      const width = Math.floor(element.clientWidth);
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setRoom((before) => (before?.width === width && before.rem === rem ? before : { width, rem }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, printing ? PAPER : room];
}
