import { useEffect } from "react";
import { onEvents } from "./onEvents.ts";

/** Keeps the screen from switching off while it shows this page, where the browser can. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let ended = false;
    // The browser releases the lock when the page is hidden; it has to be requested again.
    const hold = async () => {
      if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
      try {
        lock = await navigator.wakeLock.request("screen");
        if (ended) await lock.release();
      } catch {
        // Refused: low battery, or no secure context (https).
      }
    };
    void hold();
    const stop = onEvents(["visibilitychange"], hold);
    return () => {
      ended = true;
      stop();
      void lock?.release();
    };
  }, []);
}
