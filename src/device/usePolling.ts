import { useEffect, useEffectEvent, useRef } from "react";
import { onEvents } from "./onEvents.ts";

/**
 * Calls `poll` every so many seconds, also while the page is hidden, and at once when machine, network or page are back;
 * never while an earlier call is unanswered. `poll` never rejects.
 */
export function usePolling(seconds: number, poll: () => Promise<void>): void {
  const isWaiting = useRef(false);
  const onPoll = useEffectEvent(async () => {
    if (isWaiting.current) return;
    isWaiting.current = true;
    await poll();
    isWaiting.current = false;
  });
  useWake(onPoll);
  useEffect(() => {
    const timer = setInterval(onPoll, seconds * 1000);
    const stop = onEvents(["online", "visibilitychange"], ({ type }) => {
      if (type === "online" || document.visibilityState === "visible") void onPoll();
    });
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [seconds]);
}

const LOOK_MILLISECONDS = 5000;
/** Timers of a page in the background may be up to a minute late; a longer gap means that the machine slept. */
const SLEPT_MILLISECONDS = 90_000;

/** Calls `onWake` after the machine has slept: when the wall clock has moved much further than the page's timers. */
function useWake(onWake: () => void): void {
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
