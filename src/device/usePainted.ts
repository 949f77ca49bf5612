import { useEffect, useState } from "react";

/**
 * The value once the browser has painted what was drawn of it; until then the one before, `first` at first. What reads it
 * keeps nobody waiting. A page in the background waits until it is seen.
 */
export function usePainted<T, First>(value: T, first: First): T | First {
  const [painted, setPainted] = useState<{ readonly value: T | First }>({ value: first });
  useEffect(() => {
    if (painted.value === value) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setPainted({ value }));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value, painted]);
  return painted.value;
}
