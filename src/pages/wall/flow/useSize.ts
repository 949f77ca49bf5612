import { type RefObject, useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";
import { type Size, sizeOf } from "./layOut.ts";

/** The size of an element, now and at every change. */
export function useSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null) return;
    const measure = () => {
      const now = sizeOf(target);
      setSize((last) => (isSame(last, now) ? last : now));
    };
    // Measured before the next paint: a layout for another size would be visible for a moment, cut off.
    const observer = new ResizeObserver(() => flushSync(measure));
    observer.observe(target);
    measure();
    return () => observer.disconnect();
  }, [element]);
  return size;
}

function isSame(last: Size | null, next: Size): boolean {
  return last?.width === next.width && last.height === next.height && last.em === next.em;
}
