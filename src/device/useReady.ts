import { startTransition, useEffect, useLayoutEffect, useReducer, useRef } from "react";

/**
 * `now` once what it takes to draw it is there: where that is so from the beginning, at once. Until then `prepare` works it out, and
 * the answer is the last value that was ready, `null` where none was: what stands on screen stays there. The three must stay the
 * same objects as long as they are wanted.
 */
export function useReady<T>(
  now: T,
  isReady: (value: T) => boolean,
  prepare: (value: T) => Promise<void>,
): T | null {
  const isNowReady = isReady(now);
  const last = useRef<T | null>(null);
  useLayoutEffect(() => {
    if (isNowReady) last.current = now;
  });
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    if (isNowReady) return undefined;
    let isWanted = true;
    void prepare(now).then(() => {
      // In slices: what takes long to work out is long, too.
      if (isWanted) startTransition(drawAgain);
    });
    return () => {
      isWanted = false;
    };
  }, [now, isNowReady, prepare]);
  return isNowReady ? now : last.current;
}
