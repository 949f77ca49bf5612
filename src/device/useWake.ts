import { useEffect, useEffectEvent } from "react";

const LOOK_MILLISECONDS = 5000;
/** Timers of a page in the background may be up to a minute late; a longer gap means that the machine slept. */
const SLEPT_MILLISECONDS = 90_000;

/** Calls `onWake` after the machine has slept: when the wall clock has moved much further than the page's timers. */
export function useWake(onWake: () => void): void {
  const wake = useEffectEvent(onWake);
  useEffect(() => {
    let last = Date.now();
    const timer = setInterval(() => {
      const now = Date.now();
      if (now - last > SLEPT_MILLISECONDS) wake();
      last = now;
    }, LOOK_MILLISECONDS);
    return () => clearInterval(timer);
  }, []);
}
