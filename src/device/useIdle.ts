import { useEffect, useEffectEvent, useState } from "react";

interface IdleOptions {
  /** How long nobody must touch anything. */
  readonly milliseconds: number;
  /** The window's events that show that somebody is there. */
  readonly events: readonly (keyof WindowEventMap)[];
  /** Whether nobody is taken to be there when the page opens. */
  readonly isIdleAtFirst: boolean;
}

/** True when none of the events has come for a while. */
export function useIdle({ milliseconds, events, isIdleAtFirst }: IdleOptions): boolean {
  const [isIdle, setIdle] = useState(isIdleAtFirst);
  const startTimer = useEffectEvent(() => setTimeout(() => setIdle(true), milliseconds));
  useEffect(() => {
    let timer = startTimer();
    const onEvent = () => {
      setIdle(false);
      clearTimeout(timer);
      timer = startTimer();
    };
    for (const event of events) addEventListener(event, onEvent, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const event of events) removeEventListener(event, onEvent);
    };
  }, [events]);
  return isIdle;
}
