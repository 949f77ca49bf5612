import { useEffect, useState } from "react";

const IDLE_MILLISECONDS = 4000;
const SIGNS = ["pointermove", "pointerdown", "keydown"] as const;

/** True when nobody has touched pointer, screen or keyboard for some seconds. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const onSign = () => {
      setIdle(false);
      clearTimeout(timer);
      timer = setTimeout(() => setIdle(true), IDLE_MILLISECONDS);
    };
    for (const sign of SIGNS) addEventListener(sign, onSign, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS) removeEventListener(sign, onSign);
    };
  }, []);
  return idle;
}
