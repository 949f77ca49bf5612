import { useEffect, useEffectEvent, useRef } from "react";
import { useWake } from "./useWake.ts";

/**
 * Calls `ask` every so many seconds, also while the page is hidden, and at once when machine, network or page are back;
 * never while an earlier question is unanswered. `ask` never rejects.
 */
export function useAsking(seconds: number, ask: () => Promise<void>): void {
  const isWaiting = useRef(false);
  const onAsk = useEffectEvent(async () => {
    if (isWaiting.current) return;
    isWaiting.current = true;
    await ask();
    isWaiting.current = false;
  });
  useWake(onAsk);
  useEffect(() => {
    const timer = setInterval(onAsk, seconds * 1000);
    const onSeen = () => {
      if (document.visibilityState === "visible") void onAsk();
    };
    addEventListener("online", onAsk);
    document.addEventListener("visibilitychange", onSeen);
    return () => {
      clearInterval(timer);
      removeEventListener("online", onAsk);
      document.removeEventListener("visibilitychange", onSeen);
    };
  }, [seconds]);
}
