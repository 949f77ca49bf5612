import { useEffect, useEffectEvent } from "react";

const LOOK_MILLISECONDS = 5000;
/** Timers of a page in the background may be a minute late; a machine that slept is later. */
const SLEPT_MILLISECONDS = 90_000;

/** Calls `onWake` when the wall clock went on much further than the page did: the machine slept. */
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
