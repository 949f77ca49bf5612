import { useCallback, useState } from "react";
import type { Agreement } from "../../agreement/agreement.ts";

const NONE: ReadonlySet<number> = new Set();

/** The places of the rotation that failed with these figures, and how to report one. Other figures get a new chance. */
export function useSkipped(agreement: Agreement): readonly [ReadonlySet<number>, (index: number) => void] {
  const [failed, setFailed] = useState({ agreement, places: NONE });
  const report = useCallback(
    (index: number) =>
      setFailed((last) => {
        const places = last.agreement === agreement ? last.places : NONE;
        return { agreement, places: new Set([...places, index]) };
      }),
    [agreement],
  );
  return [failed.agreement === agreement ? failed.places : NONE, report];
}
