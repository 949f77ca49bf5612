import { useEffect, useState } from "react";
import { NO_FILTER } from "../../agreement/filter/filter.ts";
import { filterAhead } from "../../agreement/filter/filterAhead.ts";
import { traitsAreKnown } from "../../agreement/filter/traits.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { inSlices } from "../../device/inSlices.ts";

/** Of more initiatives what filters need takes so long that it is worked out in slices before the list is drawn. */
const MANY = 20_000;

/**
 * The follow-up once its initiatives can be filtered without holding the page up: of most at once. Until then the one
 * before it, `null` where there is none.
 */
export function useFilterable(followUp: FollowUp): FollowUp | null {
  const isReady = followUp.initiatives.length <= MANY || traitsAreKnown(followUp);
  const [latest, setLatest] = useState(isReady ? followUp : null);
  useEffect(() => {
    if (isReady) return undefined;
    let isWanted = true;
    void inSlices(filterAhead(followUp, NO_FILTER)).then(() => {
      if (isWanted) setLatest(followUp);
    });
    return () => {
      isWanted = false;
    };
  }, [followUp, isReady]);
  return isReady ? followUp : latest;
}
