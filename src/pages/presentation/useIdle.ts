import { useEffect, useState } from "react";

const QUIET_MILLISECONDS = 3000;

/** True when neither pointer nor focus has moved for a while: pointer and controls then step back. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = () => {
      setIdle(false);
      clearTimeout(timer);
      timer = setTimeout(() => setIdle(true), QUIET_MILLISECONDS);
    };
    wake();
    const events = ["pointermove", "pointerdown", "focusin"] as const;
    for (const event of events) addEventListener(event, wake);
    return () => {
      clearTimeout(timer);
      for (const event of events) removeEventListener(event, wake);
    };
  }, []);
  return isIdle;
}
