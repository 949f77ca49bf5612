import { useEffect, useState } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";

/** New figures wait for the turn of a page, but no longer than this. */
const LONGEST_WAIT_MILLISECONDS = 60_000;

/**
 * The agreement on the screen, and how to take the newest: between two pages, never while someone reads. Another
 * follow-up than the one that stands is taken at once.
 */
export function useLatest(latest: FollowUp): readonly [FollowUp, () => void] {
  const [adopted, setAdopted] = useState(latest);
  const shown = adopted.facts.id === latest.facts.id ? adopted : latest;
  useEffect(() => {
    if (latest === shown) return;
    const timer = setTimeout(() => setAdopted(latest), LONGEST_WAIT_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [latest, shown]);
  return [shown, () => setAdopted(latest)];
}
