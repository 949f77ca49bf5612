import { startTransition, useEffect, useLayoutEffect, useReducer, useRef } from "react";
import { inSlices } from "./inSlices.ts";

/** What must be worked out of a value before it can be drawn without holding the page up. */
export interface Preparation<T> {
  readonly isReady: (value: T) => boolean;
  /** May be ended, and begun again. */
  readonly steps: (value: T) => Generator<void, unknown>;
}

/** What is still to be worked out of `value`; no step where it is ready. */
export function* stepsLeft<T>(value: T, { isReady, steps }: Preparation<T>): Generator<void, void> {
  if (!isReady(value)) yield* steps(value);
}

/**
 * `now` once what it takes to draw it is there: where that is so from the beginning, at once. Until then it is worked out in slices,
 * and the answer is the last value that was ready, `null` where none was: what stands on screen stays there. Both must stay the
 * same objects as long as they are wanted.
 */
export function useReady<T>(now: T, preparation: Preparation<T>): T | null {
  const isNowReady = preparation.isReady(now);
  const last = useRef<T | null>(null);
  useLayoutEffect(() => {
    if (isNowReady) last.current = now;
  });
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    if (isNowReady) return undefined;
    let isWanted = true;
    const work = preparation.steps(now);
    void inSlices(work).then(() => {
      // In slices: what takes long to work out is long, too.
      if (isWanted) startTransition(drawAgain);
    });
    return () => {
      isWanted = false;
      work.return(undefined);
    };
  }, [now, isNowReady, preparation]);
  return isNowReady ? now : last.current;
}
