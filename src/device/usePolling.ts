import { useEffect, useEffectEvent, useRef } from "react";
import { onEvents } from "./onEvents.ts";
import { useWake } from "./useWake.ts";

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
