import { useEffect, useState } from "react";
import { onEvents } from "./onEvents.ts";

/**
 * The wall clock in milliseconds; renders again at every full `step` of it: at the turn of the minute for a clock that
 * shows minutes. It asks the clock each time, so that a machine that slept shows the right time when it wakes.
 */
export function useNow(step: number): number {
  const [now, setNow] = useState(() => floor(Date.now(), step));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      clearTimeout(timer);
      const current = Date.now();
      setNow(floor(current, step));
      timer = setTimeout(tick, step - (current % step));
    };
    tick();
    const stop = onEvents(["visibilitychange"], tick);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [step]);
  return now;
}

function floor(time: number, step: number): number {
  return time - (time % step);
}
