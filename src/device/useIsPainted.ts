import { useEffect, useState } from "react";

/**
 * False until the browser has painted what the component first drew of `what`, such as its lines; without it, what it drew
 * at all. A page in the background waits until it is seen.
 */
export function useIsPainted(what?: object): boolean {
  const [painted, setPainted] = useState<{ readonly what: object | undefined } | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setPainted({ what }));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [what]);
  return painted !== null && painted.what === what;
}
