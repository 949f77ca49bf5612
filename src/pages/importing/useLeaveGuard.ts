import { useEffect } from "react";

/** Asks before the page is left or loaded again where that would lose something. */
export function useLeaveGuard(losesSomething: boolean): void {
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => {
      if (losesSomething) event.preventDefault();
    };
    addEventListener("beforeunload", onLeave);
    return () => removeEventListener("beforeunload", onLeave);
  }, [losesSomething]);
}
