import { type RefObject, useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";

export interface Size {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels of one em there. */
  readonly em: number;
}

/** The size of an element, now and at every change. */
export function useSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = target;
      const em = Number.parseFloat(getComputedStyle(target).fontSize);
      setSize((last) => (isSame(last, { width, height, em }) ? last : { width, height, em }));
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
