import { useEffect } from "react";

/** Where a field has words that are no correction yet. */
export const UNSAID = "data-unsaid";

/** Asks before the page is left or loaded again where that would lose something. */
export function useLeaveGuard(losesSomething: boolean): void {
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => {
      if (losesSomething || document.querySelector(`[${UNSAID}]`) !== null) event.preventDefault();
    };
    addEventListener("beforeunload", onLeave);
    return () => removeEventListener("beforeunload", onLeave);
  }, [losesSomething]);
}
