import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { onEvents } from "./onEvents.ts";

/** True while the page is laid out for paper, where nothing may be hidden. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser lays out the page right after the event: React has to render before that.
    return onEvents(["beforeprint", "afterprint"], ({ type }) =>
      flushSync(() => setPrinting(type === "beforeprint")),
    );
  }, []);
  return printing;
}
