import { useCallback, useState } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";

const NONE: ReadonlySet<number> = new Set();

/** The places of the rotation that failed with these figures, and how to report one. Other figures get a new chance. */
export function useFailedViews(followUp: FollowUp): readonly [ReadonlySet<number>, (index: number) => void] {
  const [failed, setFailed] = useState({ followUp, places: NONE });
  const report = useCallback(
    (index: number) =>
      setFailed((last) => {
        const places = last.followUp === followUp ? last.places : NONE;
        return { followUp, places: new Set([...places, index]) };
      }),
    [followUp],
  );
  return [failed.followUp === followUp ? failed.places : NONE, report];
}
