import { useEffect } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { searchSteps } from "../../agreement/search/searchInitiatives.ts";
import { afterPaint } from "../../device/afterPaint.ts";
import { inSlices } from "../../device/inSlices.ts";

/** Reads the texts of a follow-up once the list is on screen, so that the first letter finds them read. */
export function useReadAhead(followUp: FollowUp): void {
  useEffect(() => {
    const reading = searchSteps(followUp);
    const callOff = afterPaint(() => void inSlices(reading));
    return () => {
      callOff();
      reading.return();
    };
  }, [followUp]);
}
