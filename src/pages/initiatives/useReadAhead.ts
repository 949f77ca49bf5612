import { useEffect } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { prepareSearch } from "../../agreement/search/searchInitiatives.ts";

/** Initiatives read ahead at a time: a few milliseconds each. */
const AHEAD = 200;

/** Reads the texts of a follow-up while nothing else happens, so that the first letter finds them read. */
export function useReadAhead(followUp: FollowUp): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const readSome = () => {
      if (!prepareSearch(followUp, AHEAD)) timer = setTimeout(readSome, 0);
    };
    timer = setTimeout(readSome, 0);
    return () => clearTimeout(timer);
  }, [followUp]);
}
