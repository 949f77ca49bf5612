import { useEffect, useState } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";

/** New figures wait for the turn of a page, but no longer than this. */
const LONGEST_WAIT_MILLISECONDS = 60_000;

/**
 * The follow-up on the screen, and how to show the latest instead: between two pages, never while someone reads.
 * Another follow-up than the one that is shown is shown at once.
 */
export function useShownFollowUp(latest: FollowUp): readonly [FollowUp, () => void] {
  const [chosen, setChosen] = useState(latest);
  const shown = chosen.facts.id === latest.facts.id ? chosen : latest;
  useEffect(() => {
    if (latest === shown) return;
    const timer = setTimeout(() => setChosen(latest), LONGEST_WAIT_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [latest, shown]);
  return [shown, () => setChosen(latest)];
}
