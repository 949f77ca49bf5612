import { useEffect } from "react";

/** Keeps the screen lit while it shows this page. Browsers that cannot, or may not, leave it to the machine's settings. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let ended = false;
    // The browser lets go whenever the page is hidden; it must be asked again.
    const hold = async () => {
      if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
      try {
        lock = await navigator.wakeLock.request("screen");
        if (ended) await lock.release();
      } catch {
        // Refused: low battery, or not a secure place.
      }
    };
    const onVisible = () => void hold();
    onVisible();
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      ended = true;
      document.removeEventListener("visibilitychange", onVisible);
      void lock?.release();
    };
  }, []);
}
