import { useEffect, useEffectEvent, useState } from "react";
import { onEvents } from "./onEvents.ts";

interface IdleOptions {
  /** Milliseconds without an event after which the reader counts as idle. */
  readonly milliseconds: number;
  /** The window's events that count as activity. */
  readonly events: readonly (keyof WindowEventMap)[];
  /** The answer before the first event. */
  readonly isIdleAtFirst: boolean;
}

/** True when none of the events has occurred for a while. */
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
    const stop = onEvents(events, onEvent);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [events]);
  return isIdle;
}
